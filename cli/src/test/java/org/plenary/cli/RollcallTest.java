package org.plenary.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RollcallTest {
    private static final Path BALLOTS = Path.of("cli/src/test/resources/votes/ballots.csv");

    @TempDir private Path folder;

    @Test void a_compressed_record_gives_the_same_answer() throws IOException {
        var zipped = folder.resolve("ballots.csv.gz");
        try (var out = new GZIPOutputStream(Files.newOutputStream(zipped))) {
            Files.copy(BALLOTS, out);
        }
        assertThat(rollcall("agreement", zipped).out()).isEqualTo(rollcall("agreement", BALLOTS).out())
                .contains("CHN,UZB,3,");
    }

    @Test void a_public_release_is_read_as_it_is_and_dated_by_its_list_of_motions() throws IOException {
        var votes = Files.writeString(folder.resolve("un_votes.csv"), """
                "rcid","country","country_code","vote"
                3,"United States","US","yes"
                3,"Canada","CA","no"
                3,"Cuba","CU","yes"
                """);
        var list = Files.writeString(folder.resolve("un_roll_calls.csv"), """
                "rcid","session","importantvote","date","unres","amend","para","short","descr"
                3,1,0,1946-01-01,"R/1/66",1,0,"AMENDMENTS, RULES OF PROCEDURE","TO ADOPT A CUBAN AMENDMENT"
                """);
        assertThat(rollcall("agreement", votes).out().lines()).containsExactly("party,party,motions,agreement",
                "CAN,CUB,1,0.0", "CAN,USA,1,0.0", "CUB,USA,1,1.0");
        var undated = rollcall("ideal-points", votes, "--by-year");
        assertThat(undated.status()).isEqualTo(Exit.UNREADABLE);
        assertThat(undated.err()).contains("no motion of the record has a date", "--motions");
        assertThat(rollcall("cohesion", votes, "--motions", list.toString()).out()).contains("\n1946,1,1,");
    }

    @Test void lines_that_were_left_out_are_named_and_the_rest_is_answered() {
        var called = rollcall("agreement", Path.of("cli/src/test/resources/votes/faulty.csv"));
        assertThat(called.status()).isEqualTo(Exit.NO);
        assertThat(called.out()).isEqualTo("party,party,motions,agreement\nCHN,KAZ,1,1.0\nCHN,RUS,0,\nKAZ,RUS,0,\n");
        assertThat(called.err()).contains("1 repeated, 1 skipped, 2 contradictory", "contradictory: RUS", "(1 line: 5)",
                "'fro'");
    }

    @Test void the_anchor_stands_on_the_positive_side_and_its_opponents_on_the_other() throws IOException {
        var divided = divided();
        for (var anchor : List.of("A", "F")) {
            var called = rollcall("ideal-points", divided, "--anchor", anchor);
            assertThat(called.status()).as(called.err()).isEqualTo(Exit.DONE);
            assertThat(point(called, anchor)).isPositive();
            assertThat(point(called, anchor.equals("A") ? "F" : "A")).isNegative();
        }
    }

    @Test void each_year_has_its_own_line() throws IOException {
        var called = rollcall("ideal-points", divided(), "--by-year");
        assertThat(called.out().lines().filter(line -> line.startsWith("A,"))
                .map(line -> line.split(",")[1])).containsExactly("2010", "2011");
        assertThat(called.err()).contains("Each year is on a line of its own", "stands on the positive side.");
    }

    @Test void all_years_can_stand_on_one_line_and_places_in_a_plane() throws IOException {
        var dynamic = rollcall("ideal-points", divided(), "--dynamic");
        assertThat(dynamic.status()).as(dynamic.err()).isEqualTo(Exit.DONE);
        assertThat(dynamic.out().lines().filter(line -> line.startsWith("A,")).map(line -> line.split(",")[1]))
                .containsExactly("2010", "2011");
        assertThat(dynamic.err()).contains("All years are on one line.");
        var once = Files.writeString(folder.resolve("once.csv"), "motion,party,position\n1,A,for\n1,B,against\n");
        assertThat(rollcall("ideal-points", once, "--dimensions", "2").err()).contains("Too few motions divide");
        var plane = rollcall("ideal-points", dividedTwice(), "--dimensions", "2");
        assertThat(plane.out()).startsWith("party,year,dimension-1,standard-error,dimension-2,standard-error-2\n");
        assertThat(plane.out().lines()).hasSize(7);
    }

    @Test void neighbours_in_their_votes_are_put_together_first() throws IOException {
        assertThat(rollcall("clusters", divided(), "--distance", "0.3").out().lines()).contains("cluster,party", "1,A", "1,B");
        assertThat(rollcall("clusters", divided(), "--tree").out()).startsWith("distance,one,other\n0.200000,A,B\n");
    }

    @Test void cohesion_is_told_year_by_year_for_the_parties_chosen() throws IOException {
        assertThat(rollcall("cohesion", divided(), "--among", "A,B").out()).isEqualTo("""
                year,motions,divided,rice,agreement-index,heterogeneity
                2010,10,2,0.800000,0.850000,0.200000
                2011,10,2,0.800000,0.850000,0.200000
                """);
    }

    @Test void a_record_without_division_gives_no_places() throws IOException {
        var united = Files.writeString(folder.resolve("united.csv"), "motion,party,position\n1,A,for\n1,B,for\n");
        var called = rollcall("ideal-points", united);
        assertThat(called.status()).isEqualTo(Exit.UNREADABLE);
        assertThat(called.out()).isEmpty();
        assertThat(called.err()).contains("Too few motions divide the parties");
    }

    /// Six parties in a row; each motion divides them at another place, in turns for one end and the other.
    private Path divided() throws IOException { return divided(List.of(0, 1, 2, 3, 4, 5)); }

    /// The same parties; every other motion divides them in another order.
    private Path dividedTwice() throws IOException { return divided(List.of(2, 5, 0, 3, 1, 4)); }

    private Path divided(List<Integer> order) throws IOException {
        var text = new StringBuilder("motion,date,party,position\n");
        for (int motion = 0; motion < 20; motion++) {
            for (int party = 0; party < 6; party++) {
                boolean left = (motion / 5 % 2 == 0 ? party : order.get(party)) <= motion % 5;
                text.append("%d,%d-05-01,%c,%s%n".formatted(motion, 2010 + motion / 10, 'A' + party,
                        left == (motion % 2 == 0) ? "for" : "against"));
            }
        }
        return Files.writeString(folder.resolve("divided.csv"), text);
    }

    private static double point(Called called, String party) {
        return called.out().lines().filter(line -> line.startsWith(party + ",")).findFirst()
                .map(line -> Double.parseDouble(line.split(",")[2])).orElseThrow();
    }

    private static Called rollcall(String what, Path ballots, String... more) {
        var words = new java.util.ArrayList<>(List.of("rollcall", what, "--ballots", ballots.toString()));
        words.addAll(List.of(more));
        return Called.plenary(words.toArray(String[]::new));
    }
}
