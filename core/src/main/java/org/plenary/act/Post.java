package org.plenary.act;

import java.util.Locale;
import java.util.Optional;

/// The post in which a person acts for a party. What a post may do for its party stands in `organisation.Authority`.
public enum Post {
    /// Speaks and binds for the party.
    HEAD_OF_DELEGATION,
    /// The party's permanent contact in the organisation's daily work.
    COORDINATOR,
    /// Takes part in meetings for the party.
    DELEGATE,
    /// Works for the party's chairmanship, and for nothing else.
    CHAIRS_TEAM;

    /// The post in words: `head of delegation`.
    public String word() {
        return this == CHAIRS_TEAM ? "chair's team" : name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /// The post of these words; empty for anything else.
    public static Optional<Post> of(String word) {
        for (var post : values()) {
            if (post.word().equals(word.strip())) return Optional.of(post);
        }
        return Optional.empty();
    }
}
