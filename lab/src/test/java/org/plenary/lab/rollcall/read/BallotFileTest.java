package org.plenary.lab.rollcall.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plenary.rule.Position;
import org.plenary.vocabulary.PartyId;

@DisplayName("Plenary's own ballot file: every line counts, so one fault refuses the file")
class BallotFileTest {
    @TempDir Path folder;

    /// Security Council resolution 678 (1990), S/PV.2963: 12 in favour, Cuba and Yemen against, China abstaining.
    private static final String RESOLUTION_678 = """
            motion,date,matter,party,position,remark
            S/RES/678,1990-11-29,substantive,USA,yes,
            S/RES/678,1990-11-29,substantive,CUB,no,
            S/RES/678,1990-11-29,substantive,YEM,against,
            S/RES/678,1990-11-29,substantive,CHN,abstain,"a remark, kept"
            """;

    @Test void a_recorded_vote_is_read_with_its_aliases() throws IOException {
        var record = read(RESOLUTION_678).rollCalls().orElseThrow();
        assertThat(record.motions().getFirst().id()).isEqualTo("S/RES/678");
        assertThat(record.motions().getFirst().matter()).contains("substantive");
        assertThat(record.positions(0)).containsEntry(new PartyId("USA"), Position.FOR)
                .containsEntry(new PartyId("CUB"), Position.AGAINST)
                .containsEntry(new PartyId("CHN"), Position.ABSTAINING);
    }

    @Test void outcomes_and_days_of_settlement_are_read_where_they_are_given() throws IOException {
        var motion = read("""
                motion,date,matter,party,position,outcome,settled
                A,2019-03-01,any,FRA,for,not adopted,2019-06-14
                """).rollCalls().orElseThrow().motions().getFirst();
        assertThat(motion.adopted()).contains(false);
        assertThat(motion.settled()).contains(java.time.LocalDate.of(2019, 6, 14));
    }

    @Test void every_fault_is_named_with_its_line_in_one_run_and_nothing_is_half_reported() throws IOException {
        var reading = read("""
                motion,date,matter,party,position
                A,2020-02-30,any,FRA,for
                A,2020-02-30,any,FRA,against
                B,2020-03-01,any,DEU,maybe
                B,2020-03-01,other,ITA
                ,2020-03-01,any,ITA,for
                C,2020-03-01,any,,for
                D,2020-03-01,any,ITA,for
                D,2020-03-02,other,FRA,for
                """);
        assertThat(reading.rollCalls()).isEmpty();
        assertThat(reading.report().toString()).contains("'2020-02-30' is not a date. (2 lines: 2, 3)")
                .contains("FRA has another position on motion A than on an earlier line. (1 line: 3)")
                .contains("'maybe' is not a position. (1 line: 4)").contains("The position is missing. (1 line: 5)")
                .contains("The motion is missing. (1 line: 6)").contains("The party is missing. (1 line: 7)")
                .contains("The motion D has another date here than above. (1 line: 9)")
                .contains("The motion D has another matter here than above. (1 line: 9)");
    }

    @Test void a_missing_column_is_named_with_what_may_have_been_meant() throws IOException {
        assertThat(read("motion,date,matter,prty,position\nA,,,FRA,for\n").report().toString())
                .contains("no column 'party'").contains("'prty'");
    }

    @Test void an_empty_file_a_folder_and_no_file_are_said_so() throws IOException {
        assertThat(read("").report().toString()).contains("empty");
        assertThat(read("motion,date,matter,party,position\n").report().toString()).contains("no position in the file");
        assertThat(RollCallFile.of(folder).ownStrictly().read().report().toString()).contains("folder");
        assertThat(RollCallFile.of(folder.resolve("none.csv")).ownStrictly().read().report().toString())
                .contains("no such file");
    }

    @Test void a_file_that_is_not_text_is_said_so() throws IOException {
        var binary = folder.resolve("binary.csv");
        Files.write(binary, new byte[] {(byte) 0xff, (byte) 0xfe, 0, 1, (byte) 0xc3});
        assertThat(RollCallFile.of(binary).read().report().usable()).isFalse();
    }

    private Reading read(String text) throws IOException {
        return RollCallFile.of(Files.writeString(folder.resolve("b.csv"), text)).ownStrictly().read();
    }
}
