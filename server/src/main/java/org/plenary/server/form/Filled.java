package org.plenary.server.form;

import java.util.List;
import java.util.Optional;

/// A form as it is drawn: with what was typed into it, where it came back.
public record Filled(Form form, Optional<Attempt> attempt, String key) {
    public boolean isRefused() { return attempt.isPresent(); }

    public String id(FormField field) { return form.id() + "-" + field.name(); }

    public List<Complaint> complaints(FormField field) {
        return attempt.map(one -> one.about(field.name())).orElse(List.of());
    }

    /// The ids of what is said about a field: its help and its faults; null where there is nothing.
    public String described(FormField field) {
        var help = field.help().map(_ -> id(field) + "-help").orElse("");
        var faults = complaints(field).isEmpty() ? "" : id(field) + "-fault";
        var both = (help + " " + faults).strip();
        return both.isEmpty() ? null : both;
    }

    /// What stands in a box.
    public String value(FormField field) { return value(field, field.name()); }

    public String value(FormField field, String box) {
        if (attempt.isPresent()) return attempt.get().typed().all(box).stream().findFirst().orElse("");
        return box.equals(field.name()) ? field.values().stream().findFirst().orElse("")
                : field.texts().getOrDefault(box, "");
    }

    public String lines(FormField field) { return String.join("\n", values(field)); }

    public boolean isChosen(FormField field, Choice choice) { return values(field).contains(choice.value()); }

    private List<String> values(FormField field) {
        return attempt.map(one -> one.typed().all(field.name())).orElse(field.values());
    }
}
