package org.plenary.charter;

import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.plenary.vocabulary.GroupId;
import org.plenary.vocabulary.PartyId;
import org.plenary.vocabulary.Phrase;
import org.plenary.vocabulary.StandingId;
import org.plenary.vocabulary.WeightId;

/// Where the seats of a body come from. A body may have seats of several kinds.
public sealed interface Seats {
    /// `each member`: one seat for every holder of the standing.
    record EachWithStanding(StandingId standing) implements Seats {}

    /// `each of permanent`: one seat for every party of the group.
    record EachOfGroup(GroupId group) implements Seats {}

    /// `each with population`: one seat for every party to which the weight gives a value.
    record EachWithWeight(WeightId weight) implements Seats {}

    /// `10 elected`: seats that are filled by choice, as acts record.
    record Elected(int number) implements Seats {}

    /// A list of parties.
    record Listed(SortedSet<PartyId> parties) implements Seats {
        public Listed {
            parties = Collections.unmodifiableSortedSet(new TreeSet<>(parties));
        }
    }

    /// Reads one line of seats: `each member`, `10 elected`, `none`, or the code of a party. No line is
    /// `none` and something else, so that `none` gives an empty list and every other line one kind of seats.
    static Phrase<List<Seats>> parse(String text) { return SeatsPhrase.read(text.strip()); }
}
