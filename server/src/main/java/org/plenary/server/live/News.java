package org.plenary.server.live;

import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/// Word that something was entered which a reader watches and may see: what it is about, and the index in the
/// register up to which that holds.
public record News(long upTo, SortedSet<String> topics) {
    public News {
        topics = Collections.unmodifiableSortedSet(new TreeSet<>(topics));
    }

    News and(News later) {
        var both = new TreeSet<>(topics);
        both.addAll(later.topics);
        return new News(Math.max(upTo, later.upTo), both);
    }
}
