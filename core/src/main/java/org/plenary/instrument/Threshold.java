package org.plenary.instrument;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.plenary.calendar.PartialDate;
import org.plenary.rule.Fraction;

/// The day on which enough steps had been taken. Where dates are known only to the month or the year,
/// the day is exact only if the earliest and the latest reading of all dates give the same.
record Threshold(List<Deposit> deposits, Predicate<List<Deposit>> met) {

    /// The day, as exactly as the dates on record allow; empty where the condition is not met.
    Optional<Reached> reached() {
        var earliest = reached(deposit -> deposit.on().first());
        var latest = reached(deposit -> deposit.on().last());
        if (earliest.isEmpty() || latest.isEmpty()) return Optional.empty();
        return Optional.of(new Reached(earliest.get(), latest.get(), counted(latest.get())));
    }

    private Optional<LocalDate> reached(Function<Deposit, LocalDate> reading) {
        var taken = new ArrayList<Deposit>();
        for (var deposit : deposits.stream().sorted(Comparator.comparing(reading)).toList()) {
            taken.add(deposit);
            if (met.test(taken)) return Optional.of(reading.apply(deposit));
        }
        return Optional.empty();
    }

    private List<Deposit> counted(LocalDate day) {
        var taken = new ArrayList<Deposit>();
        for (var deposit : deposits) {
            if (deposit.on().last().isAfter(day) || met.test(taken)) break;
            taken.add(deposit);
        }
        return taken;
    }

    /// Between which days the condition was met, and the steps that count towards it.
    record Reached(LocalDate earliest, LocalDate latest, List<Deposit> counted) {
        boolean isExact() { return earliest.equals(latest); }

        /// The reckoning of so many days after the condition was met. The steps counted come first.
        Reckoning plus(int days, int needed) {
            var steps = new ArrayList<Derivation>();
            for (int i = 0; i < counted.size(); i++) {
                steps.add(new Derivation.Counted(i + 1, needed, counted.get(i)));
            }
            return after(days).after(steps);
        }

        private Reckoning after(int days) {
            if (!isExact()) {
                return Reckoning.lacking(new Missing.ExactDay(earliest, latest));
            }
            if (days == 0) return Reckoning.of(PartialDate.of(latest));
            var day = latest.plusDays(days);
            return Reckoning.of(PartialDate.of(day), new Derivation.DaysAfter(days, latest, day));
        }
    }

    /// Whether `held` of `total` reaches a share.
    static boolean reaches(BigInteger held, BigInteger total, Fraction share) {
        return held.multiply(share.denominator()).compareTo(total.multiply(share.numerator())) >= 0;
    }
}
