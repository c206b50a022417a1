package org.plenary.server.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plenary.act.Author;
import org.plenary.act.Post;
import org.plenary.server.PlenaryServer;
import org.plenary.server.Sco;
import org.plenary.vocabulary.PartyId;

@DisplayName("Bad input by program is refused with grounds, and the register stays as it was")
class BadInputSpec {
    private static final String SCRIPT = "<script>alert(1)</script><img src=x onerror=alert(2)>";

    @TempDir private static Path data;
    private static PlenaryServer server;
    private static Program kazakhstan;
    private static Program chair;

    @BeforeAll static void start() throws Exception {
        server = Sco.served(data);
        kazakhstan = program("KAZ");
        chair = program("PAK");
        kazakhstan.enter(motion("open", "Open"));
        chair.enter("{\"act\":\"motion put\",\"motion\":\"open\"}");
        kazakhstan.enter(motion("over", "Over"));
        kazakhstan.enter("{\"act\":\"motion withdrawn\",\"motion\":\"over\"}");
    }

    @AfterAll static void stop() { server.close(); }

    private static Program program(String party) {
        return Program.of(server, new Author.Delegation(new PartyId(party), Post.HEAD_OF_DELEGATION));
    }

    private static String motion(String id, String title) {
        return """
                {"act":"motion tabled","motion":"%s","body":"foreign ministers","matter":"statement",
                 "title":{"en":"%s"},"text":{"en":"%s"},"audience":"everyone"}""".formatted(id, title, title);
    }

    private static String position(String motion, String more) {
        return "{\"act\":\"position taken\",\"motion\":\"%s\",\"position\":\"for\"%s}".formatted(motion, more);
    }

    private static long size() { return server.clerk().orElseThrow().register().size(); }

    /// The name of each case and what is filed.
    static Stream<Object[]> refusedWithGrounds() {
        return Stream.of(
                new Object[] {"for another party", position("open", ",\"party\":\"RUS\"")},
                new Object[] {"in another's name", 
                    position("open", ",\"party\":\"RUS\",\"author\":\"RUS head of delegation\"")},
                new Object[] {"on a motion that is over", position("over", ",\"party\":\"KAZ\"")},
                new Object[] {"withdrawn a second time", "{\"act\":\"motion withdrawn\",\"motion\":\"over\"}"},
                new Object[] {"tabled a second time", motion("open", "Open")},
                new Object[] {"on a motion that is not there", position("nowhere", ",\"party\":\"KAZ\"")},
                new Object[] {"with a date in the future",
                    position("open", ",\"party\":\"KAZ\",\"on\":\"2099-01-01\"")},
                new Object[] {"with a date in the past",
                    position("open", ",\"party\":\"KAZ\",\"on\":\"2001-06-15\"")},
                new Object[] {"by who is not in the chair", "{\"act\":\"positions closed\",\"motion\":\"open\"}"},
                new Object[] {"for a body that is not there",
                    motion("b", "B").replace("foreign ministers", "foreign minister")},
                new Object[] {"with over-long text", motion("long", "a".repeat(300_000))},
                new Object[] {"with a character of no text", motion("nul", "a\\u0000b")},
                new Object[] {"with an over-long id", motion("i".repeat(5000), "Long id")});
    }

    @ParameterizedTest(name = "{0}") @MethodSource("refusedWithGrounds")
    void what_cannot_stand_is_refused_with_field_and_remedy(String name, String json) throws Exception {
        long before = size();
        var answer = kazakhstan.file(json);
        assertThat(answer.statusCode()).as(answer.body()).isIn(400, 422);
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/problem+json");
        var grounds = Program.json(answer).get("grounds");
        assertThat(grounds.size()).isPositive();
        for (var ground : grounds) {
            assertThat(ground.get("sentence").asString()).isNotBlank();
            assertThat(ground.get("remedy").asString()).isNotBlank();
        }
        assertThat(size()).isEqualTo(before);
    }

    /// The name of each case and bytes that are no act.
    static Stream<Object[]> unreadable() {
        return Stream.of(
                new Object[] {"half a character", bytes(motion("s", "\\ud800"))},
                new Object[] {"Latin-1", motion("l", "Résumé").getBytes(StandardCharsets.ISO_8859_1)},
                new Object[] {"UTF-16", motion("u", "U").getBytes(StandardCharsets.UTF_16)},
                new Object[] {"an overlong encoding", new byte[] {'"', (byte) 0xc0, (byte) 0x80, '"'}},
                new Object[] {"a thousand brackets", bytes("[".repeat(1000) + "]".repeat(1000))},
                new Object[] {"a key twice", bytes(motion("k", "K").replace("{\"act\"", "{\"motion\":\"j\",\"act\""))},
                new Object[] {"a field that is none", bytes(position("open", ",\"party\":\"KAZ\",\"votes\":9"))},
                new Object[] {"null", bytes(position("open", ",\"party\":\"KAZ\",\"reason\":null"))},
                new Object[] {"a number for a text",
                    bytes(position("open", ",\"party\":\"KAZ\",\"reason\":{\"en\":[1]}"))},
                new Object[] {"two acts", bytes(position("open", "") + position("open", ""))},
                new Object[] {"a language that is none",
                    bytes(position("open", ",\"party\":\"KAZ\",\"reason\":{\"<b>\":\"x\"}"))});
    }

    private static byte[] bytes(String text) { return text.getBytes(StandardCharsets.UTF_8); }

    @ParameterizedTest(name = "{0}") @MethodSource("unreadable")
    void what_is_no_act_is_refused_as_unreadable(String name, byte[] body) throws Exception {
        long before = size();
        var answer = kazakhstan.file(body);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
        assertThat(Program.json(answer).get("type").asString()).isEqualTo("/api#problem-unreadable");
        assertThat(size()).isEqualTo(before);
    }

    @Test void markup_is_kept_as_text_and_shown_as_text() throws Exception {
        kazakhstan.enter(motion("markup", SCRIPT)
                .replace("\"audience\"", "\"note\":{\"en\":\"" + SCRIPT + "\"},\"audience\""));
        kazakhstan.enter(motion(SCRIPT, "An id of markup"));
        chair.enter("{\"act\":\"motion put\",\"motion\":\"markup\"}");
        kazakhstan.enter("""
                {"act":"position taken","motion":"markup","party":"KAZ","position":"against","objection":"wording",
                 "reason":{"en":"%s"},"lifted-by":{"en":"%s"}}""".formatted(SCRIPT, SCRIPT));
        kazakhstan.enter("""
                {"act":"paper submitted","paper":"FM/2026/904","body":"foreign ministers","audience":"everyone",
                 "title":{"en":"%s"},"files":{"en":"%s"}}""".formatted(SCRIPT, "ab".repeat(32)));
        kazakhstan.enter("""
                {"act":"case opened","case":"new","procedure":"withdrawal","subject":"KAZ","drill":true,
                 "about":{"en":"%s"},"audience":"everyone"}""".formatted(SCRIPT));
        for (var page : new String[] {"/motions", "/motions/markup", "/motions/markup/record", "/papers", "/cases", "/",
            "/register", "/register/" + (size() - 1), "/parties/KAZ", "/bodies/foreign-ministers", "/desk",
            "/motions/new/foreign-ministers/statement"}) {
            assertThat(shown(kazakhstan.get(page + "?lang=en"))).as(page).doesNotContain("<script>alert", "<img src=x");
        }
        assertThat(kazakhstan.get("/motions/markup?lang=en").body()).contains("&lt;script&gt;alert(1)");
        assertThat(Program.json(kazakhstan.get("/motions.json?lang=en")).toString()).contains(SCRIPT);
    }

    private static String shown(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isLessThan(500);
        return answer.body();
    }
}
