package org.plenary.server.form;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.plenary.charter.Chapter;
import org.plenary.charterfile.act.ActForm;
import org.plenary.charterfile.act.FieldKind;
import org.plenary.server.page.Phrases;
import org.plenary.server.view.Text;
import org.plenary.server.view.Vantage;
import org.plenary.vocabulary.BodyId;
import org.plenary.vocabulary.CalendarId;
import org.plenary.vocabulary.Language;
import org.plenary.vocabulary.GradeId;
import org.plenary.vocabulary.MatterId;
import org.plenary.vocabulary.OfficeId;
import org.plenary.vocabulary.PartyId;
import org.plenary.vocabulary.ProcedureId;
import org.plenary.vocabulary.StandingId;

/// How each field of an act is asked for, from the type of its record component.
final class Asking {
    private static final int FEW = 6;

    private final Vantage vantage;
    private final Phrases phrases;
    private final ActForm act;

    Asking(Vantage vantage, Phrases phrases, ActForm act) {
        this.vantage = vantage;
        this.phrases = phrases;
        this.act = act;
    }

    FormField field(ActForm.Field field) {
        var choices = choices(field.kind());
        return new FormField(field.key(), kind(field, choices), label(field.key()), help(field.key()),
                !field.optional(), choices, List.of(), Collections.emptySortedMap());
    }

    private FormField.Kind kind(ActForm.Field field, List<Choice> choices) {
        return switch (field.kind()) {
            case FieldKind.Speech _ -> isLong(field.key()) ? FormField.Kind.SPEECH : FormField.Kind.SPEECH_LINE;
            case FieldKind.Date _ -> FormField.Kind.DATE;
            case FieldKind.Moment _ -> FormField.Kind.MOMENT;
            case FieldKind.Whole _ -> FormField.Kind.WHOLE;
            case FieldKind.YesNo _ -> FormField.Kind.TICK;
            case FieldKind.Choice _ -> choices.size() > FEW ? FormField.Kind.SELECT : FormField.Kind.RADIO;
            case FieldKind.Name _ -> choices.isEmpty() ? FormField.Kind.LINE : FormField.Kind.SELECT;
            case FieldKind.Many(var item) when item instanceof FieldKind.Name && !choices.isEmpty() ->
                    FormField.Kind.SEVERAL;
            case FieldKind.ByName _ when field.key().equals("files") -> FormField.Kind.FILES;
            case FieldKind.Many _, FieldKind.ByName _ -> FormField.Kind.LINES;
            case FieldKind.Text _, FieldKind.Decimal _, FieldKind.Clause _, FieldKind.Phrased _ ->
                    FormField.Kind.LINE;
        };
    }

    /// Titles, places and names are one line; everything else that is said may be long.
    private static boolean isLong(String key) {
        return !List.of("title", "place", "head", "name").contains(key);
    }

    private String label(String key) {
        var own = "form." + act.name().replace(' ', '-') + "." + key;
        if (phrases.knows(own)) return phrases.say(own);
        return phrases.knows("form." + key) ? phrases.say("form." + key) : key.replace('-', ' ');
    }

    private Optional<String> help(String key) {
        var own = "form." + act.name().replace(' ', '-') + "." + key + ".help";
        if (phrases.knows(own)) return Optional.of(phrases.say(own));
        var general = "form." + key + ".help";
        return phrases.knows(general) ? Optional.of(phrases.say(general)) : Optional.empty();
    }

    private List<Choice> choices(FieldKind kind) {
        return switch (kind) {
            case FieldKind.Choice(var constants) -> constants(constants);
            case FieldKind.Name(var id, _) -> names(id);
            case FieldKind.Many(var item) -> choices(item);
            case FieldKind.Text _, FieldKind.Decimal _, FieldKind.Clause _, FieldKind.Whole _, FieldKind.YesNo _,
                    FieldKind.Date _, FieldKind.Speech _, FieldKind.Moment _, FieldKind.Phrased _,
                    FieldKind.ByName _ -> List.of();
        };
    }

    private List<Choice> constants(Class<? extends Enum<?>> constants) {
        var choices = new ArrayList<Choice>();
        for (var constant : constants.getEnumConstants()) {
            var word = constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
            var key = "choice." + word.replace(' ', '-');
            choices.add(phrases.knows(key) ? new Choice(word, Text.verbatim(phrases.say(key), phrases.language()))
                    : new Choice(word, Text.verbatim(word, Language.ENGLISH)));
        }
        return choices;
    }

    private List<Choice> names(Class<?> id) {
        var charter = vantage.charter();
        if (id == BodyId.class) return inForce(charter.bodies(), vantage::name);
        if (id == MatterId.class) return inForce(charter.matters(), vantage::name);
        if (id == OfficeId.class) return inForce(charter.offices(), vantage::name);
        if (id == StandingId.class) return inForce(charter.standings(), vantage::name);
        if (id == GradeId.class) return inForce(charter.grades(), vantage::name);
        if (id == ProcedureId.class) return inForce(charter.procedures(), vantage::name);
        if (id == CalendarId.class) {
            return inForce(charter.calendars(), one -> Text.verbatim(one.value(), Language.ENGLISH));
        }
        if (id == PartyId.class) return Choices.parties(vantage, vantage.organisation().membership().known());
        return List.of();
    }

    private <K extends Comparable<K>> List<Choice> inForce(Chapter<K, ?> chapter, Function<K, Text> name) {
        return chapter.namesAt(vantage.day()).stream().map(one -> new Choice(one.toString(), name.apply(one))).toList();
    }
}
