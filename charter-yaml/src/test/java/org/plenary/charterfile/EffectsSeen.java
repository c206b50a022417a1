package org.plenary.charterfile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.plenary.act.Act;
import org.plenary.act.BodyAct;
import org.plenary.act.CaseAct;
import org.plenary.act.ComplianceAct;
import org.plenary.act.MembershipAct;
import org.plenary.act.MotionAct;
import org.plenary.act.ProceedingAct;
import org.plenary.cases.Case;
import org.plenary.membership.Holding;
import org.plenary.procedure.Effect;
import org.plenary.timeline.AsOf;
import org.plenary.vocabulary.PartyId;

/// Looks whether the effects of a stage have happened: in the acts that were entered with it, and in the organisation.
record EffectsSeen(Floor floor, Case one, PartyId subject, List<Act> acts) {

    void check(List<Effect> effects) { effects.forEach(this::check); }

    private void check(Effect effect) {
        switch (effect) {
            case Effect.Grant(var standing) -> {
                seen(act -> act instanceof MembershipAct.StandingGranted(var party, var given, _)
                        && party.equals(subject) && given.equals(standing), effect);
                assertThat(holding().orElseThrow().standing()).isEqualTo(standing);
            }
            case Effect.Suspend _ -> assertThat(holding().orElseThrow().isInGoodStanding()).isFalse();
            case Effect.Restore _ -> {
                seen(act -> act instanceof MembershipAct.StandingRestored, effect);
                assertThat(holding().orElseThrow().isInGoodStanding()).isTrue();
            }
            case Effect.End _ -> assertThat(holding()).isEmpty();
            case Effect.PutMotion(var matter, var body) -> {
                seen(act -> act instanceof MotionAct.MotionTabled tabled && tabled.matter().equals(matter)
                        && tabled.body().equals(body) && tabled.inCase().equals(Optional.of(one.id())), effect);
                seen(act -> act instanceof MotionAct.MotionPut, effect);
            }
            case Effect.Fill(var office) -> seen(act -> act instanceof BodyAct.OfficeAssumed assumed
                    && assumed.office().equals(office) && assumed.nationality().equals(Optional.of(subject)), effect);
            case Effect.Convene(var body) -> seen(act -> act instanceof ProceedingAct.MeetingConvened meeting
                    && meeting.body().equals(body), effect);
            case Effect.OpenCommitment(var what) -> seen(act -> act instanceof ComplianceAct.CommitmentOpened opened
                    && opened.what().equals(what) && opened.party().equals(Optional.of(subject)), effect);
            case Effect.OpenAccessions _ -> assertThat(acts).filteredOn(ComplianceAct.CommitmentOpened.class::isInstance)
                    .extracting(act -> ((ComplianceAct.CommitmentOpened) act).toJoin()).doesNotHaveDuplicates();
            case Effect.AssessCommitments _ -> assertThat(floor.organisation().compliance().of(one.id()))
                    .isNotEmpty().allMatch(owed -> owed.finding().isPresent() || owed.report().isPresent());
            case Effect.CloseCommitments _ -> assertThat(floor.organisation().compliance().of(one.id()))
                    .allMatch(owed -> owed.closed().isPresent());
            case Effect.Apply(var measure) -> assertThat(measures()).contains(measure);
            case Effect.Lift(var measure) -> assertThat(measures()).doesNotContain(measure);
            case Effect.PublishStatement _ -> seen(act -> act instanceof CaseAct.StatementPublished published
                    && published.inCase().equals(Optional.of(one.id())) && !published.text().isEmpty(), effect);
            case Effect.OpenCase(var procedure) -> seen(act -> act instanceof CaseAct.CaseOpened opened
                    && opened.procedure().equals(procedure) && opened.subject().equals(Optional.of(subject)), effect);
            case Effect.CloseCase(var procedure) -> assertThat(floor.organisation().cases().openOf(subject))
                    .noneMatch(other -> other.procedure().equals(procedure) && !other.id().equals(one.id()));
            case Effect.Notify _ -> { }
        }
    }

    private void seen(Predicate<Act> act, Effect effect) {
        assertThat(acts).as("what %s brought about", effect).anyMatch(act);
    }

    private Optional<Holding> holding() {
        return floor.organisation().membership().holding(subject, AsOf.on(floor.today()));
    }

    private List<String> measures() {
        return floor.organisation().compliance().measures(subject, AsOf.on(floor.today())).stream()
                .filter(measure -> measure.lifted().isEmpty() && measure.inCase().equals(Optional.of(one.id())))
                .map(measure -> measure.measure()).toList();
    }
}
