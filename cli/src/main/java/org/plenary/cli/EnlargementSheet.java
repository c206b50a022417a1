package org.plenary.cli;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import org.plenary.lab.enlargement.Contributions;
import org.plenary.lab.enlargement.Enlargement;
import org.plenary.lab.enlargement.Enlargement.BeforeAndAfter;
import org.plenary.lab.enlargement.RecordUnity;
import org.plenary.lab.enlargement.RuleEffect;
import org.plenary.lab.enlargement.Weighing;
import org.plenary.lab.power.PowerTable;
import org.plenary.server.page.Phrases;
import org.plenary.vocabulary.PartyId;

/// What a change of membership would do, on paper; each section says from which data, by which method.
record EnlargementSheet(Reply reply, Phrases words, Enlargement effect, Optional<String> file) {
    EnlargementSheet(Reply reply, Enlargement effect, Optional<String> file) {
        this(reply, Phrases.in(reply.vantage().language()), effect, file);
    }

    void print(Terminal terminal) {
        var change = effect.change();
        terminal.out().println("%s, %s: %d → %d (%s)".formatted(
                reply.vantage().text(reply.vantage().charter().profile().name()), change.asOf().day(),
                change.before().size(), change.after().size(), moves()));
        rules(terminal);
        adoption(terminal);
        effect.contributions().ifPresent(found -> contributions(terminal, found));
        weighings(terminal);
        effect.unity().ifPresentOrElse(unity -> unity(terminal, unity), () -> {
            terminal.out().println();
            terminal.out().println(reply.say("enlargement.no-record"));
        });
        terminal.out().println();
        terminal.out().println(say("basis.method") + ": " + say("admission.method"));
        terminal.out().println(words.say("source") + ": " + say("admission.source"));
        if (effect.unity().isPresent()) BeforeAfterSheet.limits(words, terminal);
    }

    private String moves() {
        var joined = effect.change().joined();
        var left = effect.change().left();
        return ((joined.isEmpty() ? "" : say("joined") + " " + Show.all(joined) + " ")
                + (left.isEmpty() ? "" : say("left") + " " + Show.all(left))).strip();
    }

    private String say(String key, Object... values) { return words.say("lab." + key, values); }

    private void rules(Terminal terminal) {
        var table = new Table(say("rule"), say("admission.power"), say("admission.block"), say("admission.vetoes"),
                reply.say("enlargement.part"));
        for (var rule : effect.rules()) {
            table.row(reply.vantage().name(rule.rule()), pair(rule, one -> decimal(one.powerToAct().value())),
                    pair(rule, one -> String.valueOf(one.minimalBlocking().listed().getFirst().size())),
                    pair(rule, one -> String.valueOf(one.members().stream().filter(member -> member.veto()).count())),
                    pair(rule, EnlargementSheet::spread));
        }
        title(terminal, say("admission.power"));
        table.print(terminal.out(), terminal.columns());
        effect.rules().forEach(rule -> rule.remarks().forEach(remark ->
                terminal.out().println("- %s: %s".formatted(reply.vantage().name(rule.rule()), remark))));
    }

    /// The parts of all swings that members hold: one figure where all hold the same.
    private static String spread(PowerTable table) {
        var parts = new TreeSet<String>();
        table.members().forEach(member -> parts.add(decimal(member.normalised().value())));
        return parts.size() == 1 ? parts.first() : parts.first() + "-" + parts.last();
    }

    private static String pair(RuleEffect rule, Function<PowerTable, String> figure) {
        return rule.before().map(figure).orElse("-") + " → " + rule.after().map(figure).orElse("-");
    }

    private void adoption(Terminal terminal) {
        if (effect.rules().stream().allMatch(rule -> rule.adoption().isEmpty())) return;
        var table = new Table(say("rule"), say("motions"), say("replay.adopted"), say("admission.blocked"),
                say("admission.freed"));
        for (var rule : effect.rules()) {
            rule.adoption().ifPresent(one -> table.row(reply.vantage().name(rule.rule()), one.motions(),
                    one.before() + " → " + one.after(), one.blocked(), one.freed()));
        }
        title(terminal, say("admission.adoption"));
        table.print(terminal.out(), terminal.columns());
        terminal.out().println(data());
    }

    private String data() { return say("basis.data") + ": " + file.orElse(""); }

    private void contributions(Terminal terminal, Contributions found) {
        var table = new Table(words.say("party"), say("now") + ", %", say("then") + ", %");
        var parties = new TreeSet<>(found.before().keySet());
        parties.addAll(found.after().keySet());
        parties.forEach(party -> table.row(party, percent(found.before().get(party)),
                percent(found.after().get(party))));
        title(terminal, say("admission.contributions"));
        table.print(terminal.out(), terminal.columns());
        terminal.out().println(words.say("source") + ": %s, %s: %s".formatted(found.scale().instrument(),
                found.scale().since(), Show.all(found.scale().act().sources().stream()
                        .map(one -> one.cite()).toList())));
        terminal.out().println(say("admission.contributions.says"));
    }

    private static String percent(BigDecimal share) { return share == null ? "-" : share.toPlainString(); }

    private void weighings(Terminal terminal) {
        if (effect.weighings().isEmpty()) return;
        var table = new Table(say("indicator"), say("before"), say("after"), say("of-world"), say("effective"),
                say("missing"));
        for (var one : effect.weighings()) {
            table.row(reply.vantage().name(one.before().indicator()), one.before().sum().toPlainString(),
                    one.after().sum().toPlainString(), pair(one, Weighing::ofWorld), pair(one, Weighing::effective),
                    Show.all(one.after().missing()));
        }
        title(terminal, say("admission.sums"));
        table.print(terminal.out(), terminal.columns());
        var sources = new TreeSet<String>();
        effect.weighings().forEach(one -> one.after().figures().forEach(figure ->
                figure.act().sources().forEach(source -> sources.add(source.cite()))));
        terminal.out().println(words.say("source") + ": " + Show.all(sources));
        terminal.out().println(say("effective.says"));
        var missing = new TreeSet<PartyId>();
        effect.weighings().forEach(one -> missing.addAll(one.after().missing()));
        if (!missing.isEmpty()) terminal.out().println(reply.say("enlargement.missing", Show.all(missing)));
    }

    private static String pair(BeforeAndAfter both, Function<Weighing, Optional<BigDecimal>> figure) {
        return figure.apply(both.before()).map(BigDecimal::toPlainString).orElse("-") + " → "
                + figure.apply(both.after()).map(BigDecimal::toPlainString).orElse("-");
    }

    private void unity(Terminal terminal, RecordUnity unity) {
        var out = terminal.out();
        title(terminal, say("admission.unity"));
        var table = new Table(say("before"), say("after"), say("change"));
        table.row(BeforeAfterSheet.text(unity.before()), BeforeAfterSheet.text(unity.after()),
                BeforeAfterSheet.text(unity.difference()));
        table.print(out, terminal.columns());
        out.println(data() + "; " + words.count("lab.count.motions", unity.motions()) + ". "
                + say("bootstrap", unity.draws().number(), unity.draws().seed()));
    }

    private static void title(Terminal terminal, String title) {
        terminal.out().println();
        terminal.out().println(title);
        terminal.out().println("-".repeat(Width.of(title)));
    }

    private static String decimal(double figure) { return String.format(Locale.ROOT, "%.4f", figure); }
}
