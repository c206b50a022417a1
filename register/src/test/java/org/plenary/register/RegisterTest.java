package org.plenary.register;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.plenary.register.Sample.COMPILER;
import static org.plenary.register.Sample.KEYS;
import static org.plenary.register.Sample.ORIGIN;
import static org.plenary.register.Sample.REGISTER;
import static org.plenary.register.Sample.STRANGER;
import static org.plenary.register.Sample.bodies;
import static org.plenary.register.Sample.body;
import static org.plenary.register.Sample.opened;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plenary.register.audit.Entries;
import org.plenary.register.audit.Fault;
import org.plenary.register.checkpoint.Checkpoint;
import org.plenary.register.checkpoint.Reading;
import org.plenary.register.checkpoint.SignedNote;
import org.plenary.register.entry.Entry;
import org.plenary.register.sqlite.SqliteStore;
import org.plenary.register.store.Batch;
import org.plenary.register.store.MemoryStore;
import org.plenary.register.store.Store;
import org.plenary.register.tree.Tree;
import org.plenary.register.tree.TreeHasher;

@DisplayName("The register: what is entered stays, is signed for, and is missed when it is gone")
class RegisterTest {
    @TempDir Path folder;

    private Path file() { return folder.resolve("register.db"); }

    private static Entry signed(byte[] body, String origin) {
        return Reading.of(body).then(bytes -> Entry.sign(bytes, origin, COMPILER))
                instanceof Reading.Read<Entry>(var entry) ? entry : null;
    }

    @Test void a_new_register_signs_for_no_entries() throws IOException {
        var register = opened(new MemoryStore());
        assertThat(register.checkpoint().text())
                .isEqualTo("example.org/register\n0\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\n");
        assertThat(register.verify().faults()).isEmpty();
    }

    @Test void bodies_get_the_next_indexes_and_are_under_the_signed_head() throws IOException {
        var register = opened(new MemoryStore());
        register.append(bodies(0, 2), COMPILER);
        assertThat(register.append(bodies(2, 5), COMPILER)).isInstanceOfSatisfying(Answer.Entered.class, entered -> {
            assertThat(entered.indexes()).containsExactly(2L, 3L, 4L);
            assertThat(entered.checkpoint()).isEqualTo(register.checkpoint());
        });
        assertThat(register.size()).isEqualTo(5);
        assertThat(register.head().text()).isEqualTo(register.checkpoint().text());
        assertThat(register.head().signedBy(List.of(REGISTER.verifier())))
                .isEqualTo(Reading.of(List.of(REGISTER.verifier().key())));
        var entry = register.entry(3).orElseThrow();
        assertThat(new String(entry, UTF_8)).startsWith("{\"body\":{\"act\":\"sample\",\"number\":3},\"key\":");
        assertThat(register.inclusion(3).proves(new TreeHasher().leaf(entry), register.checkpoint().root())).isTrue();
        var indexes = new ArrayList<Long>();
        register.entries(1, 4, (index, _) -> indexes.add(index));
        assertThat(indexes).containsExactly(1L, 2L, 3L);
    }

    @Test void growth_is_proved_between_any_two_heads() throws IOException {
        var register = Sample.of(7);
        var before = register.checkpoint();
        register.append(bodies(7, 300), COMPILER);
        assertThat(register.consistency(7, 300).proves(before.root(), register.checkpoint().root())).isTrue();
        assertThatThrownBy(() -> register.consistency(7, 301)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test void a_batch_with_a_bad_body_is_refused_whole() throws IOException {
        var register = Sample.of(1);
        var long_ = ("{\"t\":\"" + "x".repeat(70_000) + "\"}").getBytes(UTF_8);
        assertThat(register.append(List.of(body(1), "{ }".getBytes(UTF_8), long_), COMPILER))
                .isInstanceOfSatisfying(Answer.Refused.class, refused -> assertThat(refused.reasons()).satisfiesExactly(
                        first -> assertThat(first).isEqualTo(
                                "Body 2: The body is not a JSON object in canonical form (RFC 8785)."),
                        second -> assertThat(second).startsWith("Body 3: The entry would have 70,").contains("at most 65,535")));
        assertThat(register.size()).isOne();
    }

    @Test void a_path_of_other_entries_is_found_although_the_head_covers_it() throws IOException {
        var mine = new String(Sample.of(4).entry(1).orElseThrow(), UTF_8);
        var register = opened(new MemoryStore());
        register.append(bodies(4, 8), COMPILER);
        var others = new String(register.entry(1).orElseThrow(), UTF_8);
        var name = "\"path\":";
        var forged = (mine.substring(0, mine.indexOf(name)) + others.substring(others.indexOf(name))).getBytes(UTF_8);
        var tree = new Tree();
        tree.append(forged);
        var store = new MemoryStore();
        store.append(0, List.of(forged), SignedNote.sign(
                new Checkpoint(ORIGIN, 1, tree.root()).text(), REGISTER).bytes());
        var signed = opened(store);
        assertThat(signed.verify().faults()).singleElement().extracting(Fault::kind).isEqualTo(Fault.Kind.SIGNATURE);
        signed.export(folder.resolve("export"));
        assertThat(Register.verify(folder.resolve("export")).faults()).singleElement().satisfies(fault -> {
            assertThat(fault.kind()).isEqualTo(Fault.Kind.SIGNATURE);
            assertThat(fault.entries()).hasValue(Entries.only(0));
        });
    }

    @Test void an_entry_signed_elsewhere_is_checked_before_it_is_entered() throws IOException {
        var register = Sample.of(1);
        assertThat(register.enter(List.of(signed(body(1), ORIGIN)))).isInstanceOf(Answer.Entered.class);
        assertThat(register.enter(List.of(signed(body(2), "example.org/other"))))
                .isInstanceOfSatisfying(Answer.Refused.class, refused -> assertThat(refused.reasons().getFirst())
                        .startsWith("Entry 1: it is not signed for example.org/register by a key that may sign here."));
        assertThat(register.append(List.of(body(2)), STRANGER)).isInstanceOf(Answer.Refused.class);
        assertThat(register.size()).isEqualTo(2);
    }

    @Test void an_empty_batch_changes_nothing() throws IOException {
        var register = Sample.of(3);
        var head = register.head();
        assertThat(register.append(List.of(), COMPILER)).isEqualTo(new Answer.Entered(3, 0, register.checkpoint()));
        assertThat(register.head()).isEqualTo(head);
    }

    @Test void it_is_the_same_after_closing_and_opening() throws IOException {
        SignedNote head;
        try (var register = opened(SqliteStore.open(file()))) {
            register.append(bodies(0, 300), COMPILER);
            head = register.head();
        }
        try (var register = opened(SqliteStore.open(file()))) {
            assertThat(register.head().toString()).isEqualTo(head.toString());
            assertThat(register.verify().faults()).isEmpty();
            assertThat(register.append(bodies(300, 301), COMPILER)).isInstanceOf(Answer.Entered.class);
        }
    }

    @Test void after_the_store_failed_nothing_is_entered_until_it_is_opened_again() throws IOException {
        var memory = new MemoryStore();
        opened(memory).append(bodies(0, 3), COMPILER);
        var failing = new FullDisk(memory);
        var register = opened(failing);
        var head = register.head();
        failing.full = true;
        assertThatThrownBy(() -> register.append(bodies(3, 4), COMPILER)).hasMessage("No space left on device");
        failing.full = false;
        assertThatThrownBy(() -> register.append(bodies(3, 4), COMPILER)).hasMessageContaining("Open it again");
        assertThat(register.head()).isEqualTo(head);
        assertThat(register.size()).isEqualTo(3);
        assertThat(register.verify().faults()).isEmpty();
        assertThat(register.resume(memory, (_, _) -> {})).isEqualTo(new CaughtUp.Grown(3, 3));
        assertThat(register.append(bodies(3, 4), COMPILER)).isInstanceOf(Answer.Entered.class);
        assertThat(register.verify().faults()).isEmpty();
    }

    @Test void after_a_failure_it_learns_what_came_to_rest_all_the_same() throws IOException {
        var memory = new MemoryStore();
        opened(memory).append(bodies(0, 300), COMPILER);
        var deaf = new FullDisk(memory);
        var register = opened(deaf);
        deaf.deaf = true;
        assertThatThrownBy(() -> register.append(bodies(300, 520), COMPILER)).hasMessage("No answer");
        var found = new ArrayList<Long>();
        assertThat(register.resume(memory, (index, _) -> found.add(index))).isEqualTo(new CaughtUp.Grown(300, 520));
        assertThat(found).hasSize(220).startsWith(300L).endsWith(519L);
        assertThat(register.append(bodies(520, 521), COMPILER)).isInstanceOf(Answer.Entered.class);
        assertThat(register.verify().faults()).isEmpty();
    }

    @Test void a_store_that_does_not_continue_what_was_published_is_not_taken_up() throws IOException {
        var memory = new MemoryStore();
        var register = opened(memory);
        register.append(bodies(0, 3), COMPILER);
        var other = new MemoryStore();
        opened(other).append(bodies(1, 6), COMPILER);
        assertThat(register.resume(other, (_, _) -> {})).isInstanceOf(CaughtUp.Damaged.class);
        assertThatThrownBy(() -> register.append(bodies(3, 4), COMPILER)).hasMessageContaining("Open it again");
        assertThat(register.size()).isEqualTo(3);
    }

    @Test void a_second_writer_on_the_same_store_is_stopped() throws IOException {
        var memory = new MemoryStore();
        var one = opened(memory);
        var two = opened(memory);
        one.append(bodies(0, 1), COMPILER);
        assertThatThrownBy(() -> two.append(bodies(1, 2), COMPILER)).hasMessageContaining("Another writer");
        assertThat(opened(memory).size()).isOne();
        assertThat(two.catchUp((_, _) -> {})).isEqualTo(new CaughtUp.Grown(0, 1));
        two.append(bodies(1, 2), COMPILER);
        assertThat(one.catchUp((_, _) -> {})).isEqualTo(new CaughtUp.Grown(1, 2));
        assertThat(one.head().toString()).isEqualTo(two.head().toString());
    }

    @Test void changed_entries_are_named_while_it_is_open_and_when_it_is_opened() throws Exception {
        try (var register = opened(SqliteStore.open(file()))) {
            register.append(bodies(0, 10), COMPILER);
            sql("UPDATE entry SET bytes = CAST(replace(CAST(bytes AS TEXT), 'sample', 'simple') AS BLOB) WHERE place = 4");
            assertThat(register.verify().faults()).singleElement().satisfies(fault -> {
                assertThat(fault.kind()).isEqualTo(Fault.Kind.ENTRY);
                assertThat(fault.entries()).hasValue(Entries.only(4));
            });
        }
        assertThat(faultsOnOpening()).singleElement().satisfies(fault -> {
            assertThat(fault.kind()).isEqualTo(Fault.Kind.SIGNATURE);
            assertThat(fault.entries()).hasValue(Entries.only(4));
        });
    }

    @Test void lost_entries_are_named() throws Exception {
        try (var register = opened(SqliteStore.open(file()))) {
            register.append(bodies(0, 10), COMPILER);
            sql("DELETE FROM entry WHERE place IN (4, 5, 8)");
            assertThat(register.verify().faults()).extracting(Fault::entries)
                    .containsExactly(Optional.of(new Entries(4, 5)), Optional.of(Entries.only(8)));
        }
        assertThat(faultsOnOpening()).extracting(Fault::entries)
                .containsExactly(Optional.of(new Entries(4, 5)), Optional.of(Entries.only(8)));
        sql("DELETE FROM entry WHERE place >= 3");
        assertThat(faultsOnOpening()).singleElement().satisfies(fault -> {
            assertThat(fault.entries()).hasValue(new Entries(3, 9));
            assertThat(fault.message()).contains("covers 10 entries, but the store holds 3");
        });
    }

    @Test void entries_behind_the_signed_head_are_not_taken_up() throws Exception {
        try (var register = opened(SqliteStore.open(file()))) {
            register.append(bodies(0, 3), COMPILER);
        }
        sql("INSERT INTO entry SELECT 3, bytes FROM entry WHERE place = 0");
        assertThat(faultsOnOpening()).singleElement().satisfies(fault ->
                assertThat(fault.message()).contains("covers 3 entries, but the store holds 4"));
        sql("DELETE FROM checkpoint");
        assertThat(faultsOnOpening()).singleElement().satisfies(fault ->
                assertThat(fault.message()).contains("The store holds no checkpoint."));
    }

    @Test void a_store_cannot_be_opened_under_another_key() throws IOException {
        var memory = new MemoryStore();
        opened(memory).append(bodies(0, 3), COMPILER);
        assertThat(Register.open(memory, new Keyring(STRANGER, KEYS.authors()))).isInstanceOf(Opening.Damaged.class);
    }

    private List<Fault> faultsOnOpening() throws IOException {
        try (var store = SqliteStore.open(file())) {
            return switch (Register.open(store, KEYS)) {
                case Opening.Damaged(var report) -> report.faults();
                case Opening.Opened(var register) -> throw new AssertionError("Opened with " + register.size());
            };
        }
    }

    private void sql(String statement) throws Exception {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file())) {
            connection.createStatement().executeUpdate(statement);
        }
    }

    /// A store whose disk can be full, and whose answer can be lost after the work was done.
    private static final class FullDisk implements Store {
        private final Store behind;
        private boolean full;
        private boolean deaf;

        private FullDisk(Store behind) { this.behind = behind; }

        @Override public void append(long first, Batch batch) throws IOException {
            if (full) throw new IOException("No space left on device");
            behind.append(first, batch);
            if (deaf) throw new IOException("No answer");
        }

        @Override public Optional<byte[]> secret(byte[] digest) throws IOException { return behind.secret(digest); }

        @Override public List<String> keys() throws IOException { return behind.keys(); }

        @Override public long size() throws IOException { return behind.size(); }

        @Override public Optional<byte[]> entry(long index) throws IOException { return behind.entry(index); }

        @Override public void read(long from, long to, Visitor visitor) throws IOException { behind.read(from, to, visitor); }

        @Override public Optional<byte[]> checkpoint() throws IOException { return behind.checkpoint(); }

        @Override public void close() throws IOException { behind.close(); }
    }
}
