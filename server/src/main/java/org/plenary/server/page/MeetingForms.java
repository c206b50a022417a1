package org.plenary.server.page;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.plenary.server.form.Form;

/// What whoever looks at a meeting can do in it: for the meeting as a whole, for each item, each proposal and each
/// delegation by name, for its own delegation, the papers and the minutes.
public record MeetingForms(
        List<Form> whole, List<Form> agenda, SortedMap<String, List<Form>> items, SortedMap<String, Form> proposed,
        Optional<Form> delegation, SortedMap<String, Form> credentials, Optional<Form> paper, List<Form> minutes) {
    static final MeetingForms NONE = new MeetingForms(List.of(), List.of(), new TreeMap<>(), new TreeMap<>(),
            Optional.empty(), new TreeMap<>(), Optional.empty(), List.of());

    public MeetingForms {
        whole = List.copyOf(whole);
        agenda = List.copyOf(agenda);
        items = Collections.unmodifiableSortedMap(new TreeMap<>(items));
        proposed = Collections.unmodifiableSortedMap(new TreeMap<>(proposed));
        credentials = Collections.unmodifiableSortedMap(new TreeMap<>(credentials));
        minutes = List.copyOf(minutes);
    }

    /// What can be done on an item.
    public List<Form> on(String item) { return items.getOrDefault(item, List.of()); }
}
