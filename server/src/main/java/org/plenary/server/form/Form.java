package org.plenary.server.form;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.plenary.charterfile.act.ActForm;
import org.plenary.server.page.Phrases;
import org.plenary.server.view.Vantage;
import org.plenary.vocabulary.Words;

/// The form for one kind of act, to be drawn with `@template.tag.form(f = f, form = ...)`.
///
/// `Form.of` asks for everything that the act may hold, by its record; the other methods leave out, fix and order.
/// Who files it and when is never asked: the author is whoever is signed in, the day is today.
///
/// @param act the kind, as it is called on file: `position taken`
/// @param id unique on its page
/// @param button the key of the phrase on the button
/// @param then where to go once it is entered; the same page where empty
public record Form(String act, String id, List<FormField> fields, String button, Optional<String> then) {
    public Form {
        fields = List.copyOf(fields);
    }

    /// Every field of the act except its author.
    public static Form of(Vantage vantage, Phrases phrases, String act) {
        var kind = ActForm.named(act)
                .orElseThrow(() -> new IllegalArgumentException("`%s` is no kind of act.".formatted(act)));
        var asking = new Asking(vantage, phrases, kind);
        return new Form(act, slug(act), kind.fields().stream().filter(field -> !field.key().equals("author"))
                .map(asking::field).toList(), buttonKey(phrases, act), Optional.empty());
    }

    /// A form without boxes: its values are fixed, and the button says it all.
    public boolean isButton() { return fields.stream().noneMatch(FormField::isShown); }

    /// Whether files are sent with it.
    public boolean hasFiles() { return fields.stream().anyMatch(field -> field.kind() == FormField.Kind.FILES); }

    public String slug() { return slug(act); }

    /// A value that is sent and not asked for.
    public Form with(String name, Object value) {
        return changed(name, field -> field.asked(FormField.Kind.FIXED).holding(List.of(value.toString())));
    }

    /// A value that stands in the field at first.
    public Form holding(String name, Object value) {
        return changed(name, field -> field.holding(List.of(value.toString())));
    }

    /// Lines that stand in the field at first.
    public Form holding(String name, List<String> lines) { return changed(name, field -> field.holding(lines)); }

    /// A text that is sent in every language that it has, and not asked for.
    public Form with(String name, Words words) {
        var all = new ArrayList<>(without(name).fields);
        words.wordings().forEach((language, wording) -> all.add(new FormField(name + "." + language.tag(),
                FormField.Kind.FIXED, "", Optional.empty(), false, List.of(), List.of(wording.text()),
                Collections.emptySortedMap())));
        return new Form(act, id, all, button, then);
    }

    /// A text that stands in the boxes of a field at first, in each language that it has.
    public Form starting(String name, Words words) {
        var texts = new TreeMap<String, String>();
        words.wordings().forEach((language, wording) -> {
            texts.put(name + "." + language, wording.text());
            texts.put(name + "." + language + ".status",
                    wording.status().name().toLowerCase(Locale.ROOT).replace('_', ' '));
        });
        return changed(name, field -> field.starting(texts));
    }

    public Form offering(String name, List<Choice> choices) {
        var by = choices.size() > 6 ? FormField.Kind.SELECT : FormField.Kind.RADIO;
        return changed(name, field -> field.offering(by, choices));
    }

    public Form requiring(String name) { return changed(name, field -> field.asked(true)); }

    public Form asking(String name, FormField.Kind by) { return changed(name, field -> field.asked(by)); }

    public Form without(String... names) {
        var left = fields.stream().filter(field -> !List.of(names).contains(field.name())).toList();
        return new Form(act, id, left, button, then);
    }

    /// Only these fields, in this order, and what is fixed.
    public Form only(String... names) {
        var ordered = new ArrayList<FormField>();
        fields.stream().filter(field -> !field.isShown()).forEach(ordered::add);
        for (var name : names) ordered.add(field(name));
        return new Form(act, id, ordered, button, then);
    }

    public Form named(String other) { return new Form(act, other, fields, button, then); }

    /// With another phrase on the button.
    public Form saying(String phrase) { return new Form(act, id, fields, phrase, then); }

    public Form leadingTo(String path) { return new Form(act, id, fields, button, Optional.of(path)); }

    public FormField field(String name) {
        return fields.stream().filter(field -> field.name().equals(name)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("`%s` has no field `%s`.".formatted(act, name)));
    }

    private Form changed(String name, UnaryOperator<FormField> change) {
        field(name);
        return new Form(act, id,
                fields.stream().map(field -> field.name().equals(name) ? change.apply(field) : field).toList(),
                button, then);
    }

    private static String slug(String act) { return act.replace(' ', '-'); }

    private static String buttonKey(Phrases phrases, String act) {
        var key = "do." + slug(act);
        return phrases.knows(key) ? key : "do";
    }
}
