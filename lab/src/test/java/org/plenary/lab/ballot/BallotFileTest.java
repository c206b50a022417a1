package org.plenary.lab.ballot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plenary.rule.Position;
import org.plenary.vocabulary.PartyId;

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
        var ballots = BallotFile.read(file(RESOLUTION_678));
        assertThat(ballots.findings()).isEmpty();
        var vote = ballots.votes().getFirst();
        assertThat(vote.motion()).isEqualTo("S/RES/678");
        assertThat(vote.positions()).containsEntry(new PartyId("USA"), Position.FOR)
                .containsEntry(new PartyId("CUB"), Position.AGAINST)
                .containsEntry(new PartyId("CHN"), Position.ABSTAINING);
    }

    @Test void every_fault_is_named_with_its_line_in_one_run() throws IOException {
        var ballots = BallotFile.read(file("""
                motion,date,matter,party,position
                A,2020-02-30,any,FRA,for
                A,2020-02-30,any,FRA,against
                B,2020-03-01,any,DEU,maybe
                B,2020-03-01,other,ITA
                ,2020-03-01,any,ITA,for
                """));
        assertThat(ballots.findings()).extracting(LineFinding::line).contains(2L, 3L, 4L, 5L, 6L);
        assertThat(ballots.findings().toString()).contains("'2020-02-30' is not a date.")
                .contains("FRA has two different positions on A.").contains("'maybe' is not a position.");
    }

    @Test void a_missing_column_is_named_with_what_may_have_been_meant() throws IOException {
        var ballots = BallotFile.read(file("motion,date,mater,party,position\n"));
        assertThat(ballots.findings()).singleElement().satisfies(finding -> assertThat(finding.toString())
                .contains("no column 'matter'").contains("'mater'"));
    }

    @Test void an_empty_file_a_folder_and_no_file_are_said_so() throws IOException {
        assertThat(BallotFile.read(file("")).findings()).singleElement().asString().contains("empty");
        assertThat(BallotFile.read(file("motion,date,matter,party,position\n")).findings())
                .singleElement().asString().contains("no vote");
        assertThat(BallotFile.read(folder).findings()).singleElement().asString().contains("folder");
        assertThat(BallotFile.read(folder.resolve("none.csv")).findings()).singleElement().asString()
                .contains("no such file");
    }

    @Test void a_file_that_is_not_text_is_said_so() throws IOException {
        var binary = folder.resolve("binary.csv");
        Files.write(binary, new byte[] {(byte) 0xff, (byte) 0xfe, 0, 1, (byte) 0xc3});
        assertThat(BallotFile.read(binary).findings()).isNotEmpty();
    }

    private Path file(String text) throws IOException { return Files.writeString(folder.resolve("b.csv"), text); }
}
