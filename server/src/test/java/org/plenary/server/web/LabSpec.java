package org.plenary.server.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plenary.server.PlenaryServer;
import org.plenary.server.Sco;
import org.plenary.server.web.signin.Browser;
import org.plenary.server.web.signin.Person;

/// The record is roll call 9076 of the General Assembly (A/RES/74/28, 12 December 2019) as the ten members of the SCO
/// voted, from the public release of the package unvotes, data of E. Voeten and others, CC0.
@DisplayName("The lab for guests: records are known by their digest, questions by their link, and a stop is a stop")
class LabSpec {
    private static final String OWN = "motion,date,party,position\n"
            + own("for", "IND KAZ KGZ PAK TJK UZB") + own("against", "CHN IRN RUS") + own("abstaining", "BLR");

    /// The same in the release's own columns.
    private static final String RELEASE = """
            rcid,country,country_code,vote
            9076,Belarus,BY,abstain
            9076,China,CN,no
            9076,India,IN,yes
            9076,Iran,IR,no
            9076,Kazakhstan,KZ,yes
            9076,Kyrgyzstan,KG,yes
            9076,Pakistan,PK,yes
            9076,Russia,RU,no
            9076,Tajikistan,TJ,yes
            9076,Uzbekistan,UZ,yes
            """;
    private static final String SHELF = "/lab/records?lang=en";
    private static final String LONG = "/lab/sweep?lang=en&bloc=CHN%2BRUS&dockets=1000000&vary="
            + "national-coordinators/procedure%3Dconsensus%7Cfor%3E%3D%7B50..99..1%7D%25+of+entitled";

    @TempDir private static Path data;
    private static PlenaryServer server;

    @BeforeAll static void start() throws IOException {
        var settings = Files.createDirectories(data.resolve("sco")).resolve("lab.properties");
        Files.writeString(settings, "largest-upload-mb=1\n");
        server = Sco.served(data);
    }

    @AfterAll static void stop() { server.close(); }

    private static String own(String position, String parties) {
        return String.join("", Stream.of(parties.split(" "))
                .map(party -> "9076,2019-12-12,%s,%s\n".formatted(party, position)).toList());
    }

    private static byte[] bytes(String text) { return text.getBytes(StandardCharsets.UTF_8); }

    private static HttpResponse<String> upload(Browser guest, String name, byte[] file) throws Exception {
        return guest.sendFile(SHELF, "/lab/records", "ballots", name, file, "lang", "en");
    }

    /// Brings a file; where it leads.
    private static String brought(Browser guest, String name, byte[] file) throws Exception {
        var answer = upload(guest, name, file);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
        return answer.headers().firstValue("Location").orElseThrow();
    }

    private static HttpResponse<String> read(Browser guest, String name, byte[] file) throws Exception {
        return settled(guest, brought(guest, name, file));
    }

    /// The page once no work goes on for it.
    private static HttpResponse<String> settled(Browser guest, String address) throws Exception {
        return once(guest, address, page -> !page.contains("data-poll"));
    }

    private static HttpResponse<String> once(Browser guest, String address, Predicate<String> wanted) throws Exception {
        var end = Instant.now().plus(Duration.ofSeconds(30));
        var answer = guest.get(address);
        while (!wanted.test(answer.body()) && Instant.now().isBefore(end)) {
            Thread.sleep(100);
            answer = guest.get(address);
        }
        assertThat(wanted.test(answer.body())).as(answer.body()).isTrue();
        return answer;
    }

    private static String id(String address) { return address.replaceAll(".*/([0-9a-f]{64}).*", "$1"); }

    @Test @DisplayName("SHA-256 (FIPS 180-4): whoever has the file can check its name")
    void a_record_is_known_by_its_digest_and_what_became_of_each_line_is_told() throws Exception {
        var guest = new Browser(server);
        var text = RELEASE + "9076,China,CN,yes\n9076,China,CN,no\n9076,Russia,RU,perhaps\n";
        var address = brought(guest, "un_votes.csv", bytes(text));
        assertThat(id(address)).isEqualTo(HexFormat.of().formatHex(
                MessageDigest.getInstance("SHA-256").digest(bytes(text))));
        var page = settled(guest, address);
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("un_votes.csv:12", "un_votes.csv:14", "perhaps");
        var json = Program.json(guest.get(address.replaceFirst("\\?.*", ".json"))).get("read");
        assertThat(json.get("lines").asString()).isEqualTo("13");
        assertThat(json.get("contradictory").asString()).isEqualTo("3");
        assertThat(json.get("skipped").asString()).isEqualTo("1");
        assertThat(json.get("parties").asInt()).isEqualTo(10);
    }

    @Test void a_file_with_a_fault_is_refused_by_its_line_and_nothing_of_it_is_kept() throws Exception {
        var guest = new Browser(server);
        for (var bad : List.of(List.of("columns.csv", OWN.replaceFirst("position", "stance"), "columns.csv:1"),
                List.of("head.csv", "motion,date,party,position\n", "no position in the file"),
                List.of("position.csv", OWN.replaceFirst(",abstaining", ",perhaps"), "position.csv:11"),
                List.of("day.csv", OWN.replaceFirst("2019-12-12,BLR", "2019-12-42,BLR"), "day.csv:11"))) {
            refused(guest, bad.get(0), bytes(bad.get(1)), bad.get(2));
        }
        var zipped = zipped(OWN);
        refused(guest, "cut.csv.gz", Arrays.copyOf(zipped, zipped.length / 2), "gzip");
        refused(guest, "noise.csv.gz", new byte[] {0x1f, (byte) 0x8b, 1, 2, 3, 4, 5, 6, 7, 8}, "gzip");
    }

    private static void refused(Browser guest, String name, byte[] file, String why) throws Exception {
        var address = brought(guest, name, file);
        var page = settled(guest, address);
        assertThat(page.statusCode()).as(page.body()).isEqualTo(422);
        assertThat(page.body()).contains("Nothing of this file is used", why);
        assertThat(files(id(address))).as("what is kept of " + name).containsExactly("about.json");
        assertThat(guest.get("/lab/replay?lang=en").body()).doesNotContain(id(address));
        var second = new Browser(server);
        assertThat(read(second, name, file).body()).as("brought once more").contains("Nothing of this file is used", why);
        assertThat(List.of(guest.get(SHELF).body(), second.get(SHELF).body())).allMatch(list -> list.contains(id(address)));
    }

    private static List<String> files(String id) throws IOException {
        try (var all = Files.walk(data)) {
            return all.filter(Files::isRegularFile).filter(path -> path.getParent().endsWith(id))
                    .map(path -> path.getFileName().toString()).sorted().toList();
        }
    }

    private static byte[] zipped(String text) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new GZIPOutputStream(bytes)) {
            zip.write(bytes(text));
        }
        return bytes.toByteArray();
    }

    @Test void an_empty_file_and_one_that_is_too_large_are_not_taken() throws Exception {
        var guest = new Browser(server);
        assertThat(upload(guest, "empty.csv", new byte[0])).satisfies(answer -> {
            assertThat(answer.statusCode()).isEqualTo(422);
            assertThat(answer.body()).contains("Choose a file with recorded votes.");
        });
        assertThat(upload(guest, "large.csv", new byte[(1 << 20) + 1])).satisfies(answer -> {
            assertThat(answer.statusCode()).isEqualTo(422);
            assertThat(answer.body()).contains("1,048,577 bytes, and 1,048,576 are taken");
        });
        var huge = upload(guest, "huge.csv", new byte[3 << 20]);
        assertThat(huge.statusCode()).isEqualTo(413);
        assertThat(guest.get(SHELF).body()).doesNotContain("empty.csv", "large.csv", "huge.csv");
    }

    @Test void markup_in_the_name_and_in_the_lines_of_a_file_is_shown_as_it_was_written() throws Exception {
        var guest = new Browser(server);
        var page = read(guest, "<img src=x>a&b.csv", bytes(OWN.replaceFirst(",abstaining", ",<script>alert(1)</script>")));
        assertThat(page.body()).doesNotContain("<img", "<script>alert")
                .contains("&lt;img src=x&gt;a&amp;b.csv", "&lt;script&gt;alert(1)");
        assertThat(guest.get(SHELF).body()).doesNotContain("<img").contains("a&amp;b.csv");
    }

    @Test void the_same_file_is_found_by_everybody_who_brought_it_and_removed_by_each_for_itself() throws Exception {
        var first = new Browser(server);
        var second = new Browser(server);
        var third = new Browser(server);
        var file = bytes(OWN + "9077,2019-12-12,KAZ,for\n");
        var record = id(brought(first, "mine.csv", file));
        settled(first, "/lab/records/" + record + "?lang=en");
        assertThat(id(brought(second, "mine too.csv", file))).isEqualTo(record);
        assertThat(List.of(first.get(SHELF).body(), second.get(SHELF).body())).allMatch(list -> list.contains(record));
        assertThat(third.get(SHELF).body()).doesNotContain(record);
        assertThat(remove(third, record).statusCode()).isEqualTo(404);
        assertThat(remove(first, record).statusCode()).isEqualTo(303);
        assertThat(first.get(SHELF).body()).doesNotContain(record);
        assertThat(second.get(SHELF).body()).contains(record);
        assertThat(remove(second, record).statusCode()).isEqualTo(303);
        assertThat(files(record)).isEmpty();
        assertThat(second.get("/lab/records/" + record).statusCode()).isEqualTo(404);
    }

    private static HttpResponse<String> remove(Browser guest, String record) throws Exception {
        return guest.send(SHELF, "/lab/records/" + record + "/remove", "lang", "en");
    }

    @Test void what_an_account_brought_too_is_in_everybodys_list() throws Exception {
        var file = bytes(OWN + "9078,2019-12-12,KAZ,for\n");
        var record = id(brought(new Browser(server), "votes.csv", file));
        assertThat(new Browser(server).get(SHELF).body()).doesNotContain(record);
        var kazakhstan = new Browser(server);
        kazakhstan.signIn(Person.headOfAccounts(server.accounts(), "KAZ"));
        brought(kazakhstan, "votes.csv", file);
        var stranger = new Browser(server);
        assertThat(stranger.get(SHELF).body()).contains(record);
        assertThat(remove(stranger, record).statusCode()).isEqualTo(404);
    }

    @Test
    @DisplayName("Roll call 9076: adopted by six to three under a majority, not by consensus; for every reader of the link")
    void a_link_gives_the_same_figures_to_a_second_reader() throws Exception {
        var guest = new Browser(server);
        var record = id(brought(guest, "votes.csv", zipped(OWN)));
        settled(guest, "/lab/records/" + record);
        var link = "/lab/replay%s?lang=en&decision=national-coordinators/procedure&record=" + record
                + "&reform=majority-for-coordinators&law-of=2027-01-01";
        settled(guest, link.formatted(""));
        var other = new Browser(server);
        assertThat(settled(other, link.formatted("")).body()).contains("class=\"result\"", record);
        var table = other.get(link.formatted(".csv"));
        assertThat(table.body()).isEqualTo(guest.get(link.formatted(".csv")).body())
                .contains("9076,2027-01-01,procedure,true,6,3,1,0,");
        assertThat(other.get(link.formatted(".json")).body()).isEqualTo(guest.get(link.formatted(".json")).body());
    }

    @Test void matters_stand_under_their_body_and_what_holds_where_nothing_is_said_stands_in_the_form() throws Exception {
        var guest = new Browser(server);
        assertThat(guest.get("/lab/replay?lang=en").body()).contains("<optgroup label=\"Council of National Coordinators\">");
        var record = id(brought(guest, "votes.csv", bytes(OWN)));
        settled(guest, "/lab/records/" + record);
        var page = settled(guest, "/lab/cohesion?lang=en&from=2019&record=" + record).body();
        assertThat(page).containsPattern("name=\"from\" value=\"2019-01-01\"")
                .containsPattern("value=\"members\" checked");
    }

    @Test void a_fault_in_a_rule_of_ones_own_is_shown_at_its_field_with_line_and_column() throws Exception {
        var guest = new Browser(server);
        var record = id(brought(guest, "votes.csv", bytes(OWN)));
        settled(guest, "/lab/records/" + record);
        var page = guest.get("/lab/replay?lang=en&rule=for+%3E%3D+x&record=" + record);
        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.body()).containsPattern("(?s)id=\"replay-rule-fault\".*1:8: ").contains("value=\"for >= x\"");
    }

    @Test void faults_of_a_list_of_motions_are_told_by_its_own_lines() throws Exception {
        var guest = new Browser(server);
        var list = "rcid,session,date,unres\n9076,70,2019-12-12,R/74/28\n";
        var answer = guest.sendFiles(SHELF, "/lab/records", List.of(
                new Browser.File("ballots", "un_votes.csv", bytes(RELEASE)),
                new Browser.File("motions", "un_roll_calls.csv", bytes(list))), "lang", "en");
        var page = settled(guest, answer.headers().firstValue("Location").orElseThrow()).body();
        assertThat(page).contains("un_roll_calls.csv:2").doesNotContain("un_votes.csv:2");
    }

    @Test void a_stopped_run_begins_again_only_when_it_is_asked_again() throws Exception {
        var guest = new Browser(server);
        var other = new Browser(server);
        assertThat(guest.get(LONG).body()).contains("data-poll", "/lab/stop");
        var question = once(guest, LONG, page -> page.contains("<progress")).body()
                .replaceAll("(?s).*name=\"question\" value=\"([^\"]*)\".*", "$1");
        assertThat(other.get(LONG).body()).contains("data-poll").doesNotContain("action=\"/lab/stop\"");
        assertThat(stop(other, question).statusCode()).isEqualTo(404);
        var back = stop(guest, question);
        assertThat(back.statusCode()).isEqualTo(303);
        for (var reader : List.of(guest, other, guest)) {
            var page = reader.get(back.headers().firstValue("Location").orElseThrow());
            assertThat(page.body()).contains("It was stopped", "name=\"anew\"").doesNotContain("data-poll");
        }
        assertThat(Program.anybody(server).get(LONG.replace("sweep?", "sweep.json?")).statusCode()).isEqualTo(409);
        assertThat(guest.get(LONG + "&anew=1").statusCode()).isEqualTo(303);
        assertThat(guest.get(LONG).body()).contains("data-poll");
        assertThat(stop(guest, question).statusCode()).isEqualTo(303);
    }

    private static HttpResponse<String> stop(Browser reader, String question) throws Exception {
        return reader.send(SHELF, "/lab/stop", "question", question, "back", LONG);
    }
}
