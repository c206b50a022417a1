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
import org.plenary.server.PlenaryServer;
import org.plenary.server.Sco;
import org.plenary.server.web.signin.Browser;
import org.plenary.server.web.signin.Person;

@DisplayName("A paper's file goes where the paper goes, and nowhere else")
class PaperFilesSpec {
    private static final byte[] PDF = "%PDF-1.7\n% a paper\n".getBytes(StandardCharsets.US_ASCII);
    private static final String DO = "/do/paper-submitted";
    private static PlenaryServer server;
    private static Browser kazakhstan;

    @BeforeAll static void start(@TempDir Path data) throws Exception {
        server = Sco.served(data);
        kazakhstan = new Browser(server);
        kazakhstan.signIn(Person.headOfAccounts(server.accounts(), "KAZ"));
    }

    @AfterAll static void stop() { server.close(); }

    private static long entries() { return server.clerk().orElseThrow().register().size(); }

    private static HttpResponse<String> handIn(String symbol, String audience, String name, byte[] file, String... more)
            throws Exception {
        var fields = Stream.concat(Stream.of("paper", symbol, "body", "foreign ministers", "title.en",
                "Paper " + symbol, "audience", audience, "lang", "en", "_form", "paper-submitted"), Stream.of(more))
                .toArray(String[]::new);
        return kazakhstan.sendFile(DO + "?lang=en", DO, "files.en", name, file, fields);
    }

    @Test void who_may_read_the_paper_gets_its_file_and_everybody_else_what_an_unknown_paper_gives() throws Exception {
        var answer = handIn("FM/2026/7", "body foreign ministers", "paper.pdf", PDF);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
        var file = kazakhstan.get("/papers/FM-2026-7/en");
        assertThat(file.statusCode()).isEqualTo(200);
        assertThat(file.body()).startsWith("%PDF-1.7");
        assertThat(file.headers().firstValue("Content-Disposition")).contains("attachment; filename=\"FM-2026-7-en.pdf\"");
        assertThat(file.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        var hidden = new Browser(server).get("/papers/FM-2026-7/en?lang=en");
        var unknown = new Browser(server).get("/papers/FM-2026-8/en?lang=en");
        assertThat(hidden.statusCode()).isEqualTo(404).isEqualTo(unknown.statusCode());
        assertThat(hidden.body()).isEqualTo(unknown.body().replace("FM-2026-8", "FM-2026-7"));
        assertThat(new Browser(server).get("/papers?lang=en").body()).doesNotContain("FM/2026/7");
        assertThat(kazakhstan.get("/papers?lang=en").body()).contains("FM/2026/7");
    }

    @Test void a_file_is_known_by_its_content_and_not_by_its_name() throws Exception {
        long before = entries();
        byte[] program = {0x7f, 'E', 'L', 'F', 2, 1, 1, 0};
        var answer = handIn("FM/2026/20", "everyone", "harmless.pdf", program);
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("none that is taken").contains("Paper FM/2026/20");
        assertThat(entries()).isEqualTo(before);
    }

    @Test void markup_is_handed_out_as_text_to_keep_and_never_as_a_page() throws Exception {
        var page = "<script>alert(1)</script>".getBytes(StandardCharsets.UTF_8);
        assertThat(handIn("FM/2026/21", "everyone", "page.html", page).statusCode()).isEqualTo(303);
        var file = new Browser(server).get("/papers/FM-2026-21/en");
        assertThat(file.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/plain");
        assertThat(file.headers().firstValue("Content-Disposition").orElseThrow()).startsWith("attachment");
    }

    @Test void a_paper_without_its_file_is_refused() throws Exception {
        long before = entries();
        var answer = handIn("FM/2026/22", "everyone", "", new byte[0], "files.ru", "ab".repeat(32));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("is not here");
        assertThat(entries()).isEqualTo(before);
    }

    @Test void too_large_a_file_is_refused_with_the_limit() throws Exception {
        long before = entries();
        var answer = handIn("FM/2026/23", "everyone", "large.pdf", new byte[21 * 1024 * 1024]);
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("larger than 20 MB");
        assertThat(handIn("FM/2026/24", "everyone", "huge.pdf", new byte[62 * 1024 * 1024]).statusCode()).isEqualTo(413);
        assertThat(entries()).isEqualTo(before);
    }

    @Test void files_are_taken_by_no_other_form() throws Exception {
        assertThat(kazakhstan.sendFile(DO + "?lang=en", "/do/motion-tabled", "files.en", "a.pdf", PDF).statusCode())
                .isEqualTo(415);
    }
}
