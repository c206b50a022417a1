package org.plenary.server.lab;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plenary.charterfile.OrganisationFiles;
import org.plenary.charterfile.Organisations;
import org.plenary.lab.enlargement.BeforeAfter.What;
import org.plenary.lab.enlargement.Enlargement;
import org.plenary.lab.power.Progress;
import org.plenary.server.Sco;
import org.plenary.server.form.Typed;
import org.plenary.server.view.Json;
import org.plenary.server.view.Vantage;
import org.plenary.timeline.AsOf;
import org.plenary.vocabulary.Language;
import org.plenary.vocabulary.PartyId;

@DisplayName("The lab's questions about parties: cohesion, places, agreement, enlargements, and the note of reforms")
class PartiesAnalysesSpec {
    private static Lab lab;
    private static String record;

    /// Four hundred and eighty invented motions of 2016 to 2019: IND and PAK depart on every third, KAZ now and then,
    /// each also by chance (seed 7) on one in ten.
    @BeforeAll static void bring(@TempDir Path folder) throws IOException {
        var ballots = new StringBuilder("motion,date,matter,party,position\n");
        var dice = new Random(7);
        for (int motion = 0; motion < 480; motion++) {
            for (var party : List.of("CHN", "RUS", "KAZ", "IND", "PAK", "USA", "FRA")) {
                boolean apart = List.of("IND", "PAK").contains(party) && motion % 3 == 0
                        || List.of("USA", "FRA").contains(party) && motion % 5 != 0
                        || party.equals("KAZ") && motion % 7 == 0 || dice.nextInt(10) == 0;
                ballots.append("M%d,%d-03-%02d,procedure,%s,%s%n".formatted(motion, 2016 + motion % 4, 1 + motion % 28,
                        party, apart ? "against" : "for"));
            }
        }
        var file = Files.writeString(folder.resolve("votes.csv"), ballots);
        var shelf = new Shelf(folder.resolve("records"), Limits.USUAL, InstantSource.system());
        var files = Organisations.read(Sco.folder()).value().orElseThrow();
        lab = new Lab(shelf, new Runs(Limits.USUAL),
                ids -> files.under(ids).value().map(OrganisationFiles.Reformed::charter));
        var parcel = Parcel.of(file, "votes.csv", java.util.Optional.empty());
        shelf.bring(parcel, Owner.guest("test"));
        record = parcel.id();
    }

    @Test void heterogeneity_is_given_by_year_with_bounds_and_the_changes_of_membership_from_the_register() {
        var figures = view("cohesion", CohesionFigures.class, "record", record);
        assertThat(figures.parties()).extracting(PartyId::value).containsExactly("CHN", "IND", "KAZ", "PAK", "RUS");
        assertThat(figures.years()).hasSize(4).allSatisfy(year -> {
            assertThat(year.heterogeneity().low()).isLessThanOrEqualTo(year.heterogeneity().estimate());
            assertThat(year.heterogeneity().high()).isGreaterThanOrEqualTo(year.heterogeneity().estimate());
            assertThat(year.others()).isBetween(0.0, 0.5);
        });
        assertThat(figures.changes()).extracting(change -> change.joined().toString()).contains("[IND, PAK]", "[IRN]");
    }

    @Test @DisplayName("Astana, 9 June 2017: whoever was a member on the day of a motion counts, and nobody else")
    void members_then_are_those_of_the_day_of_each_motion() {
        var figures = view("cohesion", CohesionFigures.class, "record", record, "group", "then");
        var years = figures.years();
        assertThat(years.getLast().figures().divided()).as("2019: IND and PAK depart too")
                .isGreaterThan(years.getFirst().figures().divided() + 10);
    }

    @ParameterizedTest @CsvSource({"line, 7", "walking, 28", "years, 28", "plane, 7", "planes, 28"})
    void places_are_estimated_in_every_shape_and_written_as_csv(String shape, int places) {
        var result = result("ideal-points", "record", record, "shape", shape, "anchor", "CHN");
        var figures = (IdealFigures) result.view();
        assertThat(figures.places()).hasSizeBetween(places - 4, places).allMatch(one -> Double.isFinite(one.first()));
        assertThat(csv(result)).startsWith("party,year,dimension-1,standard-error").contains("\nCHN,");
        assertThat(figures.anchor()).hasToString("CHN");
    }

    @Test void a_party_is_shown_where_it_stood_last_and_a_year_that_tells_nothing_is_named() throws IOException {
        var ballots = new StringBuilder("motion,date,matter,party,position\n");
        for (int motion = 0; motion < 45; motion++) {
            int year = 2017 + motion / 15;
            for (var party : List.of("CHN", "RUS", "KAZ", "IND")) {
                if (party.equals("IND") && year == 2019) continue;
                boolean apart = year != 2018 && List.of("CHN", "RUS", "KAZ", "IND").indexOf(party) < motion % 4;
                ballots.append("N%d,%d-03-01,procedure,%s,%s%n".formatted(motion, year, party, apart ? "against" : "for"));
            }
        }
        var parcel = Parcel.of(Files.writeString(Files.createTempFile("votes", ".csv"), ballots), "few.csv",
                java.util.Optional.empty());
        lab.shelf().bring(parcel, Owner.guest("test"));
        var figures = view("ideal-points", IdealFigures.class, "record", parcel.id(), "shape", "years");
        assertThat(figures.untold()).as("in 2018 nobody differs").containsExactly(2018);
        assertThat(figures.shown()).extracting(place -> place.party() + " " + place.year())
                .containsExactlyInAnyOrder("CHN 2019", "RUS 2019", "KAZ 2019", "IND 2017");
    }

    @Test void a_rule_of_ones_own_is_put_to_the_seats_of_a_body_beside_the_law_in_force() {
        var figures = view("replay", ReplayFigures.class, "record", record, "decision", "national-coordinators/procedure",
                "rule", "for > against", "law-of", "2019-01-01");
        assertThat(figures.laws()).extracting(ReplayFigures.Law::typed).containsExactly(false, true);
        assertThat(figures.laws().getLast().rule()).contains("for > against");
        assertThat(figures.gained()).as("IND and PAK are overruled").hasSizeGreaterThan(100);
        assertThat(figures.overruled()).extracting(one -> one.party().value()).doesNotContain("USA", "FRA");
    }

    @Test void without_a_body_it_is_put_to_whoever_takes_a_position() {
        var figures = view("replay", ReplayFigures.class, "record", record, "rule", "for >= 3/4 of voting");
        assertThat(figures.decision()).isEmpty();
        assertThat(figures.overruled()).extracting(one -> one.party().value()).contains("USA");
        assertThat(complaints("replay", "record", record, "rule", "for >= x"))
                .singleElement().asString().startsWith("rule: ").contains("1:8");
    }

    @Test void declared_points_take_the_place_of_a_record_in_a_sweep() {
        var seats = List.of("BLR", "CHN", "IND", "IRN", "KAZ", "KGZ", "PAK", "RUS", "TJK", "UZB");
        var points = seats.stream().map(seat -> seat + (seat.equals("IND") ? " -2" : ", 1")).toList();
        var vary = "national-coordinators/procedure = consensus | for > against";
        var figures = view("sweep", SweepFigures.class, "vary", vary, "dockets", "50", "point", String.join("\n", points));
        assertThat(figures.model()).contains("points declared in the question");
        var overruled = figures.charters().getLast().byParty();
        assertThat(overruled).as("IND is far from all others")
                .allSatisfy((party, times) -> assertThat(times).isLessThanOrEqualTo(overruled.get("IND")));
        assertThat(complaints("sweep", "vary", vary, "point", "CHN 1\nRUS\nKAZ far"))
                .anyMatch(one -> one.startsWith("point: ") && one.contains("2: "))
                .anyMatch(one -> one.startsWith("point: ") && one.contains("3: 'far'"));
        assertThat(complaints("sweep", "vary", vary, "point", "CHN 1", "bloc", "CHN+RUS"))
                .anyMatch(one -> one.contains("one of three"));
    }

    @Test void of_many_guests_who_brought_a_record_the_first_are_forgotten_and_no_account_is() throws IOException {
        var file = Files.writeString(Files.createTempFile("votes", ".csv"), "motion,date,party,position\n1,2019-01-01,CHN,for\n");
        var parcel = Parcel.of(file, "votes.csv", java.util.Optional.empty());
        lab.shelf().bring(parcel, Owner.account("one", false));
        for (int i = 0; i < 60; i++) lab.shelf().bring(parcel, Owner.guest("guest " + i));
        var brought = lab.shelf().find(parcel.id()).orElseThrow();
        assertThat(brought.by()).hasSize(ShelvedRecord.MOST_GUESTS + 1);
        assertThat(brought.isOf(Owner.account("one", false))).isTrue();
        assertThat(brought.isOf(Owner.guest("guest 59"))).isTrue();
        assertThat(brought.isOf(Owner.guest("guest 0"))).isFalse();
    }

    @Test void pairs_agree_by_the_definition_that_is_named() {
        var figures = view("agreement", AgreementFigures.class, "record", record, "definition", "s-three",
                "group", "all");
        assertThat(figures.pairs()).hasSize(21).allMatch(pair -> pair.agreement() <= 1 && pair.agreement() >= -1);
        assertThat(figures.nearest().getFirst().agreement()).isGreaterThan(0.5);
        assertThat(figures.word()).isEqualTo("s-three");
        assertThat(figures.groups().stream().mapToInt(List::size).sum()).isEqualTo(7);
    }

    @Test void an_enlargement_is_chosen_from_the_register_and_tested_on_the_record() {
        var past = view("enlargement", PastEnlargement.class, "record", record, "event", "2017-06-09", "years", "2",
                "draws", "200");
        assertThat(past.change().joined()).extracting(PartyId::value).containsExactly("IND", "PAK");
        assertThat(past.changeOf(What.COMPOSITION, false).estimate()).as("newcomers object more").isNegative();
        assertThat(complaints("enlargement", "record", record, "event", "2017-06-10"))
                .singleElement().asString().contains("2017-06-10").contains("2017-06-09");
    }

    @Test void a_party_that_is_admitted_halves_the_power_to_act_by_consensus() {
        var effect = view("admission", Enlargement.class, "admit", "AFG");
        var consensus = effect.rules().getFirst();
        assertThat(consensus.after().orElseThrow().powerToAct().value())
                .isEqualTo(consensus.before().orElseThrow().powerToAct().value() / 2);
        assertThat(complaints("admission", "admit", "IND")).singleElement().asString().contains("member already");
        assertThat(complaints("admission")).singleElement().asString().contains("Nobody would come or go");
    }

    @Test void a_note_is_there_in_three_languages_and_as_three_files() {
        var result = result("note", "reform", "majority-for-coordinators", "record", record);
        var note = (ComposedNote) result.view();
        assertThat(note.in(Language.RUSSIAN).title()).startsWith("Решения большинством");
        assertThat(note.in(Language.CHINESE).title()).startsWith("协调员");
        assertThat(result.documents()).extracting(Result.Document::ending).containsExactly("html", "md", "pdf");
        assertThat(new String(result.documents().getFirst().content().apply(Language.RUSSIAN).orElseThrow(),
                StandardCharsets.UTF_8)).contains("<html lang=\"ru\"");
        assertThat(result.documents().getLast().content().apply(Language.ENGLISH).orElseThrow())
                .startsWith("%PDF".getBytes(StandardCharsets.UTF_8));
        assertThat(Json.of(result.json())).contains("\"route\": \"amendment\"");
        assertThat(complaints("note")).singleElement().asString().contains("No reform is chosen");
    }

    @Test void faults_are_named_by_field_with_the_nearest() {
        assertThat(complaints("ideal-points", "record", record, "anchor", "CHM")).singleElement().asString()
                .contains("anchor").contains("CHN");
        assertThat(complaints("cohesion", "record", record, "among", "XXX")).singleElement().asString()
                .contains("among");
        assertThat(complaints("cohesion", "record", record, "from", "2030")).singleElement().asString()
                .contains("No motion of the record has a date in that time");
        assertThat(complaints("agreement", "record", record, "definition", "love")).singleElement().asString()
                .contains("lijphart");
    }

    @ParameterizedTest @CsvSource({"cohesion", "ideal-points", "agreement", "enlargement", "note"})
    void whoever_stops_a_run_gets_nothing_of_it(String name) {
        var typed = typed("record", record, "event", "2017-06-09", "reform", "majority-for-coordinators");
        var plan = (Plan.Ready) Analyses.named(name).orElseThrow().plan(new LabQuestion(lab, vantage(), typed));
        assertThat(plan.work().run((stage, _) -> stage.equals("reading"))).isInstanceOf(Answer.Stopped.class);
    }

    private static <T> T view(String name, Class<T> kind, String... typed) {
        return kind.cast(result(name, typed).view());
    }

    private static Result result(String name, String... typed) {
        var plan = Analyses.named(name).orElseThrow().plan(new LabQuestion(lab, vantage(), typed(typed)));
        assertThat(plan).isInstanceOf(Plan.Ready.class);
        var answer = ((Plan.Ready) plan).work().run(Progress.NONE);
        assertThat(answer).isInstanceOf(Answer.Found.class);
        return ((Answer.Found) answer).result();
    }

    private static List<String> complaints(String name, String... typed) {
        var plan = Analyses.named(name).orElseThrow().plan(new LabQuestion(lab, vantage(), typed(typed)));
        var complaints = switch (plan) {
            case Plan.Wrong(var found) -> found;
            case Plan.Ready(var work) -> ((Answer.Wrong) work.run(Progress.NONE)).grounds();
        };
        return complaints.stream().map(one -> one.field() + ": " + one.sentence() + " " + one.remedy()).toList();
    }

    private static String csv(Result result) {
        var out = new StringWriter();
        result.tables().getFirst().csv().accept(out);
        return out.toString();
    }

    private static Typed typed(String... pairs) {
        var fields = new TreeMap<String, List<String>>();
        Stream.iterate(0, i -> i + 1 < pairs.length, i -> i + 2)
                .forEach(i -> fields.put(pairs[i], List.of(pairs[i + 1])));
        return new Typed(fields);
    }

    private static Vantage vantage() {
        return new Vantage(Sco.edition(), AsOf.on(LocalDate.of(2026, 1, 1)), Language.ENGLISH);
    }
}
