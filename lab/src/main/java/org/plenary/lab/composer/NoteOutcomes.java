package org.plenary.lab.composer;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.plenary.lab.composer.Note.Block.Paragraph;
import org.plenary.lab.composer.Note.Block.Points;
import org.plenary.lab.composer.Note.Block.Table;
import org.plenary.lab.composer.Note.Section;
import org.plenary.lab.power.MemberPower;
import org.plenary.lab.power.PowerTable;
import org.plenary.vocabulary.Language;
import org.plenary.vocabulary.PartyId;

/// The part of a note that is reckoned: power, the record, delivery, and what all of it cannot show.
record NoteOutcomes(Bundle bundle, List<MatterEffect> effects) {
    static final List<String> LITERATURE = List.of(
            "For majority: T. Sommerer and others, 2021 (eprints.lse.ac.uk/111834): in thirty organisations, 1980 to "
                    + "2011, pooling of decisions raises policy output; features interact.",
            "Against: D. Blake and A. Payton, 2009: outvoted states cannot be counted on to implement.",
            "Power: J. Banzhaf 1965; power to act: J. Coleman 1971. Every figure is exact.");

    private static final int MOST_NAMED = 5;

    List<Section> sections() {
        if (effects.isEmpty()) {
            return List.of(new Section("Power and outcomes", List.of(new Paragraph("No body decides a matter by "
                    + "another rule than before, so voting power and outcomes of votes stay as they are."))));
        }
        return List.of(new Section("What it does to power", power()),
                new Section("What the record says", record()));
    }

    private List<Note.Block> power() {
        var rows = new ArrayList<List<String>>();
        for (var one : effects) {
            rows.add(List.of(question(one), "%s; then %s".formatted(one.before().adoptedWhen(),
                            one.after().adoptedWhen()),
                    pair(one, table -> decimal(table.powerToAct().value())),
                    pair(one, table -> String.valueOf(table.members().stream().filter(MemberPower::veto).count())),
                    pair(one, table -> String.valueOf(table.minimalBlocking().listed().getFirst().size()))));
        }
        return List.of(new Table(List.of("Question", "Rule", "Power to act", "Members with a veto",
                "Fewest that can block"), rows));
    }

    private static String pair(MatterEffect effect, Function<PowerTable, String> figure) {
        return "%s, then %s".formatted(effect.powerBefore().map(figure).orElse("-"),
                effect.powerAfter().map(figure).orElse("-"));
    }

    private List<Note.Block> record() {
        if (bundle.evidence().isEmpty()) {
            return List.of(new Paragraph("No record of votes was given, so outcomes and delivery are not shown."));
        }
        var rows = new ArrayList<List<String>>();
        var named = new ArrayList<String>();
        for (var one : effects) {
            var found = one.replayed();
            if (found.isEmpty()) continue;
            var risk = found.get().risk();
            rows.add(List.of(question(one), count(found.get().motions()),
                    "%s, then %s".formatted(count(found.get().before()), count(found.get().after())),
                    count(found.get().gained()), count(found.get().lost()), percent(risk.members()),
                    Double.isFinite(risk.budget()) ? percent(risk.budget()) : "-"));
            named.add("%s. Most often overruled: %s.".formatted(question(one), most(risk.overruled(), risk.adopted())));
        }
        if (rows.isEmpty()) {
            return List.of(new Paragraph(
                    "The record does not answer: none of its motions can be put to these bodies."));
        }
        return List.of(new Table(List.of("Question", "Motions", "Adopted", "Newly adopted", "No longer adopted",
                        "Delivery at risk (members)", "Delivery at risk (budget)"), rows),
                new Points(named.stream().distinct().toList()),
                new Paragraph("Delivery at risk is the mean, over adopted motions, of the part of the membership that "
                        + "was against (members), and of the part of the contributions that it pays (budget). It "
                        + "takes it that no overruled state delivers: an upper bound, not a forecast."));
    }

    private static String most(Map<PartyId, Integer> overruled, int adopted) {
        if (overruled.isEmpty()) return "nobody";
        return overruled.entrySet().stream().sorted(Map.Entry.<PartyId, Integer>comparingByValue().reversed())
                .limit(MOST_NAMED).map(one -> "%s on %s of %s".formatted(one.getKey(), count(one.getValue()),
                        count(adopted)))
                .collect(Collectors.joining(", "));
    }

    List<String> caveats() {
        var caveats = new ArrayList<>(List.of(
                "For: decisions of the kinds above no longer wait for the last member; in thirty organisations "
                        + "majority decisions went with more output (Sommerer and others 2021).",
                "Against: a state that was outvoted may not deliver (Blake and Payton 2009); consensus also keeps a "
                        + "small organisation together."));
        if (bundle.evidence().isPresent()) {
            caveats.add("The votes are cast in another organisation and on its agenda; texts adopted without a vote, "
                    + "and items never tabled, reveal no preferences. Contested texts alone are counted here.");
            caveats.add("Under another rule states would table, bargain and vote otherwise; a replay "
                    + "holds all that fixed.");
        }
        caveats.add("Voting power takes every seat as free and equal; it says what a rule allows, not what "
                + "states will do.");
        return caveats;
    }

    private String question(MatterEffect effect) {
        var body = bundle.together().bodies().at(effect.body(), bundle.day())
                .map(law -> law.law().name().in(Language.ENGLISH)).orElse(effect.body().value());
        var matter = bundle.together().matters().at(effect.matter(), bundle.day())
                .map(law -> law.law().name().in(Language.ENGLISH)).orElse(effect.matter().value());
        return effect.matters() == 1 ? "%s: %s".formatted(body, matter)
                : "%s: %s and %d more".formatted(body, matter, effect.matters() - 1);
    }

    private static String count(int number) { return String.format(Locale.ROOT, "%,d", number); }

    private static String decimal(double figure) { return String.format(Locale.ROOT, "%.4f", figure); }

    private static String percent(double share) {
        return Optional.of(share).filter(Double::isFinite)
                .map(one -> String.format(Locale.ROOT, "%.1f %%", 100 * one)).orElse("-");
    }
}
