package org.plenary.organisation;

import java.time.LocalDate;
import java.util.Optional;
import org.plenary.charter.Accumulation;
import org.plenary.charter.Charter;
import org.plenary.charter.GradeLaw;
import org.plenary.charter.Provision;
import org.plenary.compliance.Incident;
import org.plenary.organisation.IncidentCount.Counted;
import org.plenary.organisation.IncidentCount.Weight;
import org.plenary.timeline.AsOf;
import org.plenary.vocabulary.GradeId;
import org.plenary.vocabulary.PartyId;
import org.plenary.vocabulary.ThresholdId;

/// Counts incidents towards the thresholds of the charter, under the law of `lawDay`.
public record Thresholds(Charter charter, Organisation organisation, LocalDate lawDay) {

    /// What counts towards the threshold for the party; empty where the law of that day has no such threshold.
    public Optional<IncidentCount> count(ThresholdId threshold, PartyId party, AsOf asOf) {
        return charter.thresholds().at(threshold, lawDay).map(law -> {
            var reported = organisation.compliance().incidents().of(party, law.law().about(), asOf);
            var ways = law.law().reachedBy().stream().map(needed -> new IncidentCount.Way(needed,
                    reported.stream().map(one -> counted(one, needed, asOf.day())).toList())).toList();
            return new IncidentCount(threshold, law, party, asOf.day(), ways);
        });
    }

    private Counted counted(Incident one, Accumulation needed, LocalDate day) {
        var until = needed.lastDay(one.report().occurred());
        return new Counted(one, weight(one, needed, !until.isBefore(day)), until);
    }

    private Weight weight(Incident one, Accumulation needed, boolean inTime) {
        if (one.withdrawn().isPresent()) return Weight.WITHDRAWN;
        if (rank(one.grade()) < rank(needed.grade())) return Weight.GRADE_TOO_LOW;
        return inTime ? Weight.COUNTS : Weight.TOO_LONG_AGO;
    }

    /// A grade that the law of the day does not have is below every other.
    private int rank(GradeId grade) {
        return charter.grades().at(grade, lawDay).map(Provision::law).map(GradeLaw::rank).orElse(0);
    }
}
