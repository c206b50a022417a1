package org.plenary.charter.check;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.plenary.charter.BodyLaw;
import org.plenary.charter.Charter;
import org.plenary.charter.CharterFinding;
import org.plenary.charter.Competence;
import org.plenary.charter.Provision;
import org.plenary.charter.RuleLaw;
import org.plenary.rule.Seat;
import org.plenary.rule.Vote;
import org.plenary.rule.analysis.RuleAnalysis;

/// A rule that no vote can meet stops a body, one that every vote meets decides nothing, and one under
/// which a motion and its opposite both carry contradicts itself.
final class RuleReach implements Check {
    @Override public List<CharterFinding> of(Charter charter) {
        var found = new Found();
        var looked = new LinkedHashSet<Put>();
        for (var body : charter.bodies().versions()) {
            for (var competence : body.law().decides()) put(charter, body, competence, looked);
        }
        var said = new LinkedHashSet<String>();
        looked.forEach(put -> look(put, said, found));
        return found.all();
    }

    /// A version of a rule as it is put to the seats of a body.
    private record Put(Provision<RuleLaw> rule, List<Seat> seats) {}

    private static void put(
            Charter charter, Provision<BodyLaw> body, Competence competence, Set<Put> looked) {
        for (var rule : charter.rules().versions(competence.by())) {
            if (!rule.inForce().overlaps(body.inForce()) || !rule.inForce().overlaps(competence.inForce())) continue;
            var day = latest(charter.profile().established(), rule, body, competence);
            var seats = ModelSeats.of(charter, body.law(), day);
            if (!seats.isEmpty()) looked.add(new Put(rule, seats));
        }
    }

    private static LocalDate latest(
            LocalDate established, Provision<?> rule, Provision<?> body, Competence competence) {
        var days = List.of(established, rule.inForce().since().orElse(established),
                body.inForce().since().orElse(established), competence.inForce().since().orElse(established));
        return Collections.max(days);
    }

    private static void look(Put put, Set<String> said, Found found) {
        var vote = Vote.of(put.seats, Collections.emptySortedMap());
        var analysis = new RuleAnalysis(put.rule.law().adoptedWhen(), vote);
        var path = put.rule.path();
        var room = "among %d seats".formatted(put.seats.size());
        if (analysis.canNeverPass().isYes()) {
            if (said.add(path + " never")) {
                found.error("never-met", path, "No vote %s can meet this rule.".formatted(room),
                        "Compare what it needs with the seats, groups and weights there are.");
            }
        } else if (analysis.alwaysPasses().isYes()) {
            if (said.add(path + " always")) {
                found.error("always-met", path, "Every vote %s meets this rule, so it decides nothing.".formatted(room),
                        "Say what adoption needs.");
            }
        } else if (!put.rule.law().oneWay() && analysis.canBothPass().isYes() && said.add(path + " both")) {
            found.error("contradiction", path,
                    "A motion and its opposite can both be adopted %s.".formatted(room),
                    "Ask for more than half of those who decide, or for nobody against; where only the motion is"
                            + " ever put, write 'opposite: not put'.");
        }
    }
}
