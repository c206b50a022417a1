package org.plenary.server.view;

import java.util.Collection;
import java.util.Optional;

/// The form of a name in an address: `heads of state` is `heads-of-state`.
public final class Slug {
    private Slug() {}

    public static String of(Object name) {
        return name.toString().strip().replace(' ', '-').replace('/', '-');
    }

    /// The name among `names` that has this form, whatever its letter case.
    public static <T> Optional<T> find(String slug, Collection<T> names) {
        return names.stream().filter(name -> of(name).equalsIgnoreCase(of(slug))).findFirst();
    }
}
