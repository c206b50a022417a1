package org.plenary.charter;

import java.util.List;
import java.util.Optional;
import org.plenary.procedure.Procedure;
import org.plenary.vocabulary.BodyId;
import org.plenary.vocabulary.CalendarId;
import org.plenary.vocabulary.FormId;
import org.plenary.vocabulary.GradeId;
import org.plenary.vocabulary.GroupId;
import org.plenary.vocabulary.IndicatorId;
import org.plenary.vocabulary.MatterId;
import org.plenary.vocabulary.OfficeId;
import org.plenary.vocabulary.OrderId;
import org.plenary.vocabulary.PartyId;
import org.plenary.vocabulary.ProcedureId;
import org.plenary.vocabulary.RuleId;
import org.plenary.vocabulary.StandingId;
import org.plenary.vocabulary.ThresholdId;
import org.plenary.vocabulary.WeightId;

/// The constituent rules of one organisation as data: dated, cited, and the only place where
/// organisations differ. A reform is an overlay that gives another charter.
public record Charter(
        Profile profile,
        List<Reform> reforms,
        Chapter<PartyId, PartyLaw> parties,
        Chapter<StandingId, StandingLaw> standings,
        Chapter<MatterId, MatterLaw> matters,
        Chapter<GroupId, GroupLaw> groups,
        Chapter<WeightId, WeightLaw> weights,
        Chapter<RuleId, RuleLaw> rules,
        Chapter<OrderId, List<PartyId>> orders,
        Chapter<BodyId, BodyLaw> bodies,
        Chapter<OfficeId, OfficeLaw> offices,
        Chapter<FormId, FormLaw> instruments,
        Chapter<CalendarId, CalendarLaw> calendars,
        Chapter<ProcedureId, Procedure> procedures,
        Chapter<GradeId, GradeLaw> grades,
        Chapter<ThresholdId, ThresholdLaw> thresholds,
        Chapter<IndicatorId, IndicatorLaw> indicators,
        List<Level> relations,
        List<Provision<Article>> articles) {
    public Charter {
        reforms = List.copyOf(reforms);
        relations = List.copyOf(relations);
        articles = List.copyOf(articles);
    }
}
