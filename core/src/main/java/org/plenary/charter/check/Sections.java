package org.plenary.charter.check;

import java.util.ArrayList;
import java.util.List;
import org.plenary.charter.Chapter;
import org.plenary.charter.Charter;
import org.plenary.charter.Provision;

/// The sections of a charter under the names that they have in its file.
record Sections(String name, Chapter<?, ?> chapter) {
    /// One name of a section with all its versions.
    record Entry(String section, String name, List<Provision<?>> versions) {}

    static List<Sections> of(Charter charter) {
        return List.of(
                new Sections("standings", charter.standings()), new Sections("matters", charter.matters()),
                new Sections("groups", charter.groups()), new Sections("weights", charter.weights()),
                new Sections("rules", charter.rules()), new Sections("orders", charter.orders()),
                new Sections("bodies", charter.bodies()), new Sections("offices", charter.offices()),
                new Sections("instruments", charter.instruments()),
                new Sections("calendars", charter.calendars()),
                new Sections("indicators", charter.indicators()),
                new Sections("grades", charter.grades()), new Sections("thresholds", charter.thresholds()),
                new Sections("procedures", charter.procedures()));
    }

    static List<Entry> entries(Charter charter) {
        var all = new ArrayList<Entry>();
        for (var section : of(charter)) section.addTo(all);
        return all;
    }

    private void addTo(List<Entry> all) {
        chapter.provisions().forEach(
                (key, versions) -> all.add(new Entry(name, key.toString(), List.copyOf(versions))));
    }
}
