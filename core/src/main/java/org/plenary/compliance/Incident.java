package org.plenary.compliance;

import java.util.Optional;
import org.plenary.act.ComplianceAct;
import org.plenary.act.ComplianceAct.IncidentAnswered;
import org.plenary.act.ComplianceAct.IncidentGraded;
import org.plenary.act.ComplianceAct.IncidentReported;
import org.plenary.act.ComplianceAct.OfIncident;
import org.plenary.act.DatedAct;
import org.plenary.timeline.AsOf;
import org.plenary.timeline.PersistentList;
import org.plenary.vocabulary.GradeId;
import org.plenary.vocabulary.IncidentId;

/// Something that a party is reported to have done against an instrument: the claim of its reporter, how well it is
/// borne out by now, and the answer of the party concerned. `acts` are all of them in the order of their entry.
public record Incident(
        IncidentReported report, DatedAct act, GradeId grade, Optional<IncidentGraded> graded,
        Optional<IncidentAnswered> answer, Optional<DatedAct> withdrawn, PersistentList<DatedAct> acts) {

    static Incident begin(IncidentReported report, DatedAct act) {
        return new Incident(report, act, report.grade(), Optional.empty(), Optional.empty(), Optional.empty(),
                PersistentList.<DatedAct>empty().with(act));
    }

    Incident taken(OfIncident next, DatedAct dated) {
        var all = acts.with(dated);
        return switch (next) {
            case IncidentGraded found -> new Incident(report, act, found.grade(), Optional.of(found), answer, withdrawn,
                    all);
            case IncidentAnswered said -> new Incident(report, act, grade, graded, Optional.of(said), withdrawn, all);
            case ComplianceAct.IncidentWithdrawn _ ->
                    new Incident(report, act, grade, graded, answer, Optional.of(dated), all);
            // A correction of the report starts anew.
            case IncidentReported corrected -> begin(corrected, dated);
        };
    }

    public IncidentId id() { return report.incident(); }

    /// Whether whoever reported or graded it named a paper or a file.
    public boolean hasEvidence() {
        for (var dated : acts) {
            boolean named = switch ((OfIncident) dated.act()) {
                case IncidentReported said -> said.paper().isPresent() || said.digest().isPresent();
                case IncidentGraded said -> said.paper().isPresent() || said.digest().isPresent();
                case IncidentAnswered _, ComplianceAct.IncidentWithdrawn _ -> false;
            };
            if (named) return true;
        }
        return false;
    }

    /// The incident as it stood; empty before it was reported.
    public Optional<Incident> asOf(AsOf asOf) {
        Optional<Incident> stood = Optional.empty();
        for (var dated : acts) {
            boolean known = !dated.entered().isAfter(asOf.known()) && !dated.on().first().isAfter(asOf.day());
            if (!known) continue;
            stood = dated.act() instanceof IncidentReported first ? Optional.of(begin(first, dated))
                    : stood.map(one -> one.taken((OfIncident) dated.act(), dated));
        }
        return stood;
    }
}
