package org.plenary.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import org.plenary.rule.DecisionRule;
import org.plenary.rule.FindingText;
import org.plenary.rule.PackedRule;
import org.plenary.rule.Parsed;
import org.plenary.rule.Position;
import org.plenary.rule.RuleParser;
import org.plenary.rule.Seat;
import org.plenary.rule.Vote;
import org.plenary.vocabulary.GroupId;
import org.plenary.vocabulary.Language;
import org.plenary.vocabulary.PartyId;

/// Verdicts a second on one core for the rule of the UN Security Council: packed, with the full
/// finding, with the vote built anew each time, and with the finding put into words.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class VerdictBench {
    private static final int BALLOTS = 1024;

    private final List<Seat> seats = new ArrayList<>();
    private final List<SortedMap<PartyId, Position>> positions = new ArrayList<>();
    private final List<Vote> votes = new ArrayList<>();
    private DecisionRule rule;
    private PackedRule packed;
    private long[] ballots;

    @Setup public void prepare() {
        rule = switch (RuleParser.parse("for >= 9 and against of permanent = 0")) {
            case Parsed.Rule(var read) -> read;
            case Parsed.Fault fault -> throw new IllegalArgumentException(fault.message());
        };
        for (int i = 0; i < 15; i++) {
            var groups = new TreeSet<GroupId>();
            if (i < 5) groups.add(new GroupId("permanent"));
            seats.add(new Seat(new PartyId("seat-%02d".formatted(i)), groups, Collections.emptySortedMap()));
        }
        packed = PackedRule.of(rule, seats);
        ballots = new long[BALLOTS * packed.stride()];
        var random = new Random(15);
        for (int i = 0; i < BALLOTS; i++) {
            var taken = new TreeMap<PartyId, Position>();
            for (var seat : seats) {
                int pick = random.nextInt(20);
                if (pick < 19) taken.put(seat.party(), Position.values()[pick < 14 ? 0 : pick % 3]);
            }
            positions.add(taken);
            votes.add(Vote.of(seats, taken));
            System.arraycopy(packed.pack(votes.get(i)), 0, ballots, i * packed.stride(), packed.stride());
        }
    }

    @Benchmark @OperationsPerInvocation(BALLOTS) public void packed(Blackhole hole) {
        for (int i = 0; i < BALLOTS; i++) hole.consume(packed.holds(ballots, i * packed.stride()));
    }

    @Benchmark @OperationsPerInvocation(BALLOTS) public void finding(Blackhole hole) {
        for (var vote : votes) hole.consume(rule.apply(vote));
    }

    @Benchmark @OperationsPerInvocation(BALLOTS) public void voteAndFinding(Blackhole hole) {
        for (var taken : positions) hole.consume(rule.apply(Vote.of(seats, taken)));
    }

    @Benchmark @OperationsPerInvocation(BALLOTS) public void findingInWords(Blackhole hole) {
        for (var vote : votes) hole.consume(FindingText.text(rule.apply(vote), Language.ENGLISH));
    }
}
