package org.plenary.server.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.plenary.meeting.Meeting;
import org.plenary.server.Sco;
import org.plenary.server.view.CompetenceRow.Kind;
import org.plenary.vocabulary.BodyId;
import org.plenary.vocabulary.PartyId;
import org.plenary.vocabulary.StandingId;

@DisplayName("Views: what pages and commands show of the real organisation")
class ViewsSpec {
    private static final StandingId MEMBER = new StandingId("member");

    @DisplayName("Astana, 9 June 2017: six members the day before, eight on the day")
    @Test void reaction_times_count_only_crises_whose_two_dates_are_known_to_the_day() {
        var reactions = ReactionsView.of(Sco.on("2026-11-22"));
        assertThat(reactions.procedures()).isEmpty();
        assertThat(reactions.past()).hasSize(7);
        assertThat(reactions.past().getFirst().on()).hasToString("2001-09-11");
        assertThat(reactions.past().getFirst().most()).contains(3L);
        assertThat(reactions.past().subList(1, 7)).allMatch(one -> one.answer().isEmpty());
        assertThat(reactions.pastDays()).isEqualTo(new ReactionsView.Spread(1, 1, 0, Optional.of(3L), Optional.of(3L)));
    }

    @Test void an_enlargement_shows_on_its_day_and_not_before() {
        assertThat(PartiesView.holding(Sco.on("2017-06-08"), MEMBER)).hasSize(6);
        assertThat(PartiesView.holding(Sco.on("2017-06-09"), MEMBER)).hasSize(8)
                .extracting(row -> row.party().value()).contains("IND", "PAK");
    }

    @DisplayName("Charter art. 16(1): silence stands in nobody's way, one objection does")
    @Test void consensus_is_explained_by_trials_on_the_seats_of_the_day() {
        var body = BodiesView.of(Sco.on("2026-11-22"), new BodyId("heads of state"));
        var consensus = body.decides().stream().filter(row -> row.rule().value().equals("consensus")).findFirst();
        assertThat(consensus).hasValueSatisfying(row -> {
            assertThat(row.silence()).contains(true);
            assertThat(row.blocks()).hasSize(10);
            assertThat(row.trials()).filteredOn(trial -> trial.kind() == Kind.ONE_AGAINST)
                    .allMatch(trial -> !trial.adopted());
        });
    }

    @DisplayName("Charter art. 13: the party concerned cannot stop its own suspension")
    @Test void the_party_concerned_is_left_out_where_the_charter_says_so() {
        var body = BodiesView.of(Sco.on("2026-11-22"), new BodyId("heads of state"));
        assertThat(body.decides()).filteredOn(CompetenceRow::subjectLeftOut).isNotEmpty()
                .allSatisfy(row -> assertThat(row.trials())
                        .filteredOn(trial -> trial.kind() == Kind.CONCERNED_AGAINST)
                        .isNotEmpty().allMatch(CompetenceRow.Trial::adopted));
    }

    @DisplayName("A page as of 2005 knows nothing of what came later")
    @Test void nothing_of_a_later_day_is_shown() {
        var then = Sco.on("2005-12-31");
        assertThat(MeetingsView.all(then)).noneMatch(meeting -> meeting.stage()
                == Meeting.Stage.HELD && meeting.on().year() > 2005);
        assertThat(InstrumentsView.all(then)).noneMatch(row -> row.adopted().year() > 2005);
        assertThat(PartyView.of(then, new PartyId("IND")).standing().orElseThrow().standing().value())
                .isEqualTo("observer");
    }

    @DisplayName("Where sources disagree, both are shown")
    @Test void contested_values_are_kept_beside_the_act() {
        assertThat(lines(Sco.on("2026-11-22"))).anyMatch(line -> !line.contested().isEmpty());
    }

    @DisplayName("Every act on record has words in every language")
    @Test void every_act_can_be_told() {
        assertThat(lines(Sco.on("2026-11-22"))).isNotEmpty()
                .allMatch(line -> !line.says().isBlank() && !line.says().contains("{"));
    }

    private static List<ActLine> lines(Vantage vantage) {
        return ActLines.inEffect(vantage).stream().map(act -> ActLines.of(vantage, act)).toList();
    }
}
