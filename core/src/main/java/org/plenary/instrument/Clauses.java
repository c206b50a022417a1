package org.plenary.instrument;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.plenary.act.InstrumentAct.DepositaryStep;
import org.plenary.calendar.PartialDate;
import org.plenary.charter.Charter;
import org.plenary.charter.EntryIntoForce;
import org.plenary.charter.WeightLaw;
import org.plenary.vocabulary.InstrumentId;

/// Reckons the day on which a clause is met, from the deposits of one instrument. What the clause needs
/// of other instruments comes from `others`.
record Clauses(Charter charter, Deposits deposits, PartialDate adopted, Others others) {
    /// The general entry into force of another instrument.
    interface Others {
        Reckoning general(InstrumentId instrument);
    }

    /// The general day: for the instrument as a whole.
    Reckoning general(EntryIntoForce clause) {
        return switch (clause) {
            case EntryIntoForce.OnAdoption() -> Reckoning.of(adopted, new Derivation.Adopted(adopted));
            case EntryIntoForce.OnSignature() -> ofAll(0, DepositaryStep.SIGNATURE);
            case EntryIntoForce.OnDate(var day) ->
                    Reckoning.of(PartialDate.of(day), new Derivation.DayNamed(day));
            case EntryIntoForce.AfterCount(int days, int count, var step) -> counted(days, count, step);
            case EntryIntoForce.AfterLast(int days, var step) -> ofAll(days, step);
            case EntryIntoForce.AfterCountWithShare share -> withShare(share);
            case EntryIntoForce.AfterOwn(int days, var step) -> counted(days, 1, step);
            case EntryIntoForce.AfterConsentOfAll _ -> Reckoning.lacking(new Missing.Clause());
            case EntryIntoForce.WhenInForce(var instrument) -> whenInForce(instrument);
            case EntryIntoForce.AllOf(var parts) -> latest(parts.stream().map(this::general).toList());
        };
    }

    private Reckoning whenInForce(InstrumentId instrument) {
        var other = others.general(instrument);
        if (other.on().isEmpty()) {
            var missing = new ArrayList<Missing>(List.of(new Missing.Other(instrument)));
            missing.addAll(other.missing());
            return Reckoning.lacking(missing.toArray(Missing[]::new));
        }
        return Reckoning.of(other.on().get(), new Derivation.OtherInForce(instrument, other.on().get()));
    }

    private Reckoning counted(int days, int count, DepositaryStep step) {
        var taken = deposits.counting(step);
        var reached = new Threshold(taken, some -> some.size() >= count).reached();
        if (reached.isPresent()) return reached.get().plus(days, count);
        var steps = new ArrayList<Derivation>();
        for (int i = 0; i < taken.size(); i++) steps.add(new Derivation.Counted(i + 1, count, taken.get(i)));
        return Reckoning.lacking(new Missing.Steps(step, count, taken.size())).after(steps);
    }

    private Reckoning ofAll(int days, DepositaryStep step) {
        var signatories = deposits.signatories();
        if (signatories.isEmpty()) return Reckoning.lacking(new Missing.Signatories());
        var taken = deposits.counting(step).stream()
                .filter(deposit -> signatories.contains(deposit.party()))
                .toList();
        var without = new TreeSet<>(signatories);
        taken.forEach(deposit -> without.remove(deposit.party()));
        if (!without.isEmpty()) {
            return Reckoning.lacking(new Missing.StepsOf(step, List.copyOf(without)));
        }
        return new Threshold(taken, some -> some.size() == signatories.size()).reached().orElseThrow()
                .plus(days, signatories.size());
    }

    private Reckoning withShare(EntryIntoForce.AfterCountWithShare clause) {
        var law = charter.weights().versions(clause.weight()).stream()
                .filter(version -> version.inForce().covers(adopted.last()))
                .findFirst();
        if (law.isEmpty()) return Reckoning.lacking(new Missing.Weights(clause.weight()));
        var weight = law.get().law();
        var total = weight.values().values().stream().reduce(BigInteger.ZERO, BigInteger::add);
        var taken = deposits.counting(clause.step());
        var reached = new Threshold(taken, some -> some.size() >= clause.count()
                && Threshold.reaches(held(weight, some), total, clause.share())).reached();
        if (reached.isPresent()) {
            var counted = reached.get().plus(clause.days(), clause.count());
            var share = new Derivation.ShareReached(
                    clause.weight(), held(weight, reached.get().counted()), total, reached.get().latest());
            return counted.on().isEmpty() ? counted : inserted(counted, share);
        }
        if (taken.size() < clause.count()) return counted(clause.days(), clause.count(), clause.step());
        return Reckoning.lacking(new Missing.Share(clause.weight()));
    }

    /// The share stands before the days counted from it.
    private static Reckoning inserted(Reckoning counted, Derivation share) {
        var steps = new ArrayList<>(counted.steps());
        boolean endsInDays = !steps.isEmpty() && steps.getLast() instanceof Derivation.DaysAfter;
        steps.add(endsInDays ? steps.size() - 1 : steps.size(), share);
        return new Reckoning(counted.on(), steps, counted.missing());
    }

    private static BigInteger held(WeightLaw weight, List<Deposit> deposits) {
        return deposits.stream()
                .map(deposit -> weight.values().getOrDefault(deposit.party(), BigInteger.ZERO))
                .reduce(BigInteger.ZERO, BigInteger::add);
    }

    /// Of conditions joined by `and`, the latest day; what any of them lacks is lacking.
    static Reckoning latest(List<Reckoning> parts) {
        var steps = new ArrayList<Derivation>();
        var missing = new ArrayList<Missing>();
        for (var part : parts) {
            steps.addAll(part.steps());
            missing.addAll(part.missing());
        }
        if (!missing.isEmpty()) return new Reckoning(Optional.empty(), steps, missing);
        var day = parts.stream().flatMap(part -> part.on().stream()).max(Comparator.naturalOrder());
        day.ifPresent(on -> steps.add(new Derivation.Latest(on)));
        return new Reckoning(day, steps, List.of());
    }

    /// The step by which the clause lets a party bind itself; empty where adoption or a date does it.
    static Optional<DepositaryStep> consentStep(EntryIntoForce clause) {
        return switch (clause) {
            case EntryIntoForce.OnSignature() -> Optional.of(DepositaryStep.SIGNATURE);
            case EntryIntoForce.AfterCount(_, _, var step) -> Optional.of(step);
            case EntryIntoForce.AfterLast(_, var step) -> Optional.of(step);
            case EntryIntoForce.AfterCountWithShare(_, _, var step, _, _) -> Optional.of(step);
            case EntryIntoForce.AfterOwn(_, var step) -> Optional.of(step);
            case EntryIntoForce.AllOf(var parts) ->
                    parts.stream().flatMap(part -> consentStep(part).stream()).findFirst();
            case EntryIntoForce.OnAdoption _, EntryIntoForce.OnDate _, EntryIntoForce.AfterConsentOfAll _,
                    EntryIntoForce.WhenInForce _ -> Optional.empty();
        };
    }

    /// Whether the clause is met only once every signatory has taken the step.
    static boolean asksAll(EntryIntoForce clause) {
        return switch (clause) {
            case EntryIntoForce.OnSignature _, EntryIntoForce.AfterLast _ -> true;
            case EntryIntoForce.AllOf(var parts) -> parts.stream().anyMatch(Clauses::asksAll);
            case EntryIntoForce.OnAdoption _, EntryIntoForce.OnDate _, EntryIntoForce.AfterCount _,
                    EntryIntoForce.AfterCountWithShare _, EntryIntoForce.AfterOwn _,
                    EntryIntoForce.AfterConsentOfAll _, EntryIntoForce.WhenInForce _ -> false;
        };
    }
}
