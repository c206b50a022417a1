package org.plenary.register.audit;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plenary.register.Sample;
import org.plenary.register.audit.Fault.Kind;
import org.plenary.register.checkpoint.Checkpoint;
import org.plenary.register.checkpoint.SignedNote;
import org.plenary.register.tree.Bundle;
import org.plenary.register.tree.Hash;
import org.plenary.register.tree.TreeHasher;

@DisplayName("The audit of an exported register finds every change and names where it is")
class AuditTest {
    @TempDir Path folder;

    private List<Fault> faults() { return Audit.complete().of(folder).faults(); }

    private List<Path> files() throws IOException {
        try (var all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private String name(Path file) { return folder.relativize(file).toString(); }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 255, 256, 257, 700})
    void an_export_is_whole(int size) throws IOException {
        Sample.export(size, folder);
        var report = Audit.complete().trusting(Sample.REGISTER.verifier()).of(folder);
        assertThat(report.faults()).isEmpty();
        assertThat(report.isWhole()).isTrue();
        assertThat(report.entries()).isEqualTo(size);
        assertThat(report.checkpoint()).hasValueSatisfying(head -> assertThat(head.size()).isEqualTo(size));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3})
    void every_changed_byte_of_a_small_export_is_found_in_its_file(int size) throws IOException {
        Sample.export(size, folder);
        for (var file : files()) {
            var bytes = Files.readAllBytes(file);
            for (int at = 0; at < bytes.length; at++) assertFound(file, bytes, at * 8 + at % 8);
            Files.write(file, bytes);
        }
        assertThat(faults()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13})
    void any_flipped_bit_of_a_larger_export_is_found_in_its_file(long seed) throws IOException {
        Sample.export(700, folder);
        var random = new Random(seed);
        for (var file : files()) {
            var bytes = Files.readAllBytes(file);
            for (int run = 0; run < 4; run++) assertFound(file, bytes, random.nextInt(bytes.length * 8));
            Files.write(file, bytes);
        }
        assertThat(faults()).isEmpty();
    }

    private void assertFound(Path file, byte[] bytes, int bit) throws IOException {
        var bent = bytes.clone();
        bent[bit / 8] ^= (byte) (1 << bit % 8);
        Files.write(file, bent);
        var name = name(file);
        var found = faults();
        assertThat(found).as("%s, bit %d", name, bit).isNotEmpty().allSatisfy(
                fault -> assertThat(fault.where()).startsWith(name));
        if (name.startsWith("tile/entries/")) {
            assertThat(found.getFirst().entries()).as("%s, bit %d", name, bit)
                    .hasValueSatisfying(run -> assertThat(run.first()).isEqualTo(entryAt(name, bytes, bit / 8)));
        } else if (name.startsWith("tile/")) {
            long span = name.startsWith("tile/1/") ? 256 : 1;
            long first = (256L * Integer.parseInt(name.substring(7, 10)) + bit / 8 / 32) * span;
            assertThat(found).singleElement().satisfies(
                    fault -> assertThat(fault.entries()).hasValue(new Entries(first, first + span - 1)));
        }
    }

    /// The index of the entry to which a byte of a bundle belongs, its length included.
    private static long entryAt(String name, byte[] bundle, int place) {
        long index = 256L * Integer.parseInt(name.substring("tile/entries/".length()).substring(0, 3));
        for (int at = 0; ; index++) {
            at += 2 + ((bundle[at] & 0xff) << 8 | bundle[at + 1] & 0xff);
            if (place < at) return index;
        }
    }

    @Test void every_file_that_is_missing_empty_cut_or_lengthened_is_named() throws IOException {
        Sample.export(300, folder);
        for (var file : files()) {
            var bytes = Files.readAllBytes(file);
            Files.delete(file);
            assertThat(faults()).as("%s missing", name(file)).extracting(Fault::where).containsOnly(name(file));
            Files.write(file, new byte[0]);
            assertBlamed(file, "empty");
            Files.write(file, Arrays.copyOf(bytes, bytes.length - 1));
            assertBlamed(file, "cut");
            Files.write(file, Arrays.copyOf(bytes, bytes.length + 1));
            assertBlamed(file, "lengthened");
            Files.delete(file);
            Files.createDirectory(file);
            assertBlamed(file, "replaced by a folder");
            Files.delete(file);
            Files.write(file, bytes);
        }
        assertThat(faults()).isEmpty();
    }

    private void assertBlamed(Path file, String how) {
        assertThat(faults()).as("%s %s", name(file), how).isNotEmpty()
                .allSatisfy(fault -> assertThat(fault.where()).startsWith(name(file)));
    }

    @Test void files_that_do_not_belong_are_named() throws IOException {
        Sample.export(300, folder);
        for (var name : List.of("notes.txt", "tile/0/000.p/255", "tile/0/002", "tile/0/0", "tile/3/000",
                "tile/entries/001.p/45", "tile/entries/x000/001.p/44", "tile/0/99999999999999999999")) {
            var file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            Files.write(file, new byte[8192]);
            assertThat(faults()).as(name).singleElement().satisfies(fault -> {
                assertThat(fault.kind()).isEqualTo(Kind.UNEXPECTED);
                assertThat(fault.where()).isEqualTo(name);
            });
            Files.delete(file);
        }
    }

    @Test void what_is_no_export_gets_one_clear_finding() throws IOException {
        assertThat(faults()).singleElement().satisfies(fault -> {
            assertThat(fault.kind()).isEqualTo(Kind.FOLDER);
            assertThat(fault.message()).startsWith("The folder is empty.");
        });
        Files.writeString(folder.resolve("letter.txt"), "Dear sir");
        assertThat(faults()).singleElement().extracting(Fault::message).asString()
                .startsWith("The folder has neither a checkpoint nor tiles.");
        assertThat(Audit.complete().of(folder.resolve("letter.txt")).faults()).singleElement()
                .extracting(Fault::message).asString().startsWith("This is no folder.");
        assertThat(Audit.complete().of(folder.resolve("absent")).faults()).singleElement()
                .extracting(Fault::message).asString().startsWith("There is nothing here.");
    }

    @ParameterizedTest
    @ValueSource(longs = {21, 22, 23, 24})
    void binary_junk_in_every_file_gives_faults_and_nothing_else(long seed) throws IOException {
        Sample.export(300, folder);
        var random = new Random(seed);
        for (var file : files()) {
            var junk = new byte[random.nextInt(20_000)];
            random.nextBytes(junk);
            Files.write(file, junk);
            assertThat(faults()).isNotEmpty();
        }
    }

    @Test void an_entry_signed_by_a_stranger_is_named() throws IOException {
        Sample.export(5, folder);
        var keys = folder.resolve("keys");
        var lines = Files.readAllLines(keys);
        Files.writeString(keys, lines.getFirst() + "\n" + Sample.STRANGER.verifier().key() + "\n");
        assertThat(faults()).hasSize(5).allSatisfy(fault -> {
            assertThat(fault.kind()).isEqualTo(Kind.SIGNATURE);
            assertThat(fault.message()).contains("is not among the keys that may sign");
        });
        assertThat(Audit.complete().hashesOnly().of(folder).faults()).isEmpty();
    }

    @Test void a_folder_made_up_under_another_key_is_found_by_whoever_knows_the_key() throws IOException {
        Sample.export(5, folder);
        var trusting = Audit.complete().trusting(Sample.STRANGER.verifier());
        assertThat(trusting.of(folder).faults()).extracting(Fault::kind).contains(Kind.KEYS, Kind.CHECKPOINT);
    }

    @Test void an_entry_and_its_hash_changed_together_are_found() throws IOException {
        Sample.export(700, folder);
        var bundle = folder.resolve("tile/entries/001");
        var bytes = Files.readString(bundle, ISO_8859_1);
        Files.write(bundle, bytes.replaceFirst("\"number\":300", "\"number\":301").getBytes(ISO_8859_1));
        var other = Bundle.of(Files.readAllBytes(bundle));
        var tile = folder.resolve("tile/0/001");
        var hashes = Files.readAllBytes(tile);
        other.hash(44, new TreeHasher(), hashes, 44 * 32);
        Files.write(tile, hashes);
        assertThat(faults()).anySatisfy(fault -> assertThat(fault.entries()).hasValue(new Entries(256, 511)))
                .anySatisfy(fault -> assertThat(fault.entries()).hasValue(Entries.only(300)));
    }

    @Test void a_head_that_claims_too_much_cannot_keep_the_reader_busy() throws IOException {
        Sample.export(5, folder);
        var claim = new Checkpoint(Sample.ORIGIN, 1L << 39,
                Hash.ofEmptyTree());
        Files.write(folder.resolve("checkpoint"),
                SignedNote.sign(claim.text(), Sample.REGISTER).bytes());
        assertThat(faults()).hasSize(Faults.MOST + 1).last().extracting(Fault::kind).isEqualTo(Kind.AND_MORE);
    }
}
