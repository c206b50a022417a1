package org.plenary.lab.ballot;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.plenary.rule.Position;
import org.plenary.vocabulary.PartyId;

/// One vote of the record: the motion, its date and matter where the file gives them, who took which
/// position and who was recorded absent.
public record RecordedVote(
        String motion, Optional<LocalDate> date, Optional<String> matter, SortedMap<PartyId, Position> positions,
        SortedSet<PartyId> absent) {
    public RecordedVote {
        positions = Collections.unmodifiableSortedMap(new TreeMap<>(positions));
        absent = Collections.unmodifiableSortedSet(new TreeSet<>(absent));
    }

    /// The vote that the words of a file make up; who had no seat is left out.
    static RecordedVote of(
            String motion, Optional<LocalDate> date, Optional<String> matter, SortedMap<PartyId, PositionWord> words) {
        var positions = new TreeMap<PartyId, Position>();
        var absent = new TreeSet<PartyId>();
        words.forEach((party, word) -> {
            switch (word) {
                case PositionWord.Taken(var position) -> positions.put(party, position);
                case PositionWord.Absent _ -> absent.add(party);
                case PositionWord.NotMember _ -> { }
            }
        });
        return new RecordedVote(motion, date, matter, positions, absent);
    }
}
