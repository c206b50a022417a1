package org.plenary.server.clerk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plenary.server.clerk.Desk.filing;
import static org.plenary.server.clerk.Desk.key;
import static org.plenary.server.clerk.Desk.mandate;
import static org.plenary.server.clerk.Desk.note;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plenary.act.DatedAct;
import org.plenary.act.Filing;
import org.plenary.organisation.Organisation;
import org.plenary.register.Register;

@DisplayName("The live clerk: an answer is a promise that stands on the disk")
class LiveClerkSpec {
    @TempDir Path data;

    @Test void what_is_filed_stands_in_the_register_when_it_is_answered() throws Exception {
        var heard = new CopyOnWriteArrayList<Receipt.Entered>();
        try (var clerk = Desk.open(data, mandate())) {
            clerk.follow(heard::add);
            var first = entered(clerk.file(filing("one"), Optional.empty()));
            assertThat(first.first()).isZero();
            assertThat(first.acts()).extracting(Desk::text).containsExactly("one");
            assertThat(clerk.organisation().size()).isOne();
            assertThat(entered(clerk.file(filing("two"), Optional.empty())).first()).isOne();
            assertThat(clerk.register().verify().faults()).isEmpty();
        }
        assertThat(heard).flatExtracting(Receipt.Entered::acts).extracting(Desk::text).containsExactly("one", "two");
        try (var again = Desk.open(data, mandate())) {
            assertThat(again.acts()).extracting(Desk::text).containsExactly("one", "two");
        }
    }

    @Test void a_refusal_has_grounds_and_enters_nothing() throws Exception {
        try (var clerk = Desk.open(data, mandate())) {
            var ahead = new Filing.Enter(note("not yet", LocalDate.now().plusYears(1)));
            assertThat(answer(clerk.file(ahead, key("k")))).isInstanceOfSatisfying(Receipt.Refused.class,
                    refused -> assertThat(refused.grounds().getFirst().sentence().toString()).contains("today is"));
            assertThat(clerk.register().size()).isZero();
            assertThat(answer(clerk.file(filing("now"), key("k")))).isInstanceOf(Receipt.Entered.class);
        }
    }

    @Test void a_filing_repeated_under_its_key_is_entered_once_also_after_a_restart() throws Exception {
        Receipt.Entered earlier;
        try (var clerk = Desk.open(data, mandate())) {
            earlier = entered(clerk.file(filing("pledge"), key("IND/\"7\\")));
            assertThat(answer(clerk.file(filing("pledge"), key("IND/\"7\\")))).isEqualTo(new Receipt.Repeated(earlier));
        }
        try (var clerk = Desk.open(data, mandate())) {
            assertThat(answer(clerk.file(filing("pledge"), key("IND/\"7\\")))).isEqualTo(new Receipt.Repeated(earlier));
            assertThat(clerk.register().size()).isOne();
        }
    }

    @Test void another_filing_under_a_used_key_is_refused() throws Exception {
        try (var clerk = Desk.open(data, mandate())) {
            clerk.file(filing("pledge"), key("k")).get();
            assertThat(answer(clerk.file(filing("other"), key("k")))).isInstanceOfSatisfying(Receipt.Refused.class,
                    refused -> assertThat(refused.grounds().getFirst().text())
                            .contains("Another filing was entered under the key 'k'").contains("new key"));
            assertThat(clerk.register().size()).isOne();
        }
    }

    @Test void repeats_that_wait_together_are_entered_once() throws Exception {
        try (var clerk = Desk.open(data, mandate())) {
            var answers = new ArrayList<CompletableFuture<Receipt>>();
            for (int i = 0; i < 200; i++) answers.add(clerk.file(filing("pledge"), key("k")));
            int entered = 0;
            for (var one : answers) if (answer(one) instanceof Receipt.Entered) entered++;
            assertThat(entered).isOne();
            assertThat(clerk.register().size()).isOne();
        }
    }

    @Test void moments_of_entry_rise_even_where_the_clock_is_set_back() throws Exception {
        var clock = new Moved(Instant.parse("2026-11-21T10:00:00Z"));
        try (var clerk = Desk.open(data, mandate().with(clock))) {
            var first = entered(clerk.file(filing("one"), Optional.empty())).acts().getFirst();
            clock.now = Instant.parse("2026-11-21T09:00:00Z");
            var second = entered(clerk.file(filing("two"), Optional.empty())).acts().getFirst();
            assertThat(first.entered()).isEqualTo(Instant.parse("2026-11-21T10:00:00Z"));
            assertThat(second.entered()).isAfter(first.entered());
        }
    }

    @Test void what_is_due_by_law_happens_once_and_before_later_filings_also_after_a_restart() throws Exception {
        var clock = new Moved(Instant.parse("2026-11-21T10:00:00Z"));
        var expiry = Instant.parse("2026-11-21T12:00:00Z");
        ByLaw silence = (_, organisation, now) -> now.isBefore(expiry) || stands(organisation, "silence expired")
                ? Optional.empty() : Optional.of(List.of(note("silence expired")));
        try (var clerk = Desk.open(data, mandate().with(clock).with(silence))) {
            clerk.file(filing("circulated"), Optional.empty()).get();
            assertThat(entered(clerk.tick()).acts()).isEmpty();
        }
        clock.now = expiry.plusSeconds(1);
        try (var clerk = Desk.open(data, mandate().with(clock).with(silence))) {
            clerk.file(filing("objection"), Optional.empty()).get();
            clerk.tick().get();
            assertThat(clerk.acts()).extracting(Desk::text)
                    .containsExactly("circulated", "silence expired", "objection");
            assertThat(clerk.register().entry(1)).hasValueSatisfying(entry ->
                    assertThat(entry).asString().contains("\"author\":\"by law\"").contains("/clerk+"));
        }
    }

    @Test void the_clerk_looks_for_itself_when_something_falls_due() throws Exception {
        var due = Instant.now().plusMillis(300);
        var law = new ByLaw() {
            @Override public Optional<List<DatedAct>> due(
                    org.plenary.charter.Charter charter, Organisation organisation, Instant now) {
                return now.isBefore(due) || stands(organisation, "expired")
                        ? Optional.empty() : Optional.of(List.of(note("expired")));
            }

            @Override public Optional<Instant> next(
                    org.plenary.charter.Charter charter, Organisation organisation, Instant now) {
                return stands(organisation, "expired") ? Optional.empty() : Optional.of(due);
            }
        };
        var heard = new CompletableFuture<Receipt.Entered>();
        try (var clerk = Desk.open(data, mandate().with(law))) {
            clerk.follow(heard::complete);
            assertThat(heard.get(5, TimeUnit.SECONDS).acts()).extracting(Desk::text).containsExactly("expired");
            assertThat(clerk.organisation().size()).isOne();
        }
    }

    @Test void what_is_not_open_stands_in_the_register_as_a_digest_alone() throws Exception {
        Openness open = (act, _) -> !Desk.text(act).startsWith("secret");
        var export = data.resolve("export");
        try (var clerk = Desk.open(data, mandate().with(open))) {
            clerk.file(filing("public"), key("one")).get();
            clerk.file(filing("secret talks of the parties"), key("two")).get();
            assertThat(clerk.acts()).extracting(Desk::text).containsExactly("public", "secret talks of the parties");
            assertThat(clerk.register().verify().faults()).isEmpty();
            clerk.register().exportWithVault(export);
            assertThat(shown(export)).contains("secret talks of the parties");
            assertThat(Register.verify(export).faults()).isEmpty();
            clerk.register().export(export);
        }
        assertThat(Register.verify(export).faults()).isEmpty();
        assertThat(shown(export)).contains("\"author\":\"sealed\"").contains("public").contains("\"one\"")
                .doesNotContain("secret").doesNotContain("\"two\"");
        try (var clerk = Desk.open(data, mandate().with(open))) {
            assertThat(clerk.acts()).extracting(Desk::text).containsExactly("public", "secret talks of the parties");
            assertThat(answer(clerk.file(filing("secret talks of the parties"), key("two"))))
                    .isInstanceOf(Receipt.Repeated.class);
        }
    }

    private static String shown(Path export) throws IOException {
        var text = new StringBuilder();
        try (var files = Files.walk(export)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                text.append(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
            }
        }
        return text.toString();
    }

    private static boolean stands(Organisation organisation, String text) {
        for (var act : organisation.acts()) if (Desk.text(act).equals(text)) return true;
        return false;
    }

    private static Receipt answer(CompletableFuture<Receipt> waiting) throws Exception {
        return waiting.get(20, TimeUnit.SECONDS);
    }

    private static Receipt.Entered entered(CompletableFuture<Receipt> waiting) throws Exception {
        return (Receipt.Entered) answer(waiting);
    }

    /// A clock that the test moves.
    private static final class Moved implements java.time.InstantSource {
        private volatile Instant now;

        private Moved(Instant now) { this.now = now; }

        @Override public Instant instant() { return now; }
    }
}
