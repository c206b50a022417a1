package org.plenary.server.form;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/// What a person typed, by the names of the fields. Nothing of it is trusted, and all of it is kept until it is
/// entered.
public record Typed(SortedMap<String, List<String>> fields) {
    public Typed {
        fields = Collections.unmodifiableSortedMap(new TreeMap<>(fields));
    }

    /// The text of a field, without space around it; empty where there is none.
    public String one(String name) { return all(name).stream().findFirst().map(String::strip).orElse(""); }

    public List<String> all(String name) { return fields.getOrDefault(name, List.of()); }

    /// The names `key.en`, `key.ru` of boxes under a key, without the key.
    List<String> under(String key) {
        return fields.keySet().stream().filter(name -> name.startsWith(key + "."))
                .map(name -> name.substring(key.length() + 1)).filter(rest -> !rest.contains(".")).toList();
    }
}
