package org.plenary.lab.rollcall;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/// How united a group was, year by year: means over the motions of a year on which at least two of the group
/// took a position. Heterogeneity is 1 minus the mean of Lijphart's agreement over all pairs that share a motion,
/// so that a pair counts once however often it met.
public record CohesionOverTime(SortedMap<Integer, Year> years) {
    /// The figures of one year. `motions` is how many were looked at, `divided` on how many not all agreed.
    public record Year(int motions, int divided, double rice, double agreementIndex, double heterogeneity) {}

    public CohesionOverTime {
        years = Collections.unmodifiableSortedMap(new TreeMap<>(years));
    }

    /// The figures of a record; take `among` first for a group.
    public static CohesionOverTime of(RollCalls record) {
        var years = new TreeMap<Integer, Year>();
        for (int year : record.years()) {
            years.put(year, year(record.where(motion -> motion.date().isPresent()
                    && motion.date().get().getYear() == year)));
        }
        return new CohesionOverTime(years);
    }

    private static Year year(RollCalls record) {
        int motions = 0;
        int divided = 0;
        double rice = 0;
        int voted = 0;
        double agreement = 0;
        for (int motion = 0; motion < record.motions().size(); motion++) {
            var cohesion = Cohesion.of(record, motion);
            if (cohesion.inFavour() + cohesion.against() + cohesion.abstaining() < 2) continue;
            motions++;
            agreement += cohesion.agreementIndex();
            if (cohesion.agreementIndex() < 1) divided++;
            if (cohesion.inFavour() + cohesion.against() == 0) continue;
            voted++;
            rice += cohesion.rice();
        }
        return new Year(motions, divided, rice / voted, agreement / motions, heterogeneity(record));
    }

    private static double heterogeneity(RollCalls record) {
        var matrix = AgreementMatrix.of(record, Agreement.LIJPHART);
        double sum = 0;
        int pairs = 0;
        for (int a = 0; a < record.voters().size(); a++) {
            for (int b = 0; b < a; b++) {
                if (matrix.motions(a, b) == 0) continue;
                sum += 1 - matrix.between(a, b);
                pairs++;
            }
        }
        return sum / pairs;
    }
}
