package org.plenary.lab.rollcall.ideal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.plenary.lab.power.Progress;
import org.plenary.lab.rollcall.RollCalls;
import org.plenary.rule.Stance;
import org.plenary.vocabulary.PartyId;

/// Estimates ideal points by the probit model with one dimension: variational expectation-maximisation with
/// Anderson's acceleration, to the point where no place moves by more than `tolerance` standard deviations in a
/// step. Abstentions and absences are left out, as are motions on which nobody differs.
///
/// The variational points are drawn a little towards the middle. With `draws` above 0 that is measured by a
/// parametric bootstrap and taken off; the standard errors then hold what they say (93 to 97 % of 95 % intervals
/// cover the truth, see docs/benchmarks.md). `anchor` stands on the positive side.
public record IdealPointModel(
        PartyId anchor, double tolerance, int mostSteps, int draws, long seed, Progress progress) {
    /// One motion tells two sides, and nothing of how far they are apart.
    static final int FEWEST = 2;

    public IdealPointModel {
        if (!(tolerance > 0) || mostSteps < 1 || draws < 0 || draws == 1) {
            throw new IllegalArgumentException(
                    "The tolerance is above 0, the steps at least 1, the draws 0 or at least 2.");
        }
    }

    /// Tolerance 1e-6, at most 2,000 steps, 30 draws, seed 1.
    public static IdealPointModel anchoredBy(PartyId anchor) {
        return new IdealPointModel(anchor, 1e-6, 2_000, 30, 1, Progress.NONE);
    }

    /// The voter that voted most often for or against, the first by its code among equals.
    public static PartyId usualAnchor(RollCalls record) {
        var votes = new int[record.voters().size()];
        for (int motion = 0; motion < record.motions().size(); motion++) {
            for (int voter = 0; voter < votes.length; voter++) {
                var stance = record.stance(motion, voter);
                if (stance == Stance.FOR || stance == Stance.AGAINST) votes[voter]++;
            }
        }
        int most = 0;
        for (int voter = 1; voter < votes.length; voter++) if (votes[voter] > votes[most]) most = voter;
        return record.voters().get(most);
    }

    public IdealPointModel withDraws(int number) {
        return new IdealPointModel(anchor, tolerance, mostSteps, number, seed, progress);
    }

    public IdealPointModel within(double smallest) {
        return new IdealPointModel(anchor, smallest, mostSteps, draws, seed, progress);
    }

    /// Tells whoever waits how far it is, and ends with `Interrupted` where it shall not go on.
    public IdealPointModel shownTo(Progress waiting) {
        return new IdealPointModel(anchor, tolerance, mostSteps, draws, seed, waiting);
    }

    Effort effort() { return new Effort(tolerance, mostSteps, progress); }

    /// One point for each voter over the whole record; none where its motions are too few to tell.
    public IdealPoints fit(RollCalls record) {
        var voting = Choices.of(record).made();
        var kept = record.among(voter -> voting[Collections.binarySearch(record.voters(), voter)] > 0);
        var choices = Choices.of(kept);
        if (choices.motions() < FEWEST) return IdealPoints.none();
        var start = Fit.start(choices, FirstGuess.of(choices));
        var fit = Fit.of(choices, RandomWalk.standing(choices.places()), start, effort());
        var points = Arrays.copyOf(fit.state(), choices.places());
        var errors = StandardErrors.of(choices, fit.state());
        if (!Fit.tells(points) || !Fit.tells(errors)) return IdealPoints.none();
        var drawn = draws == 0 ? Optional.<Bootstrap.Scatter>empty()
                : Bootstrap.of(choices, fit.state(), this);
        if (drawn.isPresent()) {
            var scatter = drawn.get();
            for (int i = 0; i < points.length; i++) {
                points[i] = 2 * points[i] - scatter.means()[i];
                double deviation = scatter.deviations()[i];
                // the bias itself is known to within the scatter of its draws
                errors[i] = Math.sqrt(errors[i] * errors[i] + deviation * deviation / draws);
            }
            points = FirstGuess.standardised(points);
        }
        int anchored = kept.voters().indexOf(anchor);
        double sign = anchored >= 0 && points[anchored] < 0 ? -1 : 1;
        return new IdealPoints(kept.voters(), Arrays.stream(points).map(point -> sign * point).boxed().toList(),
                Arrays.stream(errors).boxed().toList(), choices.motions(), choices.who().length, fit.steps(),
                fit.change(), fit.converged(), anchored >= 0, drawn.isPresent());
    }

    /// Each calendar year by itself. Points of different years are on lines of their own: only their order and
    /// their distances in standard deviations can be compared.
    public SortedMap<Integer, IdealPoints> fitByYear(RollCalls record) {
        var years = new TreeMap<Integer, IdealPoints>();
        for (int year : record.years()) {
            var points = fit(record.where(motion -> motion.date().filter(date -> date.getYear() == year).isPresent()));
            if (!points.voters().isEmpty()) years.put(year, points);
        }
        return Collections.unmodifiableSortedMap(years);
    }

    /// All years on one line, each voter walking at random from year to year with steps of `stepVariance`, in
    /// standard deviations of all places of those who voted in their year. Standard
    /// errors are those of the smoother, with the motions taken as known: they are too narrow.
    public SortedMap<Integer, IdealPoints> fitWalking(RollCalls record, double stepVariance) {
        var years = record.years();
        if (years.isEmpty()) return Collections.emptySortedMap();
        var choices = Choices.of(record, years.size(), motion -> record.motions().get(motion).date()
                .map(date -> Collections.binarySearch(years, date.getYear())).orElse(-1));
        if (choices.motions() < FEWEST) return Collections.emptySortedMap();
        var still = FirstGuess.of(Choices.of(record));
        var guess = new double[choices.places()];
        for (int place = 0; place < guess.length; place++) guess[place] = still[place / years.size()];
        var walk = new RandomWalk(choices.places(), years.size(), stepVariance);
        var fit = Fit.of(choices, walk, Fit.start(choices, guess), effort());
        if (!Fit.tells(Arrays.copyOf(fit.state(), choices.places()))) return Collections.emptySortedMap();
        return new Walk(record.voters(), years, choices, fit).byYear(anchor);
    }

    /// Points of all years, taken apart year by year.
    private record Walk(List<PartyId> voters, List<Integer> years, Choices choices, Fit fit) {
        SortedMap<Integer, IdealPoints> byYear(PartyId anchor) {
            var made = choices.made();
            int anchored = voters.indexOf(anchor);
            double stand = 0;
            for (int year = 0; anchored >= 0 && year < years.size(); year++) {
                stand += fit.state()[anchored * years.size() + year];
            }
            double sign = stand < 0 ? -1 : 1;
            var found = new TreeMap<Integer, IdealPoints>();
            for (int year = 0; year < years.size(); year++) {
                var present = new ArrayList<PartyId>();
                var points = new ArrayList<Double>();
                var errors = new ArrayList<Double>();
                int votes = 0;
                for (int voter = 0; voter < voters.size(); voter++) {
                    int place = voter * years.size() + year;
                    if (made[place] == 0) continue;
                    present.add(voters.get(voter));
                    points.add(sign * fit.state()[place]);
                    errors.add(Math.sqrt(fit.variances()[place]));
                    votes += made[place];
                }
                found.put(years.get(year), new IdealPoints(present, points, errors, motions(year), votes,
                        fit.steps(), fit.change(), fit.converged(), anchored >= 0, false));
            }
            return Collections.unmodifiableSortedMap(found);
        }

        private int motions(int year) {
            int count = 0;
            for (int motion = 0; motion < choices.motions(); motion++) {
                if (choices.who()[choices.starts()[motion]] % years.size() == year) count++;
            }
            return count;
        }
    }
}
