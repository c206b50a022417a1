package org.plenary.register;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.plenary.register.Sample.COMPILER;
import static org.plenary.register.Sample.REGISTER;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plenary.register.tree.Hash;
import org.plenary.register.tree.TreeHasher;

@DisplayName("docs/formats/register.md: the worked example is what the register writes, to the byte")
class FormatSpec {
    @TempDir Path folder;

    private static String page() throws IOException {
        return Files.readString(Path.of("../docs/formats/register.md"));
    }

    private String file(String name) throws IOException { return Files.readString(folder.resolve(name), UTF_8); }

    /// The page shows a value on lines of its own, fenced.
    private static void assertShown(String block) throws IOException {
        assertThat(page()).contains("```text\n" + block + (block.endsWith("\n") ? "" : "\n") + "```");
    }

    @Test void the_keys_are_shown() throws IOException {
        Sample.oneByOne(3).export(folder);
        assertShown(file("keys"));
        assertThat(file("keys")).isEqualTo(REGISTER.verifier().key() + "\n" + COMPILER.verifier().key() + "\n");
    }

    @Test void the_entries_and_their_signed_bytes_are_shown() throws IOException {
        var register = Sample.oneByOne(3);
        assertShown(new String(register.entry(0).orElseThrow(), UTF_8));
        assertShown("plenary/entry/v1\nexample.org/register\n{\"act\":\"sample\",\"number\":0}");
    }

    @Test void an_entry_that_shares_its_signature_and_the_signed_bytes_are_shown() throws IOException {
        assertShown(new String(Sample.of(3).entry(0).orElseThrow(), UTF_8));
        var hasher = new TreeHasher();
        var leaves = Sample.bodies(0, 3).stream().map(body -> hasher.leaf(
                ("plenary/entry/v1\nexample.org/register\n" + new String(body, UTF_8)).getBytes(UTF_8))).toList();
        var root = hasher.node(hasher.node(leaves.get(0), leaves.get(1)), leaves.get(2));
        assertShown("plenary/entries/v1\nexample.org/register\n3\n" + root);
    }

    @Test void the_bundle_is_shown() throws IOException {
        Sample.oneByOne(3).export(folder);
        var bundle = Files.readAllBytes(folder.resolve("tile/entries/000.p/3"));
        int length = Sample.oneByOne(3).entry(0).orElseThrow().length;
        assertThat(new String(bundle, ISO_8859_1)).hasSize(3 * (2 + length));
        assertThat(page()).contains("begins with `%s`, the length %d".formatted(
                HexFormat.of().formatHex(bundle, 0, 2), length));
    }

    @Test void the_hashes_and_the_root_are_shown() throws IOException {
        Sample.oneByOne(3).export(folder);
        var tile = Files.readAllBytes(folder.resolve("tile/0/000.p/3"));
        var shown = new StringBuilder();
        for (int i = 0; i < 3; i++) shown.append("leaf ").append(i).append("  ").append(Hash.of(tile, 32 * i).hex()).append('\n');
        var pair = new TreeHasher().node(Hash.of(tile, 0), Hash.of(tile, 32));
        shown.append("node    ").append(pair.hex()).append('\n');
        shown.append("root    ").append(new TreeHasher().node(pair, Hash.of(tile, 64)).hex());
        assertShown(shown.toString());
    }

    @Test void the_checkpoint_is_shown() throws IOException {
        Sample.oneByOne(3).export(folder);
        assertShown(file("checkpoint"));
    }

    @Test void the_files_are_shown() throws IOException {
        Sample.oneByOne(3).export(folder);
        assertThat(files()).containsExactly("checkpoint", "keys", "tile/0/000.p/3", "tile/entries/000.p/3");
        assertShown(String.join("\n", files()));
    }

    @Test void a_proof_is_shown() throws IOException {
        var path = Sample.oneByOne(3).inclusion(1).path().stream().map(Hash::toString).toList();
        assertShown(String.join("\n", path));
    }

    private List<String> files() throws IOException {
        try (var all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).map(file -> folder.relativize(file).toString()).sorted().toList();
        }
    }
}
