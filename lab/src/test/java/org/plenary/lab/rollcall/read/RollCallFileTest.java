package org.plenary.lab.rollcall.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plenary.lab.rollcall.RollCalls;
import org.plenary.rule.Position;
import org.plenary.rule.Stance;
import org.plenary.vocabulary.PartyId;

class RollCallFileTest {
    @TempDir Path folder;

    /// The first votes of `un_votes` (package unvotes, data of E. Voeten and others), and two later lines of it.
    private static final String UN_VOTES = """
            "rcid","country","country_code","vote"
            3,"United States","US","yes"
            3,"Canada","CA","no"
            3,"Cuba","CU","yes"
            3000,"Yugoslavia","YU","yes"
            3000,"Yemen Arab Republic",NA,"yes"
            5200,"Yugoslavia","YU","yes"
            5200,"Namibia","NA","yes"
            """;
    private static final String ROLL_CALLS = """
            "rcid","session","importantvote","date","unres","amend","para","short","descr"
            3,1,0,1946-01-01,"R/1/66",1,0,"AMENDMENTS, RULES OF PROCEDURE","TO ADOPT A CUBAN AMENDMENT"
            3000,38,0,1983-12-05,"R/38/69",0,0,"ISRAELI NUCLEAR ARMAMENT",""
            5200,65,0,2010-11-23,"R/65/1",0,0,"",""
            """;

    @Test void a_united_nations_release_is_read_with_its_list_of_roll_calls() throws IOException {
        var reading = RollCallFile.of(file("votes.csv", UN_VOTES)).describedBy(file("calls.csv", ROLL_CALLS)).read();
        assertThat(reading.report().complete()).isTrue();
        assertThat(reading.report().kept()).isEqualTo(7);
        var record = reading.rollCalls().orElseThrow();
        assertThat(record.positions(0)).containsEntry(new PartyId("CAN"), Position.AGAINST)
                .containsEntry(new PartyId("USA"), Position.FOR);
        assertThat(record.motions().getFirst().date()).contains(LocalDate.of(1946, 1, 1));
        assertThat(record.motions().getFirst().title()).contains("R/1/66 AMENDMENTS, RULES OF PROCEDURE");
    }

    @Test void codes_of_states_that_are_no_more_are_read_by_the_date_of_the_vote() throws IOException {
        var record = RollCallFile.of(file("votes.csv", UN_VOTES)).describedBy(file("calls.csv", ROLL_CALLS)).read()
                .rollCalls().orElseThrow();
        assertThat(record.positions(1)).containsOnlyKeys(new PartyId("YUG"), new PartyId("YEM"));
        assertThat(record.positions(2)).containsOnlyKeys(new PartyId("SRB"), new PartyId("NAM"));
    }

    @Test void three_letters_of_iso_mean_the_same_seat_before_and_after_a_state_changed() throws IOException {
        var record = RollCallFile.of(file("v.csv", """
                undl_id,ms_code,ms_vote,date
                1,DEU,Y,1980-12-12
                1,YEM,N,1980-12-12
                1,CHN,A,1980-12-12
                2,DEU,Y,1995-12-12
                2,YEM,N,1995-12-12
                """)).read().rollCalls().orElseThrow();
        assertThat(record.voters()).extracting(PartyId::value).containsExactly("CHN", "DEU", "YEM");
        assertThat(record.positions()).isEqualTo(5);
    }

    @Test void codes_that_iso_has_withdrawn_mean_the_membership_that_went_on_under_another() throws IOException {
        var record = RollCallFile.of(file("v.csv", """
                undl_id,ms_code,ms_vote,date
                1,SUN,N,1971-12-12
                1,BYS,N,1971-12-12
                1,BUR,A,1971-12-12
                1,ZAR,Y,1971-12-12
                1,DHY,Y,1971-12-12
                1,HVO,Y,1971-12-12
                1,CSK,N,1971-12-12
                1,YMD,Y,1971-12-12
                """)).read().rollCalls().orElseThrow();
        assertThat(record.voters()).extracting(PartyId::value)
                .containsExactly("BEN", "BFA", "BLR", "COD", "CSK", "MMR", "RUS", "YMD");
    }

    @Test void columns_of_a_wide_table_that_name_no_state_are_named_and_passed_over() throws IOException {
        var report = RollCallFile.of(file("wide.csv", """
                rcid,session,vote2,vote20,voteUSA,vote999
                3000,38,1,3,1,1
                3001,38,1,3,1,1
                """)).read().report().toString();
        assertThat(report).contains("caveat: The column 'voteusa' names no state by a number and is passed over.")
                .contains("skipped: The party '999' is unknown. (2 lines: 2, 3)").doesNotContain("'session'");
        assertThat(RollCallFile.of(file("down.csv", """
                ccode,rc3000,rc3001
                2,1,1
                999,1,1
                """)).read().report().toString()).contains("'999' is unknown. (2 cells of line 3)");
    }

    @Test void that_days_of_the_month_are_often_wrong_is_said_with_every_answer() throws IOException {
        var reading = RollCallFile.of(file("votes.csv", UN_VOTES)).describedBy(file("calls.csv", ROLL_CALLS)).read();
        assertThat(reading.report().toString()).contains("caveat: Days of the month in this release are often wrong");
    }

    @Test void numbers_and_state_numbers_of_the_long_release_are_read_also_with_tabs_and_compressed() throws IOException {
        var reading = RollCallFile.of(zipped("""
                rcid\tccode\tsession\tvote\tdate
                3000\t2\t38\t1\t1983-12-05
                3000\t265\t38\t3\t1983-12-05
                3000\t260\t38\t2\t1983-12-05
                3000\t680\t38\t8\t1983-12-05
                3000\t371\t38\t9\t1983-12-05
                """)).read();
        assertThat(reading.report().complete()).isTrue();
        assertThat(reading.report().notMember()).isEqualTo(1);
        var record = reading.rollCalls().orElseThrow();
        assertThat(record.voters()).extracting(PartyId::value).containsExactly("DDR", "DEU", "USA", "YMD");
        assertThat(record.stance(0, 3)).isEqualTo(Stance.ABSENT);
        assertThat(record.tellsAbsence()).isTrue();
    }

    @Test void wide_tables_are_read_with_motions_down_and_with_parties_down() throws IOException {
        var down = read("rcid,date,vote2,vote20,vote265\n3000,1983-12-05,1,3,2\n3001,1983-12-05,9,1,\n");
        var across = read("ccode,vote3000,vote3001\n2,1,9\n20,3,1\n265,2,\n");
        for (var record : new RollCalls[] {down, across}) {
            assertThat(record.positions(0)).containsEntry(new PartyId("USA"), Position.FOR)
                    .containsEntry(new PartyId("CAN"), Position.AGAINST).containsEntry(new PartyId("DDR"), Position.ABSTAINING);
            assertThat(record.positions(1)).containsOnlyKeys(new PartyId("CAN"));
        }
    }

    @Test void any_table_is_read_by_a_mapping() throws IOException {
        var mapping = ColumnMapping.of("vote id", "state", "choice", PositionCode.letters()).with(Field.DATE, "day")
                .with(Field.TITLE, "what");
        var reading = RollCallFile.of(file("other.csv", """
                day;vote id;state;choice;what
                2022-03-02;ES-11/1;Türkiye;Y;Aggression against Ukraine
                2022-03-02;ES-11/1;CHN;A;Aggression against Ukraine
                2022-03-02;ES-11/1;BLR;N;Aggression against Ukraine
                2022-03-02;ES-11/1;VEN;X;Aggression against Ukraine
                """)).by(mapping).read();
        assertThat(reading.report().complete()).isTrue();
        assertThat(reading.rollCalls().orElseThrow().positions(0)).containsEntry(new PartyId("TUR"), Position.FOR)
                .containsEntry(new PartyId("CHN"), Position.ABSTAINING).hasSize(3);
    }

    @Test void unknown_codes_words_and_states_before_their_time_are_reported_by_line() throws IOException {
        var reading = RollCallFile.of(file("votes.csv", """
                rcid,country,country_code,vote
                3000,Atlantis,XX,yes
                3000,South Sudan,SS,yes
                3000,France,FR,perhaps
                3000,France,FR,yes
                ,France,FR,yes
                """)).describedBy(file("calls.csv", ROLL_CALLS)).read();
        var report = reading.report();
        assertThat(report.skipped()).isEqualTo(4);
        assertThat(report.kept()).isEqualTo(1);
        assertThat(report.toString()).contains("'XX' is unknown. (1 line: 2)")
                .contains("South Sudan takes a position before it was a member (2011). (1 line: 3)")
                .contains("'perhaps' is not a position. (1 line: 4)").contains("The motion is missing. (1 line: 6)");
    }

    @Test void repeated_votes_count_once_and_contradictory_ones_not_at_all() throws IOException {
        var reading = RollCallFile.of(file("votes.csv", """
                rcid,country,country_code,vote
                3000,France,FR,yes
                3000,France,FR,yes
                3000,Poland,PL,yes
                3000,Poland,PL,no
                3000,Poland,PL,yes
                3000,Spain,ES,no
                """)).read();
        var report = reading.report();
        assertThat(report.kept()).isEqualTo(2);
        assertThat(report.repeated()).isEqualTo(1);
        assertThat(report.contradictory()).isEqualTo(3);
        assertThat(report.lines()).isEqualTo(6);
        assertThat(reading.rollCalls().orElseThrow().positions(0)).containsOnlyKeys(new PartyId("FRA"), new PartyId("ESP"));
        assertThat(report.toString()).contains("POL has another position on motion 3000").contains("line: 5");
    }

    @Test void a_ballot_file_of_ones_own_is_read_whole_or_not_at_all() throws IOException {
        var ballots = file("b.csv", "motion,date,matter,party,position\nA,2020-01-01,any,X,for\nA,2020-01-01,any,Y,mabye\n");
        assertThat(RollCallFile.of(ballots).strictly().read().rollCalls()).isEmpty();
        assertThat(RollCallFile.of(ballots).read().rollCalls()).isPresent();
        var sound = file("c.csv", "motion,date,matter,party,position\nA,2020-01-01,any,X,for\nA,2020-01-01,any,Y,absent\n");
        var record = RollCallFile.of(sound).strictly().read().rollCalls().orElseThrow();
        assertThat(record.motions().getFirst().matter()).contains("any");
        assertThat(record.count(0, Stance.ABSENT)).isEqualTo(1);
    }

    @Test void earlier_codes_for_the_same_number_are_not_mixed_up() throws IOException {
        var report = RollCallFile.of(file("v.csv", "rcid,ccode,vote\n1,971,1\n1,2,1\n")).read().report();
        assertThat(report.toString()).contains("'971' is unknown").contains("970 for Kiribati");
    }

    @Test void files_that_cannot_be_used_say_why() throws IOException {
        assertThat(unusable(file("empty.csv", ""))).contains("The file is empty");
        assertThat(unusable(file("head.csv", "rcid,country,country_code,vote\n"))).contains("no position in the file");
        assertThat(unusable(file("other.csv", "a,b,c\n1,2,3\n"))).contains("a, b, c are of no known release");
        assertThat(unusable(folder)).contains("It is a folder");
        assertThat(unusable(folder.resolve("none.csv"))).contains("no such file");
        var whole = Files.readAllBytes(zipped(UN_VOTES.repeat(50)));
        Files.write(folder.resolve("half.gz"), Arrays.copyOf(whole, whole.length / 2));
        assertThat(unusable(folder.resolve("half.gz"))).contains("ends before its end");
        Files.write(folder.resolve("latin.csv"), "rcid,country,country_code,vote\n1,T\u00fcrkiye,TR,yes\n"
                .getBytes(StandardCharsets.ISO_8859_1));
        assertThat(unusable(folder.resolve("latin.csv"))).contains("not text in UTF-8");
    }

    @Test void a_million_faults_make_a_short_report() throws IOException {
        var report = RollCallFile.of(file("v.csv", "rcid,ccode,vote\n1,2,1\n" + "1,20,7\n".repeat(30_000))).read().report();
        assertThat(report.skipped()).isEqualTo(30_000);
        assertThat(report.notes()).singleElement().satisfies(note -> {
            assertThat(note.count()).isEqualTo(30_000);
            assertThat(note.firstLines()).hasSize(20).startsWith(3L);
        });
    }

    private RollCalls read(String text) throws IOException {
        return RollCallFile.of(file("wide.csv", text)).read().rollCalls().orElseThrow();
    }

    private static String unusable(Path path) {
        var reading = RollCallFile.of(path).read();
        assertThat(reading.rollCalls()).isEmpty();
        return reading.report().toString();
    }

    private Path file(String name, String text) throws IOException { return Files.writeString(folder.resolve(name), text); }

    private Path zipped(String text) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new GZIPOutputStream(bytes)) {
            zip.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return Files.write(folder.resolve("votes.tab.gz"), bytes.toByteArray());
    }

    /// Two members' votes on A/RES/72/191 of 19 December 2017 in the columns of the Digital Library.
    @Test void a_resolution_of_the_digital_library_was_adopted() throws IOException {
        var record = RollCallFile.of(Files.writeString(folder.resolve("dl.csv"), """
                undl_id,ms_code,ms_name,ms_vote,date,resolution
                1466494,RUS,RUSSIAN FEDERATION,N,2017-12-19,A/RES/72/191
                1466494,FRA,FRANCE,Y,2017-12-19,A/RES/72/191
                """)).read().rollCalls().orElseThrow();
        assertThat(record.motions().getFirst().adopted()).contains(true);
    }

    @Test void a_table_in_a_zip_archive_is_read_as_it_is() throws IOException {
        var archive = folder.resolve("votes.zip");
        try (var out = new ZipOutputStream(Files.newOutputStream(archive))) {
            out.putNextEntry(new ZipEntry("README.md"));
            out.write("words".getBytes(StandardCharsets.UTF_8));
            out.putNextEntry(new ZipEntry("votes.csv"));
            out.write("motion,party,position\n1,FRA,for\n1,DEU,no\n".getBytes(StandardCharsets.UTF_8));
        }
        var reading = RollCallFile.of(archive).read();
        assertThat(reading.rollCalls().orElseThrow().positions()).isEqualTo(2);
        assertThat(reading.report().toString()).contains("'README.md' in the archive is no table");
    }

    @Test void any_table_is_read_by_a_mapping_in_words() throws IOException {
        var file = Files.writeString(folder.resolve("any.csv"), "id;state;choice;day\n7;US;Y;2019-01-31\n7;CN;-;2019-01-31\n");
        var answer = MappingText.read("motion=id,party=state,position=choice,date=day,for=Y,absent=X|-,codes=public");
        var record = RollCallFile.of(file).by(((MappingText.Answer.Understood) answer).mapping()).read()
                .rollCalls().orElseThrow();
        assertThat(record.voters()).containsExactly(new PartyId("CHN"), new PartyId("USA"));
        assertThat(record.stance(0, 0)).isEqualTo(Stance.ABSENT);
        assertThat(record.motions().getFirst().date()).contains(LocalDate.of(2019, 1, 31));
    }

    @ParameterizedTest @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            motion=id,party=state              | No column is given for 'position'.
            motion=id,motion=di                | 'motion' is given two columns.
            moton=id                           | 'moton' is no field.
            motion                             | says nothing of a column
            for=Y,against=y                    | 'y' is given two meanings
            codes=secret                       | codes=secret is unknown""")
    void a_mapping_that_says_too_little_or_too_much_is_refused(String text, String why) {
        assertThat(((MappingText.Answer.Wrong) MappingText.read(text)).why()).contains(why);
    }
}
