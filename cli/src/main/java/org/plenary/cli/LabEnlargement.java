package org.plenary.cli;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.plenary.lab.enlargement.BeforeAfter;
import org.plenary.lab.enlargement.Change;
import org.plenary.lab.enlargement.Enlargement;
import org.plenary.lab.enlargement.RecordUnity;
import org.plenary.lab.rollcall.RollCalls;
import org.plenary.server.lab.EnlargementJson;
import org.plenary.server.page.Phrases;
import org.plenary.server.view.Json;
import org.plenary.server.view.PartiesView;
import org.plenary.vocabulary.PartyId;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// What another membership would do, or what a past enlargement did.
@Command(name = "enlargement", sortOptions = false, mixinStandardHelpOptions = true,
        description = {
            "What admitting or losing a party would do, or what a past enlargement did.",
            "Voting power and blocking sets under every rule of the members' bodies, the scale of contributions,",
            "population, area and product; with a record of votes elsewhere also adoption under each rule and unity.",
            "With --event, how united the members were in the record in the years before and after a past enlargement.",
            "Every figure names its data, method and source. Exit status 1 where lines of the record were left out."
        },
        footer = {
            "", "Examples:",
            "  ./plenary lab enlargement --organisation sco --admit AFG --as-of 2026-01-01",
            "  ./plenary lab enlargement --lose PAK --ballots un_votes.csv.gz --motions un_roll_calls.csv.gz",
            "  ./plenary lab enlargement --event 2017-06-09 --ballots un_votes.csv.gz --motions un_roll_calls.csv.gz"
        })
final class LabEnlargement implements Callable<Integer> {
    private final Terminal terminal;

    @Option(names = "--admit", paramLabel = "P,P", split = ",", description = "parties that would be admitted")
    private List<String> admitted = new ArrayList<>();

    @Option(names = "--lose", paramLabel = "P,P", split = ",", description = "members that would go")
    private List<String> lost = new ArrayList<>();

    @Option(names = "--event", paramLabel = "DATE", description = "the day of a past enlargement, to be tested")
    private String event;

    @Option(names = "--years", paramLabel = "N", defaultValue = "3",
            description = "with --event: how many years before and after (default: ${DEFAULT-VALUE})")
    private int years;

    @Option(names = "--draws", paramLabel = "N", defaultValue = "2000",
            description = "draws of the bootstrap (default: ${DEFAULT-VALUE})")
    private int draws;

    @Option(names = "--seed", paramLabel = "N", defaultValue = "1",
            description = "where the draws begin: the same seed gives the same bounds (default: ${DEFAULT-VALUE})")
    private long seed;

    @Mixin private RecordFile file;

    @Mixin private Asked asked;

    LabEnlargement(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override public Integer call() {
        if (years < 1 || years > 100) throw new Refusal("--years: %d is not between 1 and 100.".formatted(years));
        if (draws < 2 || draws > 1_000_000) {
            throw new Refusal("--draws: %d is not between 2 and 1,000,000.".formatted(draws));
        }
        var reply = asked.reply(terminal);
        try (var patience = new Patience("reading", terminal.err())) {
            return event != null ? test(reply, patience) : suppose(reply, patience);
        }
    }

    private int test(Reply reply, Patience patience) {
        if (!admitted.isEmpty() || !lost.isEmpty()) {
            throw new Refusal("--event tests what happened; leave out --admit and --lose.");
        }
        var day = Asked.date("--event", event);
        var change = Change.happened(reply.vantage().charter(), reply.vantage().organisation(), day);
        if (change.joined().isEmpty()) {
            throw new Refusal("--event: nobody became a %s on %s by the record.".formatted(change.standing(), day));
        }
        var read = file.read(terminal, patience);
        patience.at("drawing motions again");
        var question = new BeforeAfter.Question(day, years, draws, seed);
        var answer = BeforeAfter.of(read.record(), change.before(), change.joined(), question);
        if (answer.motionsBefore() == 0 || answer.motionsAfter() == 0) {
            throw new Refusal(("The record has %d motions in the %d years before %s and %d after it; both are needed. "
                    + "Name the list of motions with --motions, or other years.").formatted(answer.motionsBefore(),
                    years, day, answer.motionsAfter()));
        }
        if (asked.json()) terminal.out().print(Json.of(EnlargementJson.of(change, question, answer, file.name(reply))));
        else new BeforeAfterSheet(Phrases.in(reply.vantage().language()), change, question, answer, file.name(reply))
                .print(terminal);
        return read.status();
    }

    private int suppose(Reply reply, Patience patience) {
        if (admitted.isEmpty() && lost.isEmpty()) {
            throw new Refusal("Say who would come or go: --admit P or --lose P; or which past enlargement to test: "
                    + "--event DATE.");
        }
        Optional<RecordFile.Read> read = file.isGiven() ? Optional.of(file.read(terminal, patience)) : Optional.empty();
        var change = change(reply, read.map(RecordFile.Read::record));
        patience.at("counting coalitions");
        var effect = Enlargement.of(reply.vantage().charter(), reply.vantage().organisation(), change,
                read.map(RecordFile.Read::record), new RecordUnity.Draws(draws, seed));
        var name = read.map(_ -> file.name(reply));
        if (asked.json()) terminal.out().print(Json.of(EnlargementJson.of(effect, name)));
        else new EnlargementSheet(reply, effect, name).print(terminal);
        return read.map(RecordFile.Read::status).orElse(Exit.DONE);
    }

    private Change change(Reply reply, Optional<RollCalls> record) {
        var known = new TreeSet<>(PartiesView.known(reply.vantage()));
        record.ifPresent(votes -> known.addAll(votes.voters()));
        var coming = named(reply, admitted, known);
        var going = named(reply, lost, known);
        var change = Change.supposed(reply.vantage().charter(), reply.vantage().organisation(),
                reply.vantage().asOf(), coming, going);
        for (var party : coming) {
            if (change.before().contains(party)) {
                throw new Refusal("--admit: %s is a %s already on %s.".formatted(party, change.standing(),
                        reply.vantage().day()));
            }
        }
        for (var party : going) {
            if (!change.before().contains(party)) {
                throw new Refusal("--lose: %s is no %s on %s.".formatted(party, change.standing(),
                        reply.vantage().day()));
            }
        }
        if (change.after().isEmpty()) throw new Refusal("Nobody would be left.");
        return change;
    }

    private static SortedSet<PartyId> named(Reply reply, Collection<String> codes, SortedSet<PartyId> known) {
        var parties = new TreeSet<PartyId>();
        codes.forEach(code -> parties.add(reply.named("party", code.strip(), known)));
        return parties;
    }
}
