package org.plenary.rule;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.plenary.vocabulary.GroupId;
import org.plenary.vocabulary.PartyId;
import org.plenary.vocabulary.WeightId;

/// Random rules and votes from a seed, for property tests.
public final class RandomRules {
    private static final List<String> NAMES = List.of("a", "b", "two words", "of and by", "subject",
            "the sea", "9 lives", "EU-27", "say \"yes\"", "a  b", "quo\u00ADted", "中 国", "чл. 2", "-", "(x");
    private static final List<String> WORDS = List.of("for", "against", "of", "except", "by", "and", "or",
            "not", "subject", "signed", "consent", "silence", "the", "chair", "hours", "2/3", "55%", "(", ")");

    private RandomRules() {}

    public static String word(Random random) { return WORDS.get(random.nextInt(WORDS.size())); }

    public static DecisionRule rule(Random random, int depth) {
        int pick = random.nextInt(depth > 0 ? 10 : 6);
        return switch (pick) {
            case 6 -> new DecisionRule.Not(rule(random, depth - 1));
            case 7, 8 -> new DecisionRule.Any(parts(random, depth - 1));
            case 9 -> new DecisionRule.All(parts(random, depth - 1));
            case 5 -> circumstance(random);
            default -> new DecisionRule.Comparison(amount(random),
                    Relation.values()[random.nextInt(Relation.values().length)], amount(random));
        };
    }

    /// A rule in which nothing but positions matters.
    public static DecisionRule ofPositions(Random random, int depth) {
        while (true) {
            var rule = rule(random, depth);
            var text = rule.text();
            boolean more = text.contains("signed by") || text.contains("consent of") || text.contains("silence of");
            if (!more) return rule;
        }
    }

    private static DecisionRule circumstance(Random random) {
        return switch (random.nextInt(4)) {
            case 0 -> new DecisionRule.SignedBy(new Who.Chair());
            case 1 -> new DecisionRule.SignedBy(new Who.Named(NAMES.get(random.nextInt(NAMES.size()))));
            case 2 -> new DecisionRule.ConsentOfSubject();
            default -> new DecisionRule.SilenceOf(new Lapse(random.nextInt(100),
                    Lapse.Unit.values()[random.nextInt(3)]));
        };
    }

    private static List<DecisionRule> parts(Random random, int depth) {
        return IntStream.range(0, 2 + random.nextInt(2)).mapToObj(_ -> rule(random, depth)).toList();
    }

    private static Amount amount(Random random) {
        var summands = new ArrayList<Amount.Summand>();
        int size = random.nextInt(4) == 0 ? 2 + random.nextInt(2) : 1;
        for (int i = 0; i < size; i++) {
            summands.add(new Amount.Summand(i > 0 && random.nextBoolean(), term(random)));
        }
        return new Amount(summands);
    }

    private static Term term(Random random) {
        return switch (random.nextInt(3)) {
            case 0 -> new Term.Whole(BigInteger.valueOf(random.nextInt(12)));
            case 1 -> new Term.ShareOf(random.nextBoolean()
                    ? Fraction.ratio(BigInteger.valueOf(random.nextInt(4)), BigInteger.valueOf(1 + random.nextInt(5)))
                    : Fraction.percent(random.nextInt(100) + "." + random.nextInt(1000)), count(random));
            default -> count(random);
        };
    }

    private static Count count(Random random) {
        Optional<GroupId> of = random.nextInt(4) > 0 ? Optional.empty() : Optional.of(group(random));
        Optional<WeightId> by = random.nextInt(3) > 0 ? Optional.empty() : Optional.of(weight(random));
        Optional<Count.Exempt> except = switch (random.nextInt(6)) {
            case 0 -> Optional.of(new Count.ExceptSubject());
            case 1 -> Optional.of(new Count.ExceptGroup(group(random)));
            default -> Optional.empty();
        };
        return new Count(Kind.values()[random.nextInt(Kind.values().length)], of, except, by);
    }

    private static GroupId group(Random random) { return new GroupId(NAMES.get(random.nextInt(NAMES.size()))); }

    private static WeightId weight(Random random) { return new WeightId(NAMES.get(random.nextInt(NAMES.size()))); }

    /// A vote of `size` seats with random groups, weights, positions and circumstances.
    public static Vote vote(Random random, int size, boolean absurd) {
        var seats = new ArrayList<Seat>();
        var positions = new TreeMap<PartyId, Position>();
        var absent = new TreeSet<PartyId>();
        for (int i = 0; i < size; i++) {
            var party = new PartyId("seat-%03d".formatted(i));
            seats.add(seat(random, party, absurd));
            int pick = random.nextInt(6);
            if (pick < 4) positions.put(party, Position.values()[pick]);
            if (pick == 4) absent.add(party);
        }
        var subject = random.nextBoolean() || size == 0 ? Optional.<PartyId>empty()
                : Optional.of(seats.get(random.nextInt(size)).party());
        var signatures = new TreeSet<Who>();
        if (random.nextBoolean()) signatures.add(new Who.Chair());
        return new Vote(seats, positions, absent, subject, signatures, random.nextBoolean(),
                new Elapsed(random.nextInt(100), random.nextInt(10), random.nextInt(10)));
    }

    private static Seat seat(Random random, PartyId party, boolean absurd) {
        var groups = new TreeSet<GroupId>();
        var weights = new TreeMap<WeightId, BigInteger>();
        for (var name : NAMES) {
            if (random.nextInt(3) == 0) groups.add(new GroupId(name));
            if (random.nextInt(4) == 0) continue;
            weights.put(new WeightId(name), absurd && random.nextInt(4) == 0
                    ? new BigInteger(330, random) : BigInteger.valueOf(random.nextInt(6)));
        }
        return new Seat(party, groups, weights);
    }
}
