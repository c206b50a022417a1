package org.plenary.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plenary.vocabulary.BodyId;
import org.plenary.vocabulary.InstrumentId;
import org.plenary.vocabulary.Language;
import org.plenary.vocabulary.MatterId;
import org.plenary.vocabulary.OfficeId;
import org.plenary.vocabulary.Phrase;
import org.plenary.vocabulary.ProcedureId;
import org.plenary.vocabulary.StandingId;
import org.plenary.vocabulary.ThresholdId;
import org.plenary.vocabulary.Words;

@DisplayName("docs/charter-language.md section 5: who may do what, what a stage brings about, what it waits for")
class ProcedurePhrasesSpec {
    private static final StandingId MEMBER = new StandingId("member");
    private static final BodyId MINISTERS = new BodyId("foreign ministers");

    @Test void selectors_say_who() {
        assertThat(Selector.parse("subject")).isEqualTo(Phrase.of(new Selector.Subject()));
        assertThat(Selector.parse("opener")).isEqualTo(Phrase.of(new Selector.Opener()));
        assertThat(Selector.parse("anyone")).isEqualTo(Phrase.of(new Selector.Anyone()));
        assertThat(Selector.parse("any member")).isEqualTo(Phrase.of(new Selector.Any(MEMBER)));
        assertThat(Selector.parse("2 members")).isEqualTo(Phrase.of(new Selector.Several(2, MEMBER)));
        assertThat(Selector.parse("1 member")).isEqualTo(Phrase.of(new Selector.Several(1, MEMBER)));
        assertThat(Selector.parse("3 parties"))
                .isEqualTo(Phrase.of(new Selector.Several(3, new StandingId("party"))));
        assertThat(Selector.parse("all members except subject"))
                .isEqualTo(Phrase.of(new Selector.AllExceptSubject(MEMBER)));
        assertThat(Selector.parse("the chair of foreign ministers"))
                .isEqualTo(Phrase.of(new Selector.ChairOf(MINISTERS)));
        assertThat(Selector.parse("office secretary-general"))
                .isEqualTo(Phrase.of(new Selector.Holder(new OfficeId("secretary-general"))));
        assertThat(Selector.parse("body foreign ministers")).isEqualTo(Phrase.of(new Selector.Organ(MINISTERS)));
        assertThat(Selector.parse("the depositary")).isEqualTo(Phrase.of(new Selector.Depositary()));
    }

    @Test void effects_come_from_a_closed_list() {
        assertThat(List.of("suspend standing", "restore standing", "end standing", "assess commitments",
                "close commitments", "publish statement").stream().map(Effect::parse).toList())
                .isEqualTo(List.of(Phrase.of(new Effect.Suspend()), Phrase.of(new Effect.Restore()),
                        Phrase.of(new Effect.End()), Phrase.of(new Effect.AssessCommitments()),
                        Phrase.of(new Effect.CloseCommitments()), Phrase.of(new Effect.PublishStatement())));
        assertThat(Effect.parse("grant member")).isEqualTo(Phrase.of(new Effect.Grant(MEMBER)));
        assertThat(Effect.parse("put admission to foreign ministers"))
                .isEqualTo(Phrase.of(new Effect.PutMotion(new MatterId("admission"), MINISTERS)));
        assertThat(Effect.parse("fill office secretary-general"))
                .isEqualTo(Phrase.of(new Effect.Fill(new OfficeId("secretary-general"))));
        assertThat(Effect.parse("convene foreign ministers")).isEqualTo(Phrase.of(new Effect.Convene(MINISTERS)));
        assertThat(Effect.parse("open commitment pay within a year")).isEqualTo(
                Phrase.of(new Effect.OpenCommitment(Words.of(Language.ENGLISH, "pay within a year"))));
        assertThat(Effect.parse("apply warning")).isEqualTo(Phrase.of(new Effect.Apply("warning")));
        assertThat(Effect.parse("open commitment accede for each instrument in force open to accession"))
                .isEqualTo(Phrase.of(new Effect.OpenAccessions(Words.of(Language.ENGLISH, "accede"))));
        assertThat(Effect.parse("lift warning")).isEqualTo(Phrase.of(new Effect.Lift("warning")));
        assertThat(Effect.parse("notify any member"))
                .isEqualTo(Phrase.of(new Effect.Notify(new Selector.Any(MEMBER))));
        assertThat(Effect.parse("open case expulsion"))
                .isEqualTo(Phrase.of(new Effect.OpenCase(new ProcedureId("expulsion"))));
        assertThat(Effect.parse("close case expulsion"))
                .isEqualTo(Phrase.of(new Effect.CloseCase(new ProcedureId("expulsion"))));
    }

    @Test void facts_are_those_of_the_party_concerned() {
        assertThat(Fact.parse("subject bound by charter"))
                .isEqualTo(Phrase.of(new Fact.BoundBy(new InstrumentId("charter"))));
        assertThat(Fact.parse("subject is member")).isEqualTo(Phrase.of(new Fact.HasStanding(MEMBER)));
        assertThat(Fact.parse("commitments of subject done")).isEqualTo(Phrase.of(new Fact.CommitmentsDone()));
        assertThat(Fact.parse("threshold first warning reached"))
                .isEqualTo(Phrase.of(new Fact.Reached(new ThresholdId("first warning"))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "grant", "grant ", "put admission", "put to ministers", "notify everyone", "sing"})
    void no_other_effect_exists(String text) { assertThat(Effect.parse(text)).isInstanceOf(Phrase.Fault.class); }

    @ParameterizedTest
    @ValueSource(strings = {"", "everyone", "all members", "0 members", "the chair of", "any", "2"})
    void no_other_selector_exists(String text) { assertThat(Selector.parse(text)).isInstanceOf(Phrase.Fault.class); }

    @ParameterizedTest
    @ValueSource(strings = {"", "subject bound by", "subject is ", "threshold reached", "threshold x", "it rains"})
    void no_other_fact_exists(String text) {
        assertThat(Fact.parse(text)).isInstanceOf(Phrase.Fault.class);
    }
}
