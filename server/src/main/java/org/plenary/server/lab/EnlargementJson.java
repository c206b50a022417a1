package org.plenary.server.lab;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.plenary.lab.enlargement.BeforeAfter;
import org.plenary.lab.enlargement.BeforeAfter.Line;
import org.plenary.lab.enlargement.Change;
import org.plenary.lab.enlargement.Enlargement;
import org.plenary.lab.enlargement.Interval;
import org.plenary.lab.enlargement.RuleEffect;
import org.plenary.lab.enlargement.Weighing;
import org.plenary.lab.power.PowerTable;
import org.plenary.vocabulary.PartyId;

/// Enlargements in their public JSON shape.
public final class EnlargementJson {
    /// What the figures of votes elsewhere cannot show.
    private static final List<String> BIAS = List.of(
            "What is adopted without a vote never comes to a roll call: these figures rest on contested texts alone, "
                    + "and say nothing of the preferences that consensus texts hide, or of items never tabled.",
            "The votes are cast in another organisation, on its agenda. When that agenda changes, agreement changes "
                    + "without any position having changed.",
            "'All others' shows by how much agreement changed for everybody.",
            "The bootstrap takes motions as independent. Votes on parts of one text hang together, so the true "
                    + "uncertainty is larger. One enlargement is one case: it shows no cause.");

    private EnlargementJson() {}

    /// How the test of a past enlargement reckons.
    private static String method(BeforeAfter.Question question) {
        return ("Method: for each motion the mean over all pairs of the set that took a position, by Lijphart (1963): "
                + "1 for the same, 1/2 where one abstained, 0 for opposed; then the mean over motions. Bounds: %,d "
                + "bootstrap draws of motions, seed %d, percentiles.").formatted(question.draws(), question.seed());
    }

    /// The test of an enlargement on a record of that name.
    public static Map<String, Object> of(
            Change change, BeforeAfter.Question question, BeforeAfter.Answer answer, String file) {
        var json = new LinkedHashMap<String, Object>();
        json.put("event", question.day());
        json.put("incumbents", change.before());
        json.put("joined", change.joined());
        json.put("record", file);
        json.put("years", question.years());
        json.put("motions-before", answer.motionsBefore());
        json.put("motions-after", answer.motionsAfter());
        json.put("agreement", answer.agreement().stream().map(EnlargementJson::line).toList());
        json.put("nobody-against", answer.nobodyAgainst().stream().map(EnlargementJson::line).toList());
        json.put("method", method(question));
        json.put("caveats", BIAS);
        return json;
    }

    private static Map<String, Object> line(Line line) {
        var json = new LinkedHashMap<String, Object>();
        json.put("of", line.what().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        json.put("before", json(line.before()));
        json.put("after", json(line.after()));
        json.put("change", json(line.change()));
        return json;
    }

    private static Map<String, Object> json(Interval interval) {
        var json = new LinkedHashMap<String, Object>();
        json.put("estimate", Rows.finite(interval.estimate()));
        json.put("low", Rows.finite(interval.low()));
        json.put("high", Rows.finite(interval.high()));
        return json;
    }

    /// What a change of membership would do; `file` is what the record of votes is called, where one is given.
    public static Map<String, Object> of(Enlargement effect, Optional<String> file) {
        var json = new LinkedHashMap<String, Object>();
        var change = effect.change();
        json.put("as-of", change.asOf().day());
        json.put("before", change.before());
        json.put("after", change.after());
        json.put("rules", effect.rules().stream().map(EnlargementJson::json).toList());
        json.put("contributions", effect.contributions().map(found -> {
            var one = new LinkedHashMap<String, Object>();
            one.put("scale", found.scale().instrument());
            one.put("before", texts(found.before()));
            one.put("supposed-after", texts(found.after()));
            return one;
        }));
        json.put("indicators", effect.weighings().stream().map(one -> {
            var both = new LinkedHashMap<String, Object>();
            both.put("indicator", one.before().indicator());
            both.put("before", json(one.before()));
            both.put("after", json(one.after()));
            return both;
        }).toList());
        json.put("unity", effect.unity().map(one -> {
            var unity = new LinkedHashMap<String, Object>();
            unity.put("record", file);
            unity.put("motions", one.motions());
            unity.put("before", json(one.before()));
            unity.put("after", json(one.after()));
            unity.put("difference", json(one.difference()));
            return unity;
        }));
        json.put("caveats", file.isEmpty() ? List.of() : BIAS.subList(0, 2));
        return json;
    }

    private static Map<String, Object> json(RuleEffect rule) {
        var json = new LinkedHashMap<String, Object>();
        json.put("rule", rule.rule());
        json.put("text", rule.law().adoptedWhen().text());
        json.put("bodies", rule.bodies());
        json.put("power-before", rule.before().map(EnlargementJson::json));
        json.put("power-after", rule.after().map(EnlargementJson::json));
        json.put("adoption", rule.adoption().map(one -> {
            var adoption = new LinkedHashMap<String, Object>();
            adoption.put("motions", one.motions());
            adoption.put("before", one.before());
            adoption.put("after", one.after());
            adoption.put("newly-blocked", one.blocked());
            adoption.put("newly-adopted", one.freed());
            return adoption;
        }));
        json.put("remarks", rule.remarks());
        return json;
    }

    private static Map<String, Object> json(PowerTable table) {
        var json = new LinkedHashMap<String, Object>();
        json.put("power-to-act", table.powerToAct().value());
        json.put("minimal-blocking", table.minimalBlocking().count());
        json.put("smallest-blocking", table.minimalBlocking().listed().getFirst());
        var members = new ArrayList<Map<String, Object>>();
        table.members().forEach(member -> {
            var one = new LinkedHashMap<String, Object>();
            one.put("party", member.party());
            one.put("banzhaf", member.banzhaf().value());
            one.put("banzhaf-normalised", member.normalised().value());
            one.put("veto", member.veto());
            members.add(one);
        });
        json.put("members", members);
        return json;
    }

    private static Map<String, Object> json(Weighing weighing) {
        var json = new LinkedHashMap<String, Object>();
        json.put("sum", weighing.sum().toPlainString());
        json.put("share-of-world", weighing.ofWorld().map(BigDecimal::toPlainString));
        json.put("effective-number", weighing.effective().map(BigDecimal::toPlainString));
        json.put("missing", weighing.missing());
        return json;
    }

    private static Map<String, Object> texts(Map<PartyId, BigDecimal> shares) {
        var texts = new LinkedHashMap<String, Object>();
        shares.forEach((party, share) -> texts.put(party.value(), share.toPlainString()));
        return texts;
    }
}
