package org.plenary.server.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plenary.act.Author;
import org.plenary.act.Post;
import org.plenary.server.PlenaryServer;
import org.plenary.server.Sco;
import org.plenary.vocabulary.OfficeId;
import org.plenary.vocabulary.PartyId;

/// Papers, motions with their positions, and cases, once for each kind of audience, with words in them that stand
/// nowhere else. The addresses are those that the server's own description names.
@DisplayName("What is hidden stays hidden at every address of the description, and is there for those who may read it")
class HiddenSpec {
    private static final List<String> AUDIENCES =
            List.of("any member", "body foreign ministers", "only KAZ, office secretary-general");

    private static final String FILE = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

    /// Words that stand in one act alone, and how many of the readers of `READERS`, from the last, may meet them.
    private record Secret(String word, int readers) {}

    @TempDir private static Path data;
    private static PlenaryServer server;
    private static final List<Program> readers = new ArrayList<>();
    private static Program kazakhstan;
    private static final List<Secret> secrets = new ArrayList<>();
    private static final SortedMap<String, SortedSet<String>> names = new TreeMap<>();
    private static long before;

    @BeforeAll static void start() throws Exception {
        server = Sco.served(data);
        kazakhstan = program("KAZ", Post.HEAD_OF_DELEGATION);
        readers.addAll(List.of(Program.anybody(server), program("MNG", Post.DELEGATE), program("TUR", Post.DELEGATE),
                program("RUS", Post.HEAD_OF_DELEGATION), program("PAK", Post.HEAD_OF_DELEGATION),
                Program.of(server, new Author.Holder(new OfficeId("secretary-general"))), kazakhstan));
        before = size();
        for (int i = 0; i < AUDIENCES.size(); i++) hide(i);
        for (long entry = before; entry < size(); entry++) name("register", Long.toString(entry));
        for (var usual : List.of("party:KAZ", "party:RUS", "body:foreign-ministers", "body:heads-of-state",
                "other:KAZ", "other:statement", "relation:RUS", "new:foreign-ministers", "new:withdrawal",
                "procedure:withdrawal", "do:motion-tabled", "do:position-taken", "do:case-moved", "language:en")) {
            name(usual.split(":")[0], usual.split(":")[1]);
        }
    }

    @AfterAll static void stop() { server.close(); }

    private static Program program(String party, Post post) {
        return Program.of(server, new Author.Delegation(new PartyId(party), post));
    }

    private static void name(String kind, String value) {
        names.computeIfAbsent(kind, _ -> new TreeSet<>()).add(value);
    }

    private static String secret(String word, int audience) {
        var whole = "zq" + word + "ab".repeat(audience + 1) + "zq";
        secrets.add(new Secret(whole, audience < 2 ? 4 : 2));
        return whole;
    }

    private static void hide(int audience) throws Exception {
        var open = AUDIENCES.get(audience);
        kazakhstan.enter("""
                {"act":"paper submitted","paper":"%s","body":"foreign ministers","title":{"en":"%s"},"audience":"%s",
                 "files":{"en":"%s"}}""".formatted(paper(audience), secret("papertitle", audience), open, FILE));
        kazakhstan.enter("""
                {"act":"motion tabled","motion":"m%d","body":"foreign ministers","matter":"statement",
                 "title":{"en":"%s"},"text":{"en":"%s"},"audience":"%s"}"""
                .formatted(audience, secret("motiontitle", audience), secret("motiontext", audience), open));
        if (audience < 2) {
            readers.get(4).enter("{\"act\":\"motion put\",\"motion\":\"m%d\"}".formatted(audience));
            kazakhstan.enter("""
                    {"act":"position taken","motion":"m%d","party":"KAZ","position":"against","objection":"wording",
                     "reason":{"en":"%s"}}"""
                    .formatted(audience, secret("reason", audience)));
        }
        var opened = kazakhstan.enter("""
                {"act":"case opened","case":"new","procedure":"%s","subject":"KAZ","about":{"en":"%s"},
                 "audience":"%s","drill":%s}""".formatted(audience == 2 ? "withdrawal" : "reservation",
                secret("about", audience), open, audience == 1));
        name("case", opened.get("acts").get(0).get("case").asString());
        name("motion", "m" + audience);
        name("paper", paper(audience));
    }

    private static String paper(int audience) { return "P" + audience; }

    private static long size() throws Exception {
        return Program.json(Program.anybody(server).get("/register.json")).get("size").asLong();
    }

    /// Every address that is read, with the names of what is hidden where the description has a name.
    private static List<String> addresses() throws Exception {
        var described = Program.json(Program.anybody(server).get("/api/openapi.json")).get("paths");
        var addresses = new ArrayList<String>();
        for (var path : described.propertyNames()) {
            if (!described.get(path).has("get") || path.equals("/events")) continue;
            for (var filled : filled(path)) {
                addresses.add(filled);
                if (filled.endsWith(".json")) addresses.add(filled.substring(0, filled.length() - 5));
            }
        }
        return addresses;
    }

    private static List<String> filled(String path) {
        int from = path.indexOf('{');
        if (from < 0) return List.of(path);
        var kind = path.substring(from + 1, path.indexOf('}'));
        var all = new ArrayList<String>();
        for (var value : names.getOrDefault(kind, new TreeSet<>(List.of("none")))) {
            all.addAll(filled(path.replaceFirst("\\{[^}]+}", value)));
        }
        return all;
    }

    @Test void each_reader_meets_what_it_may_read_and_nothing_else() throws Exception {
        var addresses = addresses();
        assertThat(addresses).contains("/motions/m2.json", "/motions/m2", "/calendar.ics", "/parties/KAZ/calendar.ics",
                "/papers.json", "/desk.json", "/register/" + before).hasSizeGreaterThan(100);
        for (int i = 0; i < readers.size(); i++) {
            var met = new TreeMap<String, SortedSet<String>>();
            for (var address : addresses) look(readers.get(i), address, met);
            int fromLast = readers.size() - i;
            var allowed = secrets.stream().filter(one -> fromLast <= one.readers()).map(Secret::word).toList();
            assertThat(met.keySet()).as("%s, who found %s", readers.get(i).name(), met)
                    .containsExactlyInAnyOrderElementsOf(allowed);
        }
    }

    private static void look(Program reader, String address, SortedMap<String, SortedSet<String>> met) throws Exception {
        var answer = reader.get(address);
        assertThat(answer.statusCode()).as("%s asks %s", reader.name(), address).isLessThan(500);
        for (var secret : secrets) {
            if (answer.body().contains(secret.word())) {
                met.computeIfAbsent(secret.word(), _ -> new TreeSet<>()).add(address);
            }
        }
    }

    @Test void names_of_what_is_hidden_are_not_given_away_by_a_near_miss() throws Exception {
        kazakhstan.enter("""
                {"act":"motion tabled","motion":"quietmotion","body":"foreign ministers","matter":"statement",
                 "title":{"en":"Quiet"},"text":{"en":"Quiet"},"audience":"only KAZ, office secretary-general"}""");
        for (var address : List.of("/motions/quietmotio", "/motions/quietmotio.json", "/motions/quietmotio/amend")) {
            assertThat(readers.getFirst().get(address).body()).doesNotContain("quietmotion");
            assertThat(readers.get(3).get(address).body()).doesNotContain("quietmotion");
        }
        var refused = position("quietmotio");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).doesNotContain("quietmotion");
    }

    private static HttpResponse<String> position(String motion) throws Exception {
        return readers.get(3).file("{\"act\":\"position taken\",\"party\":\"RUS\",\"position\":\"for\",\"motion\":\""
                + motion + "\"}");
    }

    @Test void a_filing_on_what_is_hidden_is_answered_as_if_it_were_not_there() throws Exception {
        var hidden = position("m2");
        var missing = position("x7");
        assertThat(hidden.statusCode()).isEqualTo(422);
        assertThat(hidden.body().replace("m2", "x7")).isEqualTo(missing.body());
    }

    @Test void events_are_sent_to_those_alone_who_may_read_the_act() throws Exception {
        assertThat(heard(readers.getFirst())).doesNotContain("m0", "m1", "m2");
        assertThat(heard(readers.get(3))).contains("m0", "m1").doesNotContain("m2");
        assertThat(heard(kazakhstan)).contains("m0", "m1", "m2");
    }

    private static String heard(Program reader) throws Exception {
        var request = reader.request("/events?topic=motion:m0&topic=motion:m1&topic=motion:m2&topic=papers")
                .header("Last-Event-ID", Long.toString(before - 1)).build();
        var heard = new StringBuffer();
        var stream = HttpClient.newHttpClient().send(request, BodyHandlers.ofInputStream()).body();
        var reading = CompletableFuture.runAsync(() -> read(stream, heard));
        reading.completeOnTimeout(null, 2, TimeUnit.SECONDS).join();
        stream.close();
        return heard.toString();
    }

    private static void read(InputStream stream, StringBuffer heard) {
        var bytes = new byte[4096];
        try {
            for (int read = stream.read(bytes); read >= 0; read = stream.read(bytes)) {
                heard.append(new String(bytes, 0, read, StandardCharsets.UTF_8));
            }
        } catch (IOException closed) {
            heard.append('\n');
        }
    }

    @Test void webhooks_are_listed_to_their_account_alone() throws Exception {
        assertThat(Program.anybody(server).get("/api/webhooks").statusCode()).isEqualTo(401);
        assertThat(Program.json(kazakhstan.get("/api/webhooks")).isEmpty()).isTrue();
    }
}
