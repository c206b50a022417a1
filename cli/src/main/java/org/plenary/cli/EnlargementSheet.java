package org.plenary.cli;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.plenary.lab.enlargement.Contributions;
import org.plenary.lab.enlargement.Enlargement;
import org.plenary.lab.enlargement.RuleEffect;
import org.plenary.lab.enlargement.Weighing;
import org.plenary.lab.power.PowerTable;
import org.plenary.server.lab.EnlargementJson;
import org.plenary.vocabulary.PartyId;

/// What a change of membership would do, on paper and as data; each section says from which data, by which method.
record EnlargementSheet(Reply reply, Enlargement effect, Optional<String> file) {
    void print(Terminal terminal) {
        var out = terminal.out();
        var change = effect.change();
        out.println("%s on %s: %d members, then %d (%s%s)".formatted(
                reply.vantage().text(reply.vantage().charter().profile().name()), change.asOf().day(),
                change.before().size(), change.after().size(), list(" joins", change.joined()),
                list(" leaves", change.left())));
        rules(terminal);
        adoption(terminal);
        effect.contributions().ifPresent(found -> contributions(terminal, found));
        weighings(terminal);
        out.println();
        if (effect.unity().isEmpty()) {
            out.println("Adoption and unity are not shown: they need a record of votes (--ballots).");
            return;
        }
        var unity = effect.unity().get();
        out.println("Unity in recorded votes (mean agreement of all pairs, Lijphart 1963; 95 %% bounds by bootstrap)"
                .formatted());
        out.println("  before %s, after %s, difference %s".formatted(BeforeAfterSheet.text(unity.before()),
                BeforeAfterSheet.text(unity.after()), BeforeAfterSheet.text(unity.difference())));
        out.println("  Data: %s, %,d motions on which both memberships took positions.".formatted(file.orElse(""),
                unity.motions()));
        out.println("What this cannot show:");
        EnlargementJson.BIAS.subList(0, 2).forEach(line -> out.println("- " + line));
    }

    private static String list(String what, java.util.Collection<PartyId> parties) {
        return parties.isEmpty() ? "" : Show.all(parties) + what;
    }

    private void rules(Terminal terminal) {
        var table = new Table("rule", "power to act", "smallest block", "vetoes", "equal part of power");
        for (var rule : effect.rules()) {
            table.row(reply.vantage().name(rule.rule()), pair(rule, one -> decimal(one.powerToAct().value())),
                    pair(rule, one -> String.valueOf(one.minimalBlocking().listed().getFirst().size())),
                    pair(rule, one -> String.valueOf(one.members().stream().filter(member -> member.veto()).count())),
                    pair(rule, one -> spread(one)));
        }
        title(terminal, "Rules by which the members' bodies decide: before, then after");
        table.print(terminal.out(), terminal.columns());
        terminal.out().println("Method: exact voting power, every seat for or against (Banzhaf; Coleman's power to "
                + "act); the smallest minimal set that can block. Source: the charter on that day.");
        effect.rules().forEach(rule -> rule.remarks().forEach(remark ->
                terminal.out().println("- %s: %s".formatted(reply.vantage().name(rule.rule()), remark))));
    }

    /// The parts of all swings that members hold: one figure where all hold the same.
    private static String spread(PowerTable table) {
        var parts = new TreeSet<String>();
        table.members().forEach(member -> parts.add(decimal(member.normalised().value())));
        return parts.size() == 1 ? parts.first() : parts.first() + " to " + parts.last();
    }

    private static String pair(RuleEffect rule, java.util.function.Function<PowerTable, String> figure) {
        return rule.before().map(figure).orElse("-") + " > " + rule.after().map(figure).orElse("-");
    }

    private void adoption(Terminal terminal) {
        if (effect.rules().stream().allMatch(rule -> rule.adoption().isEmpty())) return;
        var table = new Table("rule", "motions", "adopted before", "adopted after", "newly blocked", "newly adopted");
        for (var rule : effect.rules()) {
            rule.adoption().ifPresent(one -> table.row(reply.vantage().name(rule.rule()), one.motions(), one.before(),
                    one.after(), one.blocked(), one.freed()));
        }
        title(terminal, "The members' recorded votes put to each rule");
        table.print(terminal.out(), terminal.columns());
        terminal.out().println("Data: %s. Method: exact verdicts; who is not in the record has no seat on a motion."
                .formatted(file.orElse("")));
    }

    private void contributions(Terminal terminal, Contributions found) {
        var table = new Table("party", "percent now", "percent then");
        var parties = new TreeSet<>(found.before().keySet());
        parties.addAll(found.after().keySet());
        parties.forEach(party -> table.row(party, percent(found.before().get(party)),
                percent(found.after().get(party))));
        title(terminal, "Scale of contributions");
        table.print(terminal.out(), terminal.columns());
        terminal.out().println("Source: %s, in effect from %s: %s.".formatted(found.scale().instrument(),
                found.scale().since(), Show.all(found.scale().act().sources().stream()
                        .map(one -> one.cite()).toList())));
        terminal.out().println("Supposed, as no source lays down how to reckon a new scale: who goes takes its share "
                + "along, who comes pays the lowest share, the others keep theirs in proportion.");
    }

    private static String percent(BigDecimal share) { return share == null ? "-" : share.toPlainString(); }

    private void weighings(Terminal terminal) {
        if (effect.weighings().isEmpty()) return;
        var table = new Table("indicator", "before", "of the world", "after", "of the world", "missing");
        for (var one : effect.weighings()) {
            table.row(reply.vantage().name(one.before().indicator()), one.before().sum().toPlainString(),
                    share(one.before()), one.after().sum().toPlainString(), share(one.after()),
                    Show.all(one.after().missing()));
        }
        title(terminal, "What the members add up to");
        table.print(terminal.out(), terminal.columns());
        var sources = new TreeMap<String, Integer>();
        effect.weighings().forEach(one -> one.after().figures().forEach(figure ->
                figure.act().sources().forEach(source -> sources.merge(source.cite(), 1, Integer::sum))));
        terminal.out().println("Method: the latest figure of each up to that year. Sources: %s."
                .formatted(Show.all(sources.keySet())));
    }

    private static String share(Weighing weighing) {
        return weighing.ofWorld().map(BigDecimal::toPlainString).orElse("-");
    }

    private static void title(Terminal terminal, String title) {
        terminal.out().println();
        terminal.out().println(title);
        terminal.out().println("-".repeat(title.length()));
    }

    private static String decimal(double figure) { return String.format(Locale.ROOT, "%.4f", figure); }
}
