package org.plenary.server.clerk;

import static org.plenary.vocabulary.Sentence.say;

import java.io.IOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plenary.act.DatedAct;
import org.plenary.act.Filing;
import org.plenary.act.Ground;
import org.plenary.act.Ruling;
import org.plenary.organisation.Decider;
import org.plenary.organisation.Organisation;

/// One sitting of the clerk: first what is due by law, then the filings that wait, each decided on the
/// organisation as those before it leave it. Nothing of it counts until it is entered.
final class Sitting {
    /// What fits into an entry besides key, path and signature (see `docs/formats/register.md`).
    private static final int LONGEST = 64_000;
    private static final int MOST_ROUNDS = 10_000;

    /// What a filing came to, with places counted from the sitting's first act.
    private sealed interface Outcome {
        record Placed(int from, int count) implements Outcome {}

        record Again(int from, int count) implements Outcome {}

        record Answered(Receipt receipt) implements Outcome {}
    }

    private record Earlier(Outcome.Placed at, String filing) {}

    private final Mandate mandate;
    private final Ledger ledger;
    private final Instant now;
    private Optional<Sitting> before;
    private Organisation organisation;
    private Instant latest;
    private final List<Written> written = new ArrayList<>();
    private final List<Outcome> outcomes = new ArrayList<>();
    private final Map<KeyIndex.Name, Earlier> marked = new HashMap<>();
    private long first;
    private List<byte[]> entries = List.of();

    /// A sitting on the register as it stands.
    Sitting(Mandate mandate, Ledger ledger) {
        this.mandate = mandate;
        this.ledger = ledger;
        this.now = mandate.clock().instant();
        this.before = Optional.empty();
        this.organisation = ledger.organisation();
        this.latest = ledger.latest();
        this.first = ledger.register().size();
    }

    /// A sitting while what `before` admitted is still being entered. It counts only if that is.
    Sitting(Mandate mandate, Ledger ledger, Sitting before) {
        this.mandate = mandate;
        this.ledger = ledger;
        this.now = mandate.clock().instant();
        this.before = Optional.of(before);
        this.organisation = before.organisation;
        this.latest = before.latest;
        this.first = before.first + before.written.size();
    }

    void hear(List<Waiting> waiting) {
        int due = due();
        for (var one : waiting) {
            outcomes.add(one.filing().isEmpty() ? new Outcome.Placed(0, due) : heard(one));
        }
        // Sittings would otherwise keep one another in memory for ever.
        before = Optional.empty();
    }

    /// Lets happen what is due by law, until nothing is; says how many acts that were.
    private int due() {
        for (int round = 0; round < MOST_ROUNDS; round++) {
            var due = mandate.byLaw().due(mandate.charter(), organisation, now);
            if (due.isEmpty() || due.get().isEmpty()) return written.size();
            var stamp = stamp();
            for (var act : due.get()) write(Restated.at(act, stamp), Signatory.CLERK, Optional.empty());
        }
        throw new IllegalStateException("What is due by law does not come to an end.");
    }

    private Outcome heard(Waiting waiting) {
        var filing = waiting.filing().orElseThrow();
        var by = Signatory.of(filing);
        if (waiting.mark().isPresent()) {
            var earlier = repeated(by, waiting.mark().get());
            if (earlier.isPresent()) return earlier.get();
        }
        var before = organisation;
        int from = written.size();
        try {
            return decided(filing, by, waiting.mark());
        } catch (RuntimeException | StackOverflowError fault) {
            organisation = before;
            written.subList(from, written.size()).clear();
            System.getLogger("org.plenary.clerk").log(System.Logger.Level.ERROR, "A filing met a fault.", fault);
            return new Outcome.Answered(new Receipt.Unavailable(
                    "Plenary failed on this filing: " + fault + ". Nothing of it was entered.",
                    "Report it with the filing; other filings are not affected."));
        }
    }

    private Outcome decided(Filing filing, Signatory by, Optional<Envelope.Mark> mark) {
        var stamp = stamp();
        int from = written.size();
        var before = organisation;
        switch (Decider.decide(mandate.charter(), organisation, Restated.at(filing, stamp), mandate.today())) {
            case Ruling.Refused(var grounds) -> {
                return new Outcome.Answered(new Receipt.Refused(grounds));
            }
            case Ruling.Admitted(var acts) -> {
                for (var act : acts) write(Restated.at(act, stamp), by, mark);
            }
        }
        var tooLong = written.subList(from, written.size()).stream()
                .mapToInt(one -> one.envelope().act().length).filter(length -> length > LONGEST).findFirst();
        if (tooLong.isPresent()) {
            written.subList(from, written.size()).clear();
            organisation = before;
            return new Outcome.Answered(new Receipt.Refused(List.of(new Ground("act", Optional.empty(),
                    say("The act has %d bytes, and an entry of the register holds %d.", tooLong.getAsInt(), LONGEST),
                    say("Keep long texts beside the register, and file their SHA-256.")))));
        }
        latest = stamp;
        var placed = new Outcome.Placed(from, written.size() - from);
        mark.ifPresent(one -> marked.put(name(by, one), new Earlier(placed, one.filing())));
        return placed;
    }

    private Optional<Outcome> repeated(Signatory by, Envelope.Mark mark) {
        var name = name(by, mark);
        var here = marked.get(name);
        if (here != null) {
            return Optional.of(here.filing.equals(mark.filing())
                    ? new Outcome.Again(here.at.from, here.at.count) : another(mark));
        }
        var underWay = before.map(one -> one.marked.get(name));
        if (underWay.isPresent()) {
            return Optional.of(underWay.get().filing.equals(mark.filing())
                    ? new Outcome.Answered(new Receipt.Repeated(before.get().entered(underWay.get().at)))
                    : another(mark));
        }
        return ledger.keys().of(by.text(), mark.key()).map(earlier -> earlier.filing().equals(mark.filing())
                ? new Outcome.Answered(new Receipt.Repeated(entered(earlier.first(), earlier.count())))
                : another(mark));
    }

    private Receipt.Entered entered(Outcome.Placed at) {
        var acts = written.subList(at.from, at.from + at.count).stream().map(Written::act).toList();
        return new Receipt.Entered(first + at.from, acts, first + written.size());
    }

    private Receipt.Entered entered(long at, int count) {
        var acts = new ArrayList<DatedAct>();
        for (int i = 0; i < count; i++) acts.add(ledger.organisation().acts().get((int) at + i));
        return new Receipt.Entered(at, acts, ledger.register().size());
    }

    private static Outcome another(Envelope.Mark mark) {
        return new Outcome.Answered(new Receipt.Refused(List.of(new Ground("key", Optional.empty(),
                say("Another filing was entered under the key '%s'.", mark.key()),
                say("Use a new key for a new filing; repeat a filing without changing it.")))));
    }

    private static KeyIndex.Name name(Signatory by, Envelope.Mark mark) {
        return new KeyIndex.Name(by.text(), mark.key());
    }

    /// Later than everything entered before, even where the clock was set back.
    private Instant stamp() {
        var moment = now.truncatedTo(ChronoUnit.MICROS);
        latest = moment.isAfter(latest) ? moment : latest.plus(1, ChronoUnit.MICROS);
        return latest;
    }

    private void write(DatedAct act, Signatory by, Optional<Envelope.Mark> mark) {
        written.add(Written.of(act, by, mark, mandate.openness().isOpen(act, organisation)));
        organisation = organisation.evolve(act);
    }

    boolean isEmpty() { return written.isEmpty(); }

    /// Enters what was admitted; afterwards the receipts can be had.
    void enter() throws IOException {
        ledger.enter(written, organisation, signed -> entries = List.copyOf(signed));
    }

    /// Whether what was to be entered came to rest although the store said otherwise.
    boolean cameToRest() throws IOException { return ledger.holds(first, entries); }

    /// The receipts in the order of the filings, once what was admitted stands in the register.
    List<Receipt> receipts(long checkpoint) {
        var acts = written.stream().map(Written::act).toList();
        return outcomes.stream().map(outcome -> switch (outcome) {
            case Outcome.Answered(var receipt) -> receipt;
            case Outcome.Placed(var from, var count) -> entered(acts, from, count, checkpoint);
            case Outcome.Again(var from, var count) ->
                    new Receipt.Repeated(entered(acts, from, count, checkpoint));
        }).toList();
    }

    private Receipt.Entered entered(List<DatedAct> acts, int from, int count, long checkpoint) {
        return new Receipt.Entered(first + from, acts.subList(from, from + count), checkpoint);
    }
}
