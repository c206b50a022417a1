package org.plenary.cli;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import org.plenary.lab.power.Figure;
import org.plenary.lab.power.MemberPower;
import org.plenary.lab.power.MinimalSets;
import org.plenary.vocabulary.PartyId;

/// Voting power on paper: the table of seats, who can block together, and how it was reckoned.
final class PowerSheet {
    /// Longer fractions are for the JSON.
    private static final int LONGEST_FRACTION = 12;

    private final Reply reply;
    private final PowerReply power;
    private final boolean full;

    PowerSheet(Reply reply, PowerReply power, boolean full) {
        this.reply = reply;
        this.power = power;
        this.full = full;
    }

    void print() {
        var sheet = reply.sheet();
        var asked = power.asked();
        sheet.title(reply.say("power.title", asked.bodyName(), asked.matterName(), asked.on()));
        sheet.field("rule", asked.ruleName() + ": " + asked.text());
        sheet.field("source", Show.source(power.answer().sources()));
        sheet.field("concerned", asked.subject().map(reply.vantage()::name));
        power.table().winning().ifPresent(winning -> sheet.text(
                reply.say("power.winning", winning, asked.seats(), decimal(power.table().powerToAct()))));
        sheet.table("power", table());
        if (full) sheet.table("indices", indices());
        sheet.section("sets");
        sets(sheet, "winning", power.table().minimalWinning());
        sets(sheet, "blocking", power.table().minimalBlocking());
        reckoned(sheet);
    }

    private Table table() {
        var table = reply.table("party", "swings", "banzhaf", "normalised", "shapley-shubik", "veto");
        for (var member : power.table().members()) {
            table.row(member.party(), Show.maybe(member.swings()), decimal(member.banzhaf()),
                    decimal(member.normalised()), member.shapleyShubik().map(PowerSheet::shown).orElse(""),
                    veto(member));
        }
        return table;
    }

    private Table indices() {
        var table = reply.table("party", "preventive", "initiative", "rae", "johnston", "deegan-packel", "public-good");
        for (var member : power.table().members()) {
            table.row(member.party(), decimal(member.preventive()), decimal(member.initiative()), decimal(member.rae()),
                    maybe(member.johnston()), maybe(member.deeganPackel()), maybe(member.publicGood()));
        }
        return table;
    }

    private String veto(MemberPower member) {
        if (member.dictator()) return reply.say("power.dictator");
        if (member.powerless()) return reply.say("power.powerless");
        return member.veto() ? reply.say("yes") : "";
    }

    private void sets(Sheet sheet, String kind, MinimalSets sets) {
        var key = "power." + kind + (sets.complete() ? ".all" : ".some");
        var first = sets.listed().stream().findFirst().orElse(List.<PartyId>of());
        sheet.line(reply.say(key, sets.count(), Show.all(first)));
    }

    private void reckoned(Sheet sheet) {
        var table = power.table();
        sheet.section("reckoned");
        sheet.line(reply.say("power.method", table.method().says()));
        sheet.line(reply.say("power.shapley", table.shapleyMethod()));
        sheet.line(reply.say("power.treatment", table.treatment()));
        var errors = errors();
        if (errors.isEmpty()) sheet.line(reply.say("power.no-error"));
        errors.forEach((index, error) -> sheet.line(
                reply.say("power.error", index, String.format(Locale.ROOT, "%.1e", error))));
        table.remarks().forEach(sheet::line);
    }

    /// The largest error of each index that is not exact.
    private TreeMap<String, Double> errors() {
        var errors = new TreeMap<String, Double>();
        power.answer().members().forEach(member -> member.errors().forEach(
                (index, error) -> errors.merge(index, error, Math::max)));
        return errors;
    }

    private static String shown(Figure figure) {
        return decimal(figure) + figure.exact().map(Object::toString).filter(text -> text.contains("/")
                && text.length() <= LONGEST_FRACTION).map(text -> " = " + text).orElse("");
    }

    private static String maybe(Optional<Figure> figure) { return figure.map(PowerSheet::decimal).orElse(""); }

    private static String decimal(Figure figure) {
        return Double.isFinite(figure.value()) ? String.format(Locale.ROOT, "%.6f", figure.value()) : "";
    }
}
