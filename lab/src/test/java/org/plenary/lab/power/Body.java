package org.plenary.lab.power;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import org.plenary.rule.DecisionRule;
import org.plenary.rule.Parsed;
import org.plenary.rule.RuleParser;
import org.plenary.rule.Seat;
import org.plenary.rule.Vote;
import org.plenary.vocabulary.GroupId;
import org.plenary.vocabulary.PartyId;
import org.plenary.vocabulary.WeightId;

/// Seats for tests: parties P00, P01 ... or given names, with weights and groups by column.
final class Body {
    private final List<String> names = new ArrayList<>();
    private final TreeMap<String, List<Long>> weights = new TreeMap<>();
    private final TreeMap<String, List<Integer>> groups = new TreeMap<>();

    static Body of(int seats) {
        var body = new Body();
        for (int i = 0; i < seats; i++) body.names.add("P%02d".formatted(i));
        return body;
    }

    static Body of(String... names) {
        var body = new Body();
        body.names.addAll(List.of(names));
        return body;
    }

    /// A weight, seat by seat.
    Body weighing(String weight, long... values) {
        var all = new ArrayList<Long>();
        for (long value : values) all.add(value);
        weights.put(weight, all);
        return this;
    }

    /// A group, by the places of its seats.
    Body group(String group, int... places) {
        var all = new ArrayList<Integer>();
        for (int place : places) all.add(place);
        groups.put(group, all);
        return this;
    }

    List<Seat> seats() {
        var seats = new ArrayList<Seat>();
        for (int i = 0; i < names.size(); i++) {
            var own = new TreeMap<WeightId, BigInteger>();
            for (var weight : weights.entrySet()) {
                own.put(new WeightId(weight.getKey()), BigInteger.valueOf(weight.getValue().get(i)));
            }
            var in = new TreeSet<GroupId>();
            for (var group : groups.entrySet()) {
                if (group.getValue().contains(i)) in.add(new GroupId(group.getKey()));
            }
            seats.add(new Seat(new PartyId(names.get(i)), in, own));
        }
        return seats;
    }

    SeatedGame game(String rule) {
        return GameReader.read(rule(rule), Vote.of(seats(), Collections.emptySortedMap()));
    }

    PowerTable power(String rule) { return power(rule, Options.USUAL); }

    PowerTable power(String rule, Options options) {
        return switch (Power.of(rule(rule), seats(), options)) {
            case PowerTable table -> table;
            case PowerAnswer.Refused(var why, _) -> throw new AssertionError(why);
            case PowerAnswer.Stopped(var stage) -> throw new AssertionError("Stopped " + stage);
        };
    }

    static DecisionRule rule(String text) {
        return switch (RuleParser.parse(text)) {
            case Parsed.Rule(var rule) -> rule;
            case Parsed.Fault fault -> throw new AssertionError(text + ": " + fault);
        };
    }

    static MemberPower of(PowerTable table, String party) {
        return table.members().stream().filter(member -> member.party().value().equals(party)).findFirst()
                .orElseThrow();
    }
}
