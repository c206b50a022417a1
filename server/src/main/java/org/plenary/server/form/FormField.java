package org.plenary.server.form;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.SortedMap;
import java.util.TreeMap;
import org.plenary.server.view.Text;

/// A field of a form: the key on file, how it is asked for, and what stands in it at first.
///
/// Texts per language are typed into one box for each language, named `key.en`, with their status in
/// `key.en.status`; `texts` stand in the boxes at first.
public record FormField(
        String name, Kind kind, String label, Optional<String> help, boolean required, List<Choice> choices,
        List<String> values, SortedMap<String, String> texts) {
    /// How a field is asked for.
    public enum Kind {
        /// Sent as it is and not shown.
        FIXED,
        /// One line.
        LINE,
        /// Several lines, each a value of its own.
        LINES,
        /// A whole number.
        WHOLE,
        /// A day.
        DATE,
        /// A moment in UTC.
        MOMENT,
        /// One of few values, all in view.
        RADIO,
        /// One of many values.
        SELECT,
        /// Any of the values.
        SEVERAL,
        /// Yes, or nothing.
        TICK,
        /// A line in each language.
        SPEECH_LINE,
        /// A text in each language.
        SPEECH,
        /// A file in each language.
        FILES
    }

    public FormField {
        choices = List.copyOf(choices);
        values = List.copyOf(values);
        texts = Collections.unmodifiableSortedMap(new TreeMap<>(texts));
    }

    public boolean isShown() { return kind != Kind.FIXED; }

    /// What can be chosen by the groups that it stands in, in their order; under an empty name what stands in none.
    public SequencedMap<String, List<Choice>> groups() {
        var groups = new LinkedHashMap<String, List<Choice>>();
        for (var choice : choices) {
            var name = choice.group().map(Text::text).orElse("");
            groups.computeIfAbsent(name, _ -> new ArrayList<>()).add(choice);
        }
        return groups;
    }

    /// Whether the field is a group of boxes under one heading.
    public boolean isGroup() {
        return switch (kind) {
            case RADIO, SEVERAL, SPEECH, SPEECH_LINE, FILES -> true;
            case FIXED, LINE, LINES, WHOLE, DATE, MOMENT, SELECT, TICK -> false;
        };
    }

    FormField holding(List<String> other) {
        return new FormField(name, kind, label, help, required, choices, other, texts);
    }

    FormField offering(Kind by, List<Choice> offered) {
        return new FormField(name, by, label, help, required, offered, values, texts);
    }

    FormField asked(boolean must) { return new FormField(name, kind, label, help, must, choices, values, texts); }

    FormField asked(Kind by) { return new FormField(name, by, label, help, required, choices, values, texts); }

    FormField starting(SortedMap<String, String> with) {
        return new FormField(name, kind, label, help, required, choices, values, with);
    }
}
