package org.plenary.charter;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/// The provisions of one kind, by name; a name has one provision for each period, so that a chapter
/// answers which law held on a day. `names` keeps the order of the file, which is the order of reading.
public record Chapter<K extends Comparable<K>, T>(SortedMap<K, List<Provision<T>>> provisions, List<K> names) {
    public Chapter {
        var copy = new TreeMap<K, List<Provision<T>>>();
        provisions.forEach((name, versions) -> copy.put(name, List.copyOf(versions)));
        provisions = Collections.unmodifiableSortedMap(copy);
        names = List.copyOf(names);
    }

    public static <K extends Comparable<K>, T> Chapter<K, T> empty() {
        return new Chapter<K, T>(Collections.emptySortedMap(), List.of());
    }

    public boolean knows(K name) { return provisions.containsKey(name); }

    /// Every version of `name`, in the order of the file; empty where the charter does not know it.
    public List<Provision<T>> versions(K name) { return provisions.getOrDefault(name, List.of()); }

    /// Every version of every name, by name and for each in the order of the file.
    public List<Provision<T>> versions() { return provisions.values().stream().flatMap(List::stream).toList(); }

    /// The provision of that name in force on `day`. Of two that overlap, the later in the file holds.
    public Optional<Provision<T>> at(K name, LocalDate day) {
        var versions = versions(name);
        for (int i = versions.size() - 1; i >= 0; i--) {
            if (versions.get(i).inForce().covers(day)) return Optional.of(versions.get(i));
        }
        return Optional.empty();
    }

    /// The names that have a provision in force on `day`, in the order of the file.
    public List<K> namesAt(LocalDate day) {
        var known = new ArrayList<K>();
        for (var name : names) {
            if (at(name, day).isPresent()) known.add(name);
        }
        return known;
    }
}
