package org.plenary.server.clerk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.plenary.server.clerk.Desk.filing;
import static org.plenary.server.clerk.Desk.key;
import static org.plenary.server.clerk.Desk.mandate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plenary.register.store.Batch;
import org.plenary.register.store.MemoryStore;
import org.plenary.register.store.Store;

@DisplayName("A disk that is full or may not be written: a clear refusal, reading goes on, so does work when it is mended")
class DiskSpec {
    @TempDir Path data;

    @Test void a_full_disk_is_named_and_nothing_is_half_entered() throws Exception {
        assumeTrue(run("mount", "-t", "tmpfs", "-o", "size=2m", "tmpfs", data.toString()), "only root may mount");
        try {
            fill(data, () -> Files.write(data.resolve("ballast"), new byte[Math.max(0, (int) free())]),
                    () -> Files.delete(data.resolve("ballast")), "The disk is full", "Make room");
        } finally {
            run("umount", data.toString());
        }
    }

    @Test void a_disk_that_turns_read_only_is_named() throws Exception {
        Files.createDirectories(data.resolve("try"));
        assumeTrue(run("chattr", "+i", data.resolve("try").toString()), "only root on some file systems may do so");
        run("chattr", "-i", data.resolve("try").toString());
        var database = data.resolve("un-security-council/register.db").toString();
        fill(data, () -> run("chattr", "+i", database, database + "-wal"),
                () -> run("chattr", "-i", database, database + "-wal"), "may only be read", "Make it writable");
    }

    @Test void a_folder_that_may_not_be_written_is_named_at_the_start() throws Exception {
        assumeTrue(run("mount", "-t", "tmpfs", "-o", "size=2m", "tmpfs", data.toString()), "only root may mount");
        try {
            Desk.open(data, mandate()).close();
            run("mount", "-o", "remount,ro", data.toString());
            assertThatThrownBy(() -> Desk.open(data, mandate())).isInstanceOf(IOException.class)
                    .hasMessageContaining(data.toString()).hasMessageContaining("may only be read");
            run("mount", "-o", "remount,rw", data.toString());
            Desk.open(data, mandate()).close();
        } finally {
            run("umount", data.toString());
        }
    }

    private interface Step {
        void take() throws Exception;
    }

    /// Files before, in and after the time in which the disk cannot be written.
    private void fill(Path folder, Step spoil, Step mend, String why, String remedy) throws Exception {
        try (var clerk = Desk.open(folder, mandate())) {
            for (int i = 0; i < 20; i++) clerk.file(filing("before " + i), Optional.empty()).get();
            spoil.take();
            try {
                Receipt receipt = null;
                for (int i = 0; i < 50 && !(receipt instanceof Receipt.Unavailable); i++) {
                    receipt = clerk.file(filing("in between " + i + "x".repeat(40_000)), key("between-" + i)).get();
                }
                assertThat(receipt).isInstanceOfSatisfying(Receipt.Unavailable.class, refused -> {
                    assertThat(refused.reason()).contains("register.db").contains(why);
                    assertThat(refused.remedy()).contains(remedy).contains("same key");
                });
                int size = clerk.organisation().size();
                assertThat(clerk.register().entry(5)).isPresent();
                assertThat(clerk.file(filing("again" + "x".repeat(40_000)), key("again")).get())
                        .isInstanceOf(Receipt.Unavailable.class);
                assertThat(clerk.organisation().size()).isEqualTo(size);
            } finally {
                mend.take();
            }
            assertThat(clerk.file(filing("again" + "x".repeat(40_000)), key("again")).get())
                    .isInstanceOf(Receipt.Entered.class);
            assertThat(clerk.acts()).extracting(Desk::text).doesNotHaveDuplicates();
            assertThat(clerk.register().verify().faults()).isEmpty();
        }
    }

    @Test void an_answer_that_was_lost_is_found_again_without_a_key() throws Exception {
        var disk = new Moody();
        try (var clerk = Desk.taken(Clerk.open(data, () -> disk, mandate()))) {
            disk.deaf = 1;
            assertThat(clerk.file(filing("once"), Optional.empty()).get()).isInstanceOf(Receipt.Entered.class);
            assertThat(clerk.acts()).extracting(Desk::text).containsExactly("once");
            disk.refusing = 1;
            assertThat(clerk.file(filing("at the second try"), Optional.empty()).get()).isInstanceOf(Receipt.Entered.class);
            disk.refusing = 2;
            assertThat(clerk.file(filing("not now"), Optional.empty()).get()).isInstanceOfSatisfying(
                    Receipt.Unavailable.class, refused -> assertThat(refused.reason()).contains("No space left"));
            assertThat(clerk.file(filing("now"), Optional.empty()).get()).isInstanceOf(Receipt.Entered.class);
            assertThat(clerk.acts()).extracting(Desk::text).containsExactly("once", "at the second try", "now");
            assertThat(clerk.register().verify().faults()).isEmpty();
        }
    }

    private long free() throws IOException { return Files.getFileStore(data).getUsableSpace(); }

    private static boolean run(String... command) throws IOException, InterruptedException {
        return new ProcessBuilder(command).redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD).start().waitFor() == 0;
    }

    /// A store in memory that refuses to write, or does the work and loses the answer, so many times.
    private static final class Moody implements Store {
        private final Store behind = new MemoryStore();
        private int refusing;
        private int deaf;

        @Override public void append(long first, Batch batch) throws IOException {
            if (refusing-- > 0) throw new IOException("No space left on device");
            behind.append(first, batch);
            if (deaf-- > 0) throw new IOException("No answer");
        }

        @Override public long size() throws IOException { return behind.size(); }

        @Override public Optional<byte[]> entry(long index) throws IOException { return behind.entry(index); }

        @Override public void read(long from, long to, Visitor visitor) throws IOException { behind.read(from, to, visitor); }

        @Override public Optional<byte[]> checkpoint() throws IOException { return behind.checkpoint(); }

        @Override public Optional<byte[]> secret(byte[] digest) throws IOException { return behind.secret(digest); }

        @Override public List<String> keys() throws IOException { return behind.keys(); }

        @Override public void close() { /* The next opening finds it as it is. */ }
    }
}
