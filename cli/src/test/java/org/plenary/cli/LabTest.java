package org.plenary.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

@DisplayName("The lab's commands: each answer names its data and its method, and what is invented says so")
class LabTest {
    private static final String MEMBERS = "BLR CHN IND IRN KAZ KGZ PAK RUS TJK UZB";

    @TempDir private Path folder;

    @Test void an_enlargement_without_a_record_shows_law_and_figures_and_says_what_is_missing() {
        var called = plenary("lab", "enlargement", "--admit", "AFG", "--as-of", "2026-01-01");
        assertThat(called.status()).as(called.err()).isEqualTo(Exit.DONE);
        assertThat(called.out()).contains("10 → 11 (Joining: AFG)", "Consensus", "0.0010 → 0.0005",
                "no source lays down", "Adoption and unity are not shown", "World Bank", "2.78 → 2.84");
        var russian = plenary("lab", "enlargement", "--admit", "AFG", "--as-of", "2026-01-01", "--lang", "ru");
        assertThat(russian.out()).contains("Способность решать", "Эффективное число сторон").doesNotContain("Power to act");
    }

    @Test void what_was_never_decided_is_told_with_its_sources() {
        var called = plenary("lab", "undecided", "--as-of", "2026-10-01");
        assertThat(called.status()).as(called.err()).isZero();
        assertThat(called.out()).contains("SCO Development Bank", "not agreed").contains("2023-07-04", "5298-5663");
        assertThat(plenary("lab", "undecided", "--as-of", "2001").err()).contains("No question without a decision");
        assertThat(plenary("lab", "undecided", "--lang", "ru").out()).contains("не согласован", "Удовлетворены");
    }

    @Test void a_past_enlargement_is_tested_with_bounds_method_seed_and_what_it_cannot_show() throws IOException {
        var called = plenary("lab", "enlargement", "--event", "2017-06-09", "--ballots", votes().toString(), "--draws", "50",
                "--json");
        assertThat(called.status()).as(called.err()).isEqualTo(Exit.DONE);
        var answer = new JsonMapper().readTree(called.out());
        assertThat(answer.get("joined").size()).isEqualTo(2);
        assertThat(answer.get("agreement").get(0).get("change").propertyNames()).containsExactly("estimate", "low", "high");
        assertThat(answer.get("method").asString()).contains("Lijphart (1963)", "seed 1");
        assertThat(answer.get("caveats").get(0).asString()).contains("adopted without a vote");
    }

    @Test void a_sweep_says_invented_on_every_line_and_is_the_same_on_any_number_of_threads() {
        var call = new ArrayList<>(List.of("lab", "sweep", "--vary",
                "national coordinators/procedure=consensus|for >= {6..9..1}",
                "--blocs", "CHN+RUS,KAZ+KGZ+TJK+UZB", "--dockets", "200", "--as-of", "2026-01-01", "--threads"));
        call.add("1");
        var one = plenary(call.toArray(String[]::new));
        call.set(call.size() - 1, "3");
        assertThat(one.status()).as(one.err()).isEqualTo(Exit.DONE);
        assertThat(plenary(call.toArray(String[]::new)).out()).isEqualTo(one.out());
        assertThat(one.out().lines().skip(1)).hasSize(5).allMatch(line -> line.startsWith("invented,"));
        assertThat(one.err()).contains("Invented: 10 parties in 6 blocs", "seed 1");
    }

    @Test void a_sweep_on_a_record_of_which_lines_were_left_out_says_so_with_its_status() throws IOException {
        var faulty = Files.writeString(folder.resolve("faulty.csv"), Files.readString(votes()) + "0,2016-01-20,CHN,maybe\n");
        for (var record : List.of(votes(), faulty)) {
            var called = plenary("lab", "sweep", "--vary", "national coordinators/procedure=consensus", "--ballots",
                    record.toString(), "--dockets", "10");
            assertThat(called.status()).as(called.err()).isEqualTo(record.equals(faulty) ? Exit.NO : Exit.DONE);
            assertThat(called.out().lines()).hasSize(2);
        }
    }

    @Test void an_option_out_of_its_bounds_or_of_another_model_is_refused_by_its_name() {
        for (var wrong : List.of("--noise 1", "--correlation 2", "--lean NaN", "--indifference -1", "--absence 1",
                "--from 2001-01-01", "--threads 0")) {
            var option = wrong.split(" ");
            var called = plenary("lab", "sweep", "--vary", "national coordinators/procedure=consensus", "--blocs", "CHN+RUS",
                    option[0], option[1]);
            assertThat(called.status()).as(wrong).isEqualTo(Exit.UNREADABLE);
            assertThat(called.err()).contains(option[0]);
            assertThat(called.out()).isEmpty();
        }
    }

    @Test void an_enlargement_speaks_the_language_that_was_asked_for() throws IOException {
        for (var language : List.of("ru", "zh")) {
            var supposed = plenary("lab", "enlargement", "--admit", "AFG", "--as-of", "2026-01-01", "--lang", language,
                    "--ballots", votes().toString(), "--draws", "10");
            var tested = plenary("lab", "enlargement", "--event", "2017-06-09", "--ballots", votes().toString(), "--draws",
                    "10", "--lang", language);
            assertThat(supposed.out() + tested.out()).isNotEmpty().doesNotContain("Method", "before", "members");
        }
    }

    @Test void sums_that_lack_the_figure_of_who_comes_are_called_too_small() {
        var called = plenary("lab", "enlargement", "--admit", "TKM", "--as-of", "2026-01-01");
        assertThat(called.out()).contains("The record has no figure of TKM: sums and shares after the change are too small");
    }

    @Test void points_that_are_no_numbers_are_findings_with_their_lines() throws IOException {
        var points = Files.writeString(folder.resolve("points.csv"), "party,point\nCHN,NaN\nRUS,1e9\nKAZ,0.1\nKAZ,0.2\n");
        var called = plenary("lab", "sweep", "--vary", "national coordinators/procedure=consensus", "--points",
                points.toString());
        assertThat(called.status()).isEqualTo(Exit.UNREADABLE);
        assertThat(called.err()).contains(":2: 'NaN' is not a point", ":3: '1e9'", ":5: The party has two points.");
        assertThat(called.out()).isEmpty();
    }

    @Test void reforms_become_a_note_in_three_forms() throws IOException {
        for (var form : List.of("note.html", "note.md", "note.pdf")) {
            var note = folder.resolve(form);
            var called = plenary("lab", "compose", "--reform", "majority-for-coordinators", "--ballots", votes().toString(),
                    "--out", note.toString());
            assertThat(called.status()).as(called.err()).isEqualTo(Exit.DONE);
            assertThat(Files.size(note)).isGreaterThan(3_000);
        }
        assertThat(Files.readString(folder.resolve("note.md"))).contains("amendment of the charter", "Delivery at risk",
                "Votes: votes.csv, 36 motions.", "Blake and A. Payton");
        assertThat(Files.readAllBytes(folder.resolve("note.pdf"))).startsWith("%PDF".getBytes());
    }

    @Test void a_replay_counts_flips_days_and_who_is_overruled_where_the_record_knows() throws IOException {
        var ballots = Files.writeString(folder.resolve("b.csv"), """
                motion,date,matter,party,position,outcome,settled
                plan,2027-03-01,procedure,CHN,for,not adopted,2027-06-01
                plan,2027-03-01,procedure,RUS,for,not adopted,2027-06-01
                plan,2027-03-01,procedure,UZB,against,not adopted,2027-06-01
                """);
        var called = plenary("replay", "--body", "national coordinators", "--ballots", ballots.toString(), "--reform",
                "majority-for-coordinators", "--full");
        assertThat(called.out()).endsWith("plan,2027-03-01,procedure,true,2,1,0,0,"
                + "BLR CHN IND IRN KAZ KGZ PAK RUS TJK,UZB,false,true,false,92,\n");
        assertThat(called.err()).contains("0 reproduced, 1 flipped", "1 more adopted", "Days saved: 92");
    }

    @Test void a_motion_without_a_day_is_judged_by_the_law_of_the_day_asked_about_and_that_is_said() throws IOException {
        var ballots = Files.writeString(folder.resolve("b.csv"),
                "motion,date,matter,party,position\nplan,,procedure,CHN,for\n");
        var called = plenary("replay", "--body", "national coordinators", "--ballots", ballots.toString(), "--as-of",
                "2026-01-01");
        assertThat(called.err()).contains("Without a date, and therefore judged by the law of 2026-01-01: plan");
    }

    @Test void the_program_alone_lists_its_commands_each_with_a_whole_sentence() {
        assertThat(plenary().out()).contains("Commands:", "replay ", "serve ", "Examples:");
        for (var group : List.of("lab", "rollcall")) {
            assertThat(plenary(group, "--help").out().lines().dropWhile(line -> !line.equals("Commands:"))
                    .takeWhile(line -> !line.isBlank()).skip(1)).allMatch(line -> line.endsWith("."));
        }
    }

    /// Twelve invented motions a year around the enlargement of 2017.
    private Path votes() throws IOException {
        var text = new StringBuilder("motion,date,party,position\n");
        for (int number = 0; number < 36; number++) {
            var parties = MEMBERS.split(" ");
            for (int i = 0; i < parties.length; i++) {
                text.append("%d,%d-%02d-20,%s,%s%n".formatted(number, 2016 + number / 12, 1 + number % 12, parties[i],
                        (number + i) % 5 == 0 ? "against" : "for"));
            }
        }
        return Files.writeString(folder.resolve("votes.csv"), text);
    }

    private static Called plenary(String... words) { return Called.plenary(words); }
}
