package org.plenary.charter;

import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;
import org.plenary.vocabulary.PartyId;
import org.plenary.vocabulary.Words;

/// Which seats a group has.
public record GroupLaw(Words name, SortedSet<PartyId> seats) {
    public GroupLaw {
        seats = Collections.unmodifiableSortedSet(new TreeSet<>(seats));
    }
}
