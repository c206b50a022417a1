package org.plenary.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.plenary.lab.power.Figure;
import org.plenary.lab.power.MemberPower;
import org.plenary.lab.power.Options;
import org.plenary.lab.power.Power;
import org.plenary.lab.power.PowerTable;
import org.plenary.rule.DecisionRule;
import org.plenary.rule.Parsed;
import org.plenary.rule.RuleParser;
import org.plenary.rule.Seat;
import org.plenary.vocabulary.PartyId;
import org.plenary.vocabulary.WeightId;

/// CPU time of voting power on one thread. Each case takes a file with one weight a line.
///
/// `banzhaf FILE QUOTA`, `shapley FILE QUOTA`, `certificate FILE QUOTA MODULI`, `council FILE`, `table FILE`,
/// `sampling FILE VOTES`.
public final class PowerRates {
    private static final String COUNCIL = "for >= 55% of entitled and for by weight >= 65% of entitled by weight"
            + " or for >= 55% of entitled and entitled - for < 4";
    /// Nothing is visited one by one: only what the tables and halves give.
    private static final Options TABLES = Options.USUAL.within(0, 512L << 20);

    private PowerRates() {}

    public static void main(String[] arguments) throws IOException {
        var seats = seats(Path.of(arguments[1]));
        switch (arguments[0]) {
            case "banzhaf" -> repeat(3, "swings", () -> table(weighted(arguments[2]), seats,
                    TABLES.withoutOrders()));
            case "shapley" -> repeat(2, "Shapley-Shubik", () -> table(weighted(arguments[2]), seats, TABLES));
            case "certificate" -> repeat(1, "residues", () -> table(weighted(arguments[2]), seats,
                    TABLES.certifiedBy(Integer.parseInt(arguments[3]))));
            case "council" -> repeat(60, "council", () -> table(COUNCIL, seats, TABLES));
            case "table" -> repeat(5, "whole table", () -> table(COUNCIL, seats, Options.USUAL));
            case "sampling" -> repeat(40, "sampling",
                    () -> table(COUNCIL, seats, TABLES.withoutOrders().sampled(Long.parseLong(arguments[2]), 1)));
            default -> throw new IllegalArgumentException("No case " + arguments[0]);
        }
    }

    private static String weighted(String quota) { return "for by weight >= " + quota; }

    private static void repeat(int times, String what, Supplier<PowerTable> work) {
        var threads = ManagementFactory.getThreadMXBean();
        var seconds = new ArrayList<Double>();
        PowerTable last = null;
        for (int i = 0; i < times; i++) {
            long start = threads.getCurrentThreadCpuTime();
            last = work.get();
            seconds.add((threads.getCurrentThreadCpuTime() - start) / 1e9);
        }
        System.out.printf("%s by %s: first %.4f s, least %.4f s, median %.4f s of CPU (%d runs)%n", what, last.method(),
                seconds.getFirst(), seconds.stream().min(Double::compare).orElseThrow(),
                seconds.stream().sorted().toList().get(times / 2), times);
        show(last);
    }

    private static void show(PowerTable table) {
        var sum = table.members().stream().mapToDouble(member -> shapley(member).value()).sum();
        System.out.printf("  winning %s, power to act %.10f, Shapley-Shubik adds up to 1 %+.2e (%s)%n",
                table.winning().map(BigInteger::toString).orElse("-"), table.powerToAct().value(), sum - 1,
                table.shapleyMethod());
        for (var member : List.of(table.members().getFirst(), table.members().getLast())) show(member);
        table.certificate().ifPresent(found -> System.out.printf("  residues by %s add up: %s%n", found.moduli(),
                found.addsUp()));
    }

    private static void show(MemberPower member) {
        System.out.printf("  %s swings %s, Banzhaf %.10f, normalised %.10f, Shapley-Shubik %.14f +- %.1e%n",
                member.party(), member.swings().map(BigInteger::toString).orElse("-"), member.banzhaf().value(),
                member.normalised().value(), shapley(member).value(), shapley(member).error());
    }

    private static Figure shapley(MemberPower member) {
        return member.shapleyShubik().orElse(new Figure(Double.NaN, 0, Optional.empty()));
    }

    private static PowerTable table(String rule, List<Seat> seats, Options options) {
        return switch (Power.of(rule(rule), seats, options)) {
            case PowerTable table -> table;
            case org.plenary.lab.power.PowerAnswer other -> throw new IllegalStateException(other.toString());
        };
    }

    private static DecisionRule rule(String text) {
        return switch (RuleParser.parse(text)) {
            case Parsed.Rule(var rule) -> rule;
            case Parsed.Fault fault -> throw new IllegalArgumentException(fault.message());
        };
    }

    private static List<Seat> seats(Path file) throws IOException {
        var seats = new ArrayList<Seat>();
        var lines = Files.readAllLines(file);
        for (var line : lines) {
            if (line.isBlank()) continue;
            var weights = new TreeMap<WeightId, BigInteger>();
            weights.put(new WeightId("weight"), new BigInteger(line.strip()));
            seats.add(new Seat(new PartyId("P%03d".formatted(seats.size())), Collections.emptySortedSet(), weights));
        }
        return seats;
    }
}
