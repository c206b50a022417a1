package org.plenary.lab.composer;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plenary.lab.composer.Note.Block.Paragraph;
import org.plenary.lab.composer.Note.Block.Points;
import org.plenary.lab.composer.Note.Block.Table;
import org.plenary.lab.composer.Note.Section;
import org.plenary.lab.own.ShadowRegister;
import org.plenary.lab.own.Undecided;
import org.plenary.lab.power.MemberPower;
import org.plenary.lab.power.PowerTable;
import org.plenary.timeline.AsOf;
import org.plenary.vocabulary.PartyId;

/// The part of a note that is reckoned: power, the record, delivery, and what all of it cannot show.
record NoteOutcomes(Bundle bundle, List<MatterEffect> effects, NoteWords words) {
    private static final int MOST_NAMED = 5;

    List<Section> sections() {
        if (effects.isEmpty()) {
            return List.of(new Section(words.say("part.power-and-outcomes"),
                    List.of(new Paragraph(words.say("no-effects")))));
        }
        return List.of(new Section(words.say("part.power"), power()),
                new Section(words.say("part.record"), record()));
    }

    private List<Note.Block> power() {
        var rows = new ArrayList<List<String>>();
        for (var one : effects) {
            rows.add(List.of(question(one), words.say("then", one.before().adoptedWhen(), one.after().adoptedWhen()),
                    pair(one, table -> words.decimal(table.powerToAct().value())),
                    pair(one, table -> String.valueOf(table.members().stream().filter(MemberPower::veto).count())),
                    pair(one, table -> String.valueOf(table.minimalBlocking().listed().getFirst().size()))));
        }
        return List.of(new Table(header("power.question", "power.rule", "power.to-act", "power.vetoes", "power.block"),
                rows));
    }

    private List<String> header(String... columns) { return Stream.of(columns).map(words::say).toList(); }

    private String pair(MatterEffect effect, Function<PowerTable, String> figure) {
        return words.say("then", effect.powerBefore().map(figure).orElse("-"),
                effect.powerAfter().map(figure).orElse("-"));
    }

    private List<Note.Block> record() {
        if (bundle.evidence().isEmpty()) {
            return List.of(new Paragraph(words.say("no-record")));
        }
        var rows = new ArrayList<List<String>>();
        var named = new ArrayList<String>();
        for (var one : effects) {
            var found = one.replayed();
            if (found.isEmpty()) continue;
            var risk = found.get().risk();
            rows.add(List.of(question(one), words.count(found.get().motions()),
                    words.say("then", words.count(found.get().before()), words.count(found.get().after())),
                    words.count(found.get().gained()), words.count(found.get().lost()),
                    words.percent(risk.members()), words.percent(risk.budget())));
            named.add(words.say("record.overruled", question(one), most(risk.overruled(), risk.adopted())));
        }
        if (rows.isEmpty()) {
            return List.of(new Paragraph(words.say("record.silent")));
        }
        return List.of(new Table(header("power.question", "record.motions", "record.adopted", "record.gained",
                        "record.lost", "record.risk-members", "record.risk-budget"), rows),
                new Points(named.stream().distinct().toList()), new Paragraph(words.say("record.risk")));
    }

    private String most(Map<PartyId, Integer> overruled, int adopted) {
        if (overruled.isEmpty()) return words.say("record.nobody");
        return overruled.entrySet().stream().sorted(Map.Entry.<PartyId, Integer>comparingByValue().reversed())
                .limit(MOST_NAMED).map(one -> words.say("record.party", one.getKey(),
                        words.count(one.getValue()), words.count(adopted)))
                .collect(Collectors.joining(words.say("comma")));
    }

    List<String> caveats() {
        var caveats = new ArrayList<>(List.of("for", "against"));
        if (bundle.evidence().isPresent()) caveats.addAll(List.of("elsewhere", "fixed"));
        caveats.add("power");
        var said = new ArrayList<>(caveats.stream().map(one -> words.say("caveat." + one)).toList());
        undecided().ifPresent(said::add);
        return said;
    }

    private String question(MatterEffect effect) {
        var body = bundle.together().bodies().at(effect.body(), bundle.day())
                .map(law -> words.name(law.law().name())).orElse(effect.body().value());
        var matter = bundle.together().matters().at(effect.matter(), bundle.day())
                .map(law -> words.name(law.law().name())).orElse(effect.matter().value());
        return effect.matters() == 1 ? words.say("question", body, matter)
                : words.say("question.more", body, matter, effect.matters() - 1);
    }

    /// What the organisation's own record knows to be undecided, and no vote tells of.
    private Optional<String> undecided() {
        var shadow = ShadowRegister.of(bundle.inForce(), bundle.organisation(), AsOf.on(bundle.day())).undecided();
        if (shadow.isEmpty()) return Optional.empty();
        return Optional.of(words.say("caveat.undecided", Integer.toString(shadow.size()),
                count(shadow, Undecided.Undertaking.class), count(shadow, Undecided.Request.class),
                count(shadow, Undecided.Proposal.class)));
    }

    private static String count(List<Undecided> shadow, Class<? extends Undecided> kind) {
        return Long.toString(shadow.stream().filter(kind::isInstance).count());
    }
}
