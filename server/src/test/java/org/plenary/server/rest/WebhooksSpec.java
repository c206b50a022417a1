package org.plenary.server.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plenary.act.Act;
import org.plenary.act.Audience;
import org.plenary.act.Author;
import org.plenary.act.DatedAct;
import org.plenary.act.Filing;
import org.plenary.act.KnowledgeAct;
import org.plenary.act.ProceedingAct;
import org.plenary.calendar.PartialDate;
import org.plenary.charterfile.Organisations;
import org.plenary.server.clerk.Appointment;
import org.plenary.server.clerk.CharterLaw;
import org.plenary.server.clerk.Clerk;
import org.plenary.server.clerk.Mandate;
import org.plenary.vocabulary.BodyId;
import org.plenary.vocabulary.Language;
import org.plenary.vocabulary.OfficeId;
import org.plenary.vocabulary.PaperId;
import org.plenary.vocabulary.PartyId;
import org.plenary.vocabulary.Source;
import org.plenary.vocabulary.Words;

@DisplayName("Webhooks: in order, at least once, signed (Standard Webhooks), and no more than the reader may read")
class WebhooksSpec {
    private record Received(String id, String timestamp, String signature, String body) {}

    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);

    @TempDir private Path data;
    private final BlockingQueue<Received> received = new LinkedBlockingQueue<>();
    private final AtomicInteger refuse = new AtomicInteger();
    private HttpServer receiver;
    private Clerk clerk;
    private Webhooks webhooks;

    @BeforeEach void start() throws IOException {
        receiver = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        receiver.createContext("/", this::take);
        receiver.start();
        open();
    }

    private void open() throws IOException {
        var charter = Organisations.read(Path.of("../organisations/un-security-council")).value().orElseThrow().charter();
        var mandate = Mandate.of(charter, List.of()).with(CharterLaw.openness(charter))
                .with(() -> DAY.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC));
        clerk = ((Appointment.TakenUp) Clerk.open(data, mandate)).clerk();
        webhooks = new Webhooks(clerk, data, new Destination(true));
    }

    @AfterEach void stop() throws IOException {
        webhooks.close();
        clerk.close();
        receiver.stop(0);
    }

    private void take(HttpExchange exchange) throws IOException {
        var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        boolean refused = refuse.getAndUpdate(left -> Math.max(0, left - 1)) > 0;
        if (!refused) {
            var headers = exchange.getRequestHeaders();
            received.add(new Received(headers.getFirst("webhook-id"), headers.getFirst("webhook-timestamp"),
                    headers.getFirst("webhook-signature"), body));
        }
        exchange.sendResponseHeaders(refused ? 503 : 204, -1);
        exchange.close();
    }

    private Webhook made(String... kinds) throws IOException {
        var url = URI.create("http://127.0.0.1:%d/hook".formatted(receiver.getAddress().getPort()));
        return ((Webhooks.Asked.Made) webhooks.make("someone", new Author.Visitor(), url, List.of(kinds))).webhook();
    }

    private void note(String text) {
        enter(new KnowledgeAct.EventNoted(Words.of(Language.ENGLISH, text), List.of(), false, Optional.empty()));
    }

    private void enter(Act act) {
        clerk.file(new Filing.Enter(new DatedAct(act, PartialDate.of(DAY), Instant.EPOCH, Optional.empty(),
                Optional.empty(), Optional.empty(), List.of(Source.of("minutes")), List.of())), Optional.empty()).join();
    }

    @Test void what_is_entered_arrives_in_order_under_a_signature_that_the_secret_checks() throws Exception {
        var hook = made();
        for (int i = 0; i < 5; i++) note("event " + i);
        for (int i = 0; i < 5; i++) {
            var one = received.poll(10, TimeUnit.SECONDS);
            assertThat(one.body()).contains("event " + i);
            assertThat(one.signature()).isEqualTo(
                    Signature.of(hook.secret(), one.id(), Long.parseLong(one.timestamp()), one.body()));
        }
    }

    @Test void what_was_not_taken_is_sent_again() throws Exception {
        made();
        refuse.set(1);
        note("refused once");
        assertThat(received.poll(20, TimeUnit.SECONDS).body()).contains("refused once");
    }

    @Test void nothing_is_left_out_over_a_restart() throws Exception {
        made();
        note("before");
        assertThat(received.poll(10, TimeUnit.SECONDS)).isNotNull();
        webhooks.close();
        note("while nobody sent");
        clerk.close();
        open();
        var next = received.poll(10, TimeUnit.SECONDS);
        // What arrived without its answer having come back is sent again, under the same id.
        if (next.body().contains("before")) next = received.poll(10, TimeUnit.SECONDS);
        assertThat(next.body()).contains("while nobody sent");
    }

    @Test void what_the_reader_may_not_read_is_passed_over() throws Exception {
        made();
        enter(new ProceedingAct.PaperSubmitted(new PaperId("S/2026/1"), new BodyId("council"),
                Words.of(Language.ENGLISH, "For two eyes"), new Author.Holder(new OfficeId("secretary-general")),
                new Audience.Only(new TreeSet<>(List.of(new PartyId("FRA"))), Collections.emptySortedSet()),
                new TreeMap<>(), Optional.empty(), Optional.empty(), Optional.empty()));
        note("after");
        assertThat(received.poll(10, TimeUnit.SECONDS).body()).contains("after").doesNotContain("two eyes");
    }

    @Test void only_the_kinds_asked_for_are_sent() throws Exception {
        made("motion decided");
        note("not asked for");
        assertThat(received.poll(2, TimeUnit.SECONDS)).isNull();
        assertThat(webhooks.make("someone", new Author.Visitor(), URI.create("http://127.0.0.1/"), List.of("motion desided")))
                .isInstanceOf(Webhooks.Asked.Refused.class);
    }

    @Test void an_address_beside_the_server_is_refused() throws Exception {
        try (var strict = new Webhooks(clerk, Files.createDirectory(data.resolve("strict")), new Destination(false))) {
            for (var url : List.of("http://127.0.0.1/", "https://localhost/", "https://10.0.0.1/", "https://[::1]/",
                    "https://169.254.169.254/", "https://[fd00::1]/", "file:///etc/passwd", "https://a:b@127.0.0.1/")) {
                assertThat(strict.make("someone", new Author.Visitor(), URI.create(url), List.of()))
                        .as(url).isInstanceOf(Webhooks.Asked.Refused.class);
            }
        }
    }

    @Test void the_secrets_are_for_their_owner_alone() throws Exception {
        made();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data.resolve("webhooks.json"))))
                .isEqualTo("rw-------");
    }
}
