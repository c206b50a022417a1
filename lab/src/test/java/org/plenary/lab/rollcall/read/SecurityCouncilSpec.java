package org.plenary.lab.rollcall.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plenary.body.Chamber;
import org.plenary.lab.Charters;
import org.plenary.lab.replay.ByCharter;
import org.plenary.lab.replay.CountedReplay;
import org.plenary.organisation.Organisation;
import org.plenary.vocabulary.BodyId;
import org.plenary.vocabulary.MatterId;
import org.plenary.vocabulary.PartyId;

@DisplayName("Charter of the United Nations, article 27: votes of the Council known by their counts")
class SecurityCouncilSpec {
    @TempDir Path folder;

    /// Lines of the meeting tables of the Dag Hammarskjöld Library: 2019, 1972 and 1962.
    private static final String OUTCOMES = """
            year,date,outcome,res,who,yes,no,abstain,thr
            2019,31 January,adopted,2454,,15.0,0.0,0.0,9
            1972,10 September,vetoed,,China and USSR,8.0,4.0,2.0,9
            1962,22 June,not adopted,,,7.0,2.0,2.0,7
            1990,29 November,adopted,678,,12.0,2.0,1.0,9
            1948,nan,vetoed,,USSR,9.0,2.0,0.0,7
            """;
    private static final String VETOES = """
            year,date,month,draft,agenda_item,member_veto1,member_veto2,member_veto3,China,France,Russia,USSR,USA,UK
            1962,6/22/1962,6,S/5134,The India-Pakistan question,USSR,,,0,0,0,1,0,0
            1975,8/11/1975,8,S/11795,Admission of new Members,USA,,,0,0,0,0,0,0
            1975,8/11/1975,8,S/11795,Admission of new Members,USA,,,0,0,0,0,0,0
            """;

    @Test void who_vetoed_is_read_and_dates_that_cannot_be_read_are_reported() throws IOException {
        var read = CouncilOutcomes.read(file("o.csv", OUTCOMES));
        assertThat(read.outcomes()).hasSize(5);
        assertThat(read.outcomes().get(1).vetoedBy()).containsExactly(new PartyId("CHN"), new PartyId("RUS"));
        assertThat(read.outcomes().get(1).unaccounted()).isEqualTo(1);
        assertThat(read.report().toString()).contains("The date 'nan' cannot be read. (1 line: 6)");
    }

    @Test void a_veto_list_that_contradicts_itself_or_repeats_a_line_says_where() throws IOException {
        var read = VetoList.read(file("v.csv", VETOES));
        assertThat(read.vetoes()).hasSize(2);
        assertThat(read.report().repeated()).isEqualTo(1);
        assertThat(read.report().toString()).contains("do not name the same. (1 line: 3)");
    }

    @Test void a_vote_that_failed_with_seven_in_favour_contradicts_the_veto_listed_for_that_day() throws IOException {
        var check = CouncilCheck.of(CouncilOutcomes.read(file("o.csv", OUTCOMES)).outcomes(),
                VetoList.read(file("v.csv", VETOES)).vetoes());
        assertThat(check.contradictions()).anySatisfy(text -> assertThat(text)
                .contains("1962-06-22 line 4: not adopted here, and vetoed by RUS"));
    }

    @Test void the_outcome_is_reproduced_where_counts_allow_and_left_open_where_they_do_not() throws IOException {
        var votes = CouncilOutcomes.read(file("o.csv", OUTCOMES)).outcomes();
        var outcome = CountedReplay.of(votes, council("substantive"));
        var verdicts = outcome.verdicts();
        assertThat(verdicts.get(0).reproduces()).as("unanimous").isTrue();
        assertThat(verdicts.get(1).reproduces()).as("vetoed by two").isTrue();
        assertThat(outcome.unanswered()).as("two against, and the counts do not say who").anySatisfy(open ->
                assertThat(open.motion().id()).contains("resolution 678"));
        assertThat(outcome.flips()).noneMatch(flip -> flip.motion().id().contains("678"));
    }

    @Test void by_the_rule_for_procedure_which_knows_no_veto_the_vote_of_1948_carries() throws IOException {
        var votes = CouncilOutcomes.read(file("o.csv", OUTCOMES)).outcomes();
        var flipped = CountedReplay.of(votes, council("procedural")).flips();
        assertThat(flipped).anySatisfy(flip -> {
            assertThat(flip.motion().id()).startsWith("1948");
            assertThat(flip.overruled()).containsExactly(new PartyId("RUS"));
        });
    }

    /// The Council under its charter; each vote by the rule of its day.
    private static ByCharter council(String matter) {
        return new ByCharter(new Chamber(Organisation.replay(List.of()).seating(Charters.of("un-security-council"))),
                new BodyId("council"), Optional.of(new MatterId(matter)), Optional.empty(), LocalDate.of(2019, 12, 31),
                Optional.empty(), false);
    }

    private Path file(String name, String text) throws IOException { return Files.writeString(folder.resolve(name), text); }
}
