package org.plenary.server.lab;

import static org.plenary.vocabulary.Sentence.say;

import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.plenary.act.Ground;
import org.plenary.lab.enlargement.Change;
import org.plenary.lab.enlargement.Enlargement;
import org.plenary.lab.enlargement.RecordUnity;
import org.plenary.lab.power.PowerTable;
import org.plenary.lab.power.Progress;
import org.plenary.lab.rollcall.RollCalls;
import org.plenary.server.form.FormField;
import org.plenary.server.view.PartiesView;
import org.plenary.server.view.Vantage;
import org.plenary.vocabulary.NearMiss;
import org.plenary.vocabulary.PartyId;
import org.plenary.vocabulary.Sentence;

/// What admitting or losing parties would do: to voting power and blocking sets under each rule, to contributions,
/// population, area and product, and with a record of votes to adoption and unity.
final class AdmissionAnalysis implements Analysis {
    private static final int DRAWS = 2_000;

    @Override public String name() { return "admission"; }

    @Override public List<FormField> fields(Fields fields) {
        return List.of(fields.line("admit", false), fields.line("lose", false), fields.record(false),
                fields.day("from"), fields.day("until"), fields.whole("seed", 1));
    }

    /// Who would come and who would go.
    private record Supposed(SortedSet<PartyId> coming, SortedSet<PartyId> going) {
        static Supposed of(LabQuestion question) {
            return new Supposed(codes(question.text("admit")), codes(question.text("lose")));
        }

        private static SortedSet<PartyId> codes(String written) {
            var codes = new TreeSet<PartyId>();
            Stream.of(written.split("[,;\\s]+")).filter(code -> !code.isEmpty()).map(PartyId::new)
                    .forEach(codes::add);
            return codes;
        }

        /// What is wrong with it; empty where it can be reckoned.
        List<Ground> faults(Change change, Vantage vantage, Optional<RollCalls> votes) {
            var known = new TreeSet<>(PartiesView.known(vantage));
            votes.ifPresent(record -> known.addAll(record.voters()));
            var faults = new ArrayList<Ground>();
            for (var party : coming) {
                if (change.before().contains(party)) {
                    faults.add(fault("admit", say("%s is a member already on %s.", party, vantage.day()),
                            Sentence.NONE));
                } else if (!known.contains(party)) {
                    faults.add(fault("admit",
                            say("Neither the register nor the record knows '%s'.", party.value()),
                            NearMiss.suggestion(party.value(), known.stream().map(PartyId::value).toList())));
                }
            }
            for (var party : going) {
                if (change.before().contains(party)) continue;
                faults.add(fault("lose", say("%s is no member on %s.", party, vantage.day()),
                        NearMiss.suggestion(party.value(), change.before().stream().map(PartyId::value).toList())));
            }
            if (change.after().isEmpty()) faults.add(fault("lose", say("Nobody would be left."), say("Name fewer.")));
            return faults;
        }

        private static Ground fault(String field, Sentence says, Sentence remedy) {
            return new Ground(field, Optional.empty(), says, remedy);
        }
    }

    @Override public Plan plan(LabQuestion question) {
        var supposed = Supposed.of(question);
        if (supposed.coming().isEmpty() && supposed.going().isEmpty()) {
            question.complain("admit", say("Nobody would come or go."), say("Write codes of parties, such as AFG."));
        }
        var votes = question.text("record").isEmpty() ? Optional.<WantedVotes>empty() : question.votes();
        long seed = question.whole("seed", 1, 0, 999_999_999);
        var vantage = question.vantage();
        var basis = Basis.ofLaw(question);
        return question.plan(progress -> {
            if (votes.isEmpty()) return answer(supposed, vantage, Optional.empty(), basis, new Draw(seed, progress));
            return switch (votes.get().read(progress)) {
                case WantedVotes.Reading.Not(var answer) -> answer;
                case WantedVotes.Reading.Read(var read, var data) -> answer(supposed, vantage,
                        Optional.of(read.positions()), basis.of(data).drawnBy(seed), new Draw(seed, progress));
            };
        });
    }

    private record Draw(long seed, Progress progress) {}

    private static Answer answer(Supposed supposed, Vantage vantage, Optional<RollCalls> votes, Basis basis,
            Draw draw) {
        var change = Change.supposed(vantage.charter(), vantage.organisation(), vantage.asOf(), supposed.coming(),
                supposed.going());
        var faults = supposed.faults(change, vantage, votes);
        if (!faults.isEmpty()) return new Answer.Wrong(faults);
        if (!draw.progress().goOn("coalitions", 0)) return new Answer.Stopped();
        var effect = Enlargement.of(vantage.charter(), vantage.organisation(), change, votes,
                new RecordUnity.Draws(DRAWS, draw.seed()));
        return new Answer.Found(new Result(effect, basis, EnlargementJson.of(effect,
                basis.data().map(Basis.Evidence::file)), List.of(
                        new Result.Table("rules", out -> rules(effect, out)),
                        new Result.Table("power", out -> power(effect, out)),
                        new Result.Table("contributions", out -> contributions(effect, out))),
                effect.rules().size()));
    }

    private static void rules(Enlargement effect, Writer out) {
        new Rows(List.of("rule", "power-to-act-before", "power-to-act-after", "smallest-block-before",
                "smallest-block-after", "motions", "adopted-before", "adopted-after", "newly-blocked", "newly-adopted"),
                effect.rules().stream().map(rule -> {
                    var row = new ArrayList<>(List.of(rule.rule().value()));
                    for (var side : List.of(rule.before(), rule.after())) {
                        row.add(side.map(table -> Rows.cell(table.powerToAct().value())).orElse(""));
                    }
                    for (var side : List.of(rule.before(), rule.after())) {
                        row.add(side.map(AdmissionAnalysis::smallestBlock).orElse(""));
                    }
                    row.addAll(rule.adoption().map(one -> Stream.of(one.motions(), one.before(), one.after(),
                            one.blocked(), one.freed()).map(String::valueOf).toList())
                            .orElse(List.of("", "", "", "", "")));
                    return List.copyOf(row);
                }).toList()).write(out);
    }

    private static String smallestBlock(PowerTable table) {
        return Integer.toString(table.minimalBlocking().listed().getFirst().size());
    }

    private static void power(Enlargement effect, Writer out) {
        var rows = new ArrayList<List<String>>();
        for (var rule : effect.rules()) {
            rule.before().ifPresent(table -> members(rule.rule().value(), "before", table, rows));
            rule.after().ifPresent(table -> members(rule.rule().value(), "after", table, rows));
        }
        new Rows(List.of("rule", "when", "party", "banzhaf", "normalised", "veto"), rows).write(out);
    }

    private static void members(String rule, String when, PowerTable table, List<List<String>> rows) {
        table.members().forEach(member -> rows.add(List.of(rule, when, member.party().value(),
                Rows.cell(member.banzhaf().value()), Rows.cell(member.normalised().value()),
                Boolean.toString(member.veto()))));
    }

    private static void contributions(Enlargement effect, Writer out) {
        var rows = new ArrayList<List<String>>();
        effect.contributions().ifPresent(found -> {
            var parties = new TreeSet<>(found.before().keySet());
            parties.addAll(found.after().keySet());
            parties.forEach(party -> rows.add(List.of(party.value(),
                    Optional.ofNullable(found.before().get(party)).map(Object::toString).orElse(""),
                    Optional.ofNullable(found.after().get(party)).map(Object::toString).orElse(""))));
        });
        new Rows(List.of("party", "percent-now", "percent-then"), rows).write(out);
    }
}
