package org.plenary.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.plenary.vocabulary.GroupId;
import org.plenary.vocabulary.Language;
import org.plenary.vocabulary.PartyId;
import org.plenary.vocabulary.WeightId;

/// A room of seats in which a test takes a vote. Parties are named in one string: `"FRA GBR"`.
public final class Room {
    private final TreeMap<PartyId, Seat> seats = new TreeMap<>();
    private final TreeMap<PartyId, Position> positions = new TreeMap<>();
    private final TreeSet<PartyId> absent = new TreeSet<>();
    private final TreeSet<Who> signatures = new TreeSet<>();
    private Optional<PartyId> subject = Optional.empty();
    private boolean consents;
    private Elapsed elapsed = Elapsed.NONE;

    private Room() {}

    public static Room of(String parties) {
        var room = new Room();
        for (var party : list(parties)) room.seats.put(party, Seat.of(party));
        return room;
    }

    /// As many seats as `size` says, named by number.
    public static Room of(int size) {
        var room = new Room();
        for (int i = 1; i <= size; i++) {
            var party = new PartyId("seat-%03d".formatted(i));
            room.seats.put(party, Seat.of(party));
        }
        return room;
    }

    public static List<PartyId> list(String parties) {
        return Arrays.stream(parties.strip().split("\\s+")).map(PartyId::new).toList();
    }

    public Room group(String name, String parties) {
        for (var party : list(parties)) {
            var seat = seats.get(party);
            var groups = new TreeSet<>(seat.groups());
            groups.add(new GroupId(name));
            seats.put(party, new Seat(party, groups, seat.weights()));
        }
        return this;
    }

    /// Weights as `"DEU 4 FRA 4"`.
    public Room weight(String name, String partiesAndNumbers) {
        var words = partiesAndNumbers.strip().split("\\s+");
        for (int i = 0; i < words.length; i += 2) {
            var seat = seats.get(new PartyId(words[i]));
            SortedMap<WeightId, BigInteger> weights = new TreeMap<>(seat.weights());
            weights.put(new WeightId(name), new BigInteger(words[i + 1]));
            seats.put(seat.party(), new Seat(seat.party(), seat.groups(), weights));
        }
        return this;
    }

    public Room taking(Position position, String parties) {
        for (var party : list(parties)) positions.put(party, position);
        return this;
    }

    /// Everybody who has not yet taken a position takes this one.
    public Room othersTaking(Position position) {
        for (var party : seats.keySet()) {
            if (!absent.contains(party)) positions.putIfAbsent(party, position);
        }
        return this;
    }

    /// The first `number` seats without a position take this one.
    public Room taking(Position position, int number) {
        seats.keySet().stream().filter(party -> !positions.containsKey(party)).limit(number).toList()
                .forEach(party -> positions.put(party, position));
        return this;
    }

    public Room absent(String parties) {
        absent.addAll(list(parties));
        return this;
    }

    public Room about(String party) {
        subject = Optional.of(new PartyId(party));
        return this;
    }

    public Room signedBy(Who who) {
        signatures.add(who);
        return this;
    }

    public Room consenting() {
        consents = true;
        return this;
    }

    public Room after(long hours, long days, long workingDays) {
        elapsed = new Elapsed(hours, days, workingDays);
        return this;
    }

    public List<Seat> seats() { return new ArrayList<>(seats.values()); }

    public SortedSet<PartyId> parties() { return new TreeSet<>(seats.keySet()); }

    public Vote vote() {
        return new Vote(seats(), positions, absent, subject, signatures, consents, elapsed);
    }

    public Finding deciding(String rule) { return rule(rule).apply(vote()); }

    public Room adopts(String rule) {
        assertThat(deciding(rule).holds()).as(deciding(rule).toString()).isTrue();
        return this;
    }

    public Room rejects(String rule) {
        assertThat(deciding(rule).holds()).as(deciding(rule).toString()).isFalse();
        return this;
    }

    public Room says(String rule, String tree) {
        assertThat(FindingText.text(deciding(rule), Language.ENGLISH)).isEqualTo(tree.stripTrailing());
        return this;
    }

    public static DecisionRule rule(String text) {
        return switch (RuleParser.parse(text)) {
            case Parsed.Rule(var rule) -> rule;
            case Parsed.Fault fault -> throw new IllegalArgumentException(text + ": " + fault);
        };
    }
}
