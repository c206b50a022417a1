package org.plenary.checks.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plenary.act.DatedAct;
import org.plenary.act.Filing;
import org.plenary.act.KnowledgeAct;
import org.plenary.calendar.PartialDate;
import org.plenary.charter.Charter;
import org.plenary.charterfile.Organisations;
import org.plenary.register.postgres.PostgresStore;
import org.plenary.register.store.Batch;
import org.plenary.register.store.ConcurrentAppend;
import org.plenary.server.clerk.Appointment;
import org.plenary.server.clerk.Clerk;
import org.plenary.server.clerk.FilingKey;
import org.plenary.server.clerk.Mandate;
import org.plenary.server.clerk.Receipt;
import org.plenary.vocabulary.Language;
import org.plenary.vocabulary.Words;

@DisplayName("Several clerks on one log in a real PostgreSQL")
class SharedLogTest {
    private static final Charter CHARTER =
            Organisations.read(Path.of("../organisations/un-security-council")).value().orElseThrow().charter();
    private static Cluster cluster;

    @TempDir Path folder;

    @BeforeAll static void start() throws Exception { cluster = Cluster.start(); }

    @AfterAll static void stop() throws Exception { cluster.stop(); }

    @Test void of_two_who_append_at_one_index_the_second_writes_nothing() throws Exception {
        try (var one = PostgresStore.open(cluster.url(), "plain"); var two = PostgresStore.open(cluster.url(), "plain")) {
            one.append(0, new Batch(List.of(bytes("a"), bytes("b")), bytes("first"),
                    List.of(new Batch.Secret(new byte[] {7}, bytes("behind"))), List.of("k1")));
            assertThatThrownBy(() -> two.append(1, List.of(bytes("c")), bytes("late"))).isInstanceOf(ConcurrentAppend.class);
            assertThatThrownBy(() -> two.append(3, List.of(bytes("c")), bytes("ahead"))).isInstanceOf(ConcurrentAppend.class);
            two.append(2, new Batch(List.of(bytes("c")), bytes("second"), List.of(), List.of("k1", "k2")));
            assertThat(one.size()).isEqualTo(3);
            assertThat(one.checkpoint()).hasValueSatisfying(note -> assertThat(note).asString().isEqualTo("second"));
            assertThat(one.entry(2)).hasValueSatisfying(entry -> assertThat(entry).asString().isEqualTo("c"));
            assertThat(one.entry(3)).isEmpty();
            assertThat(two.secret(new byte[] {7})).hasValueSatisfying(kept -> assertThat(kept).asString().isEqualTo("behind"));
            assertThat(two.keys()).containsExactly("k1", "k2");
        }
    }

    @Test void of_many_who_append_at_one_index_at_once_one_succeeds() throws Exception {
        try (var pool = Executors.newFixedThreadPool(4); var first = PostgresStore.open(cluster.url(), "race");
                var second = PostgresStore.open(cluster.url(), "race"); var third = PostgresStore.open(cluster.url(), "race")) {
            for (int round = 0; round < 40; round++) {
                int at = round;
                int succeeded = 0;
                var answers = new ArrayList<CompletableFuture<Integer>>();
                for (var store : List.of(first, second, third)) {
                    answers.add(CompletableFuture.supplyAsync(() -> appended(store, at), pool));
                }
                for (var answer : answers) succeeded += answer.get();
                assertThat(succeeded).as("round %d", round).isOne();
            }
            assertThat(first.size()).isEqualTo(40);
        }
    }

    @Test void what_one_clerk_entered_the_other_takes_up_and_no_filing_is_entered_twice() throws Exception {
        try (var one = clerk("one", "shared"); var two = clerk("two", "shared")) {
            var answers = new ArrayList<CompletableFuture<Receipt>>();
            for (int i = 0; i < 300; i++) {
                answers.add((i % 2 == 0 ? one : two).file(filing("note " + i), key(i)));
                answers.add((i % 2 == 0 ? two : one).file(filing("note " + i), key(i)));
            }
            int entered = 0;
            for (var answer : answers) {
                var receipt = answer.get(60, TimeUnit.SECONDS);
                if (receipt instanceof Receipt.Entered) entered++;
                else assertThat(receipt).isInstanceOf(Receipt.Repeated.class);
            }
            assertThat(entered).isEqualTo(300);
            one.tick().get();
            two.tick().get();
            assertThat(one.acts()).isEqualTo(two.acts());
            assertThat(one.acts()).extracting(SharedLogTest::text).doesNotHaveDuplicates().hasSize(300);
            assertThat(one.register().head().toString()).isEqualTo(two.register().head().toString());
            assertThat(two.register().verify().faults()).isEmpty();
        }
    }

    @Test void a_clerk_hears_of_what_the_other_entered_without_being_asked() throws Exception {
        var heard = new CompletableFuture<Receipt.Entered>();
        try (var one = clerk("one", "heard"); var two = clerk("two", "heard")) {
            two.follow(heard::complete);
            one.file(filing("news"), Optional.empty()).get();
            assertThat(heard.get(10, TimeUnit.SECONDS).acts()).extracting(SharedLogTest::text).containsExactly("news");
        }
    }

    @Test void a_crash_of_the_database_loses_nothing_that_was_acknowledged_and_work_goes_on() throws Exception {
        try (var clerk = clerk("one", "crash")) {
            assertThat(clerk.file(filing("before"), key(1)).get()).isInstanceOf(Receipt.Entered.class);
            cluster.crash();
            Receipt receipt;
            int tries = 0;
            do {
                receipt = clerk.file(filing("after"), key(2)).get(60, TimeUnit.SECONDS);
            } while (receipt instanceof Receipt.Unavailable && ++tries < 100);
            assertThat(receipt).isNotInstanceOf(Receipt.Unavailable.class);
            assertThat(clerk.acts()).extracting(SharedLogTest::text).containsExactly("before", "after");
            assertThat(clerk.register().verify().faults()).isEmpty();
        }
    }

    private static int appended(PostgresStore store, int at) {
        try {
            store.append(at, List.of(bytes("entry")), bytes("note " + at));
            return 1;
        } catch (ConcurrentAppend tooLate) {
            return 0;
        } catch (java.io.IOException broken) {
            throw new java.io.UncheckedIOException(broken);
        }
    }

    /// Servers on one log share the register's key; those of authors each may keep its own.
    private Clerk clerk(String server, String schema) throws Exception {
        var rights = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));
        var keys = folder.resolve(server).resolve("keys");
        Files.createDirectories(keys, rights);
        var shared = folder.resolve("one/keys/register.key");
        if (Files.exists(shared) && !server.equals("one")) Files.copy(shared, keys.resolve("register.key"));
        var appointment = Clerk.open(folder.resolve(server), () -> PostgresStore.open(cluster.url(), schema),
                Mandate.of(CHARTER, List.of()));
        assertThat(appointment).isInstanceOf(Appointment.TakenUp.class);
        return ((Appointment.TakenUp) appointment).clerk();
    }

    private static Optional<FilingKey> key(int number) { return Optional.of(new FilingKey("key-" + number)); }

    private static Filing filing(String text) {
        return new Filing.Enter(new DatedAct(new KnowledgeAct.EventNoted(Words.of(Language.ENGLISH, text), List.of(), false, Optional.empty()),
                PartialDate.of(LocalDate.of(2026, 1, 1)), Instant.EPOCH, Optional.empty(), Optional.empty(),
                Optional.empty(), List.of(), List.of()));
    }

    private static String text(DatedAct act) {
        return act.act() instanceof KnowledgeAct.EventNoted(var what, _, _, _) ? what.in(Language.ENGLISH) : "";
    }

    private static byte[] bytes(String text) { return text.getBytes(java.nio.charset.StandardCharsets.UTF_8); }
}
