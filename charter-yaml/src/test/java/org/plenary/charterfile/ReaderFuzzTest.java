package org.plenary.charterfile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.plenary.charter.Chapter;
import org.plenary.charter.Charter;
import org.plenary.charterfile.act.Histories;
import org.plenary.charterfile.finding.Findings;
import org.plenary.charterfile.finding.LocatedFinding;
import org.plenary.charterfile.law.CharterDecoder;
import org.plenary.charterfile.law.Overlay;
import org.plenary.charterfile.law.ReformReader;
import org.plenary.charterfile.shape.Desk;
import org.plenary.charterfile.tree.Node;
import org.plenary.charterfile.tree.YamlTree;

/// Real files with a few bytes changed, read again and again. A longer run is asked for with
/// `-Dfuzz.seconds=600`; a failure names the seed that repeats it.
@DisplayName("Whatever stands in a file, reading it gives findings and never an exception")
class ReaderFuzzTest {
    private static final int AT_LEAST = 2_000;
    private static final List<String> PIECES = List.of("[", "]", "{", "}", ": ", "- ", "\t", "\n", "&a ", "*a", "!!x ",
            "|\n", ">-\n", "'", "\"", "---\n", "...", "%", "#", "\u0000", "\uFEFF", "😀", "\\", "? ", "@", "`", ",", "  ",
            "0", "-1", "9999999999", "2023-02-30", "\"\\ud800\"", "no", "~", "<<: ", "and ", "of ", " (", ")", "1/0",
            "\u0085", "\u2028", "{a: {a: {a: ", "ends", "since: ", "until: 2000-01-01", "name: ", "[[[[[[[[");

    @Test void mutated_files_are_read_without_an_exception() throws IOException {
        var corpus = corpus();
        long until = System.nanoTime() + Long.getLong("fuzz.seconds", 0) * 1_000_000_000L;
        long first = Long.getLong("fuzz.seed", 1);
        long seed = first;
        for (; seed < first + AT_LEAST || System.nanoTime() < until; seed++) {
            var random = new Random(seed);
            var bytes = mutated(corpus.get(random.nextInt(corpus.size())), random);
            try {
                read(bytes);
            } catch (RuntimeException | StackOverflowError | AssertionError broken) {
                throw new AssertionError("-Dfuzz.seed=%d reads:%n%s".formatted(
                        seed, new String(bytes, StandardCharsets.UTF_8)), broken);
            }
        }
        if (until > System.nanoTime() - 1_000_000_000L) System.out.println("Inputs read: " + (seed - first));
    }

    private static final Charter LAW = law();

    private static Charter law() {
        var findings = new Findings();
        return charter(YamlTree.parse("law", Folder.CHARTER.getBytes(StandardCharsets.UTF_8), findings).orElseThrow(),
                findings).orElseThrow();
    }

    private static Optional<Charter> charter(Node node, Findings findings) {
        return new CharterDecoder(new Desk(findings)).decode(node, Chapter.empty(), List.of());
    }

    private static void read(byte[] bytes) {
        long start = System.nanoTime();
        var findings = new Findings();
        YamlTree.parse("fuzzed.yaml", bytes, findings).ifPresent(node -> {
            int before = findings.errors();
            var charter = charter(node, findings);
            assertThat(charter.isPresent() || findings.errors() > before).isTrue();
            Histories.read(List.of(node), LAW, new Desk(findings));
            new ReformReader(new Desk(findings)).read(node, "league").ifPresent(reform -> {
                var root = (Node.Mapping) YamlTree.parse("law", Folder.CHARTER.getBytes(StandardCharsets.UTF_8),
                        findings).orElseThrow();
                var merged = Overlay.over(root, reform, findings);
                charter(merged, findings);
                charter(Overlay.changedIn(merged, reform), findings);
            });
            new Locations(List.of(node)).of("bodies/council/decides/0");
        });
        assertThat(ActJson.read("wire", bytes).findings()).allSatisfy(ReaderFuzzTest::saysAll);
        assertThat(findings.all()).allSatisfy(ReaderFuzzTest::saysAll);
        assertThat(System.nanoTime() - start).as("nanoseconds").isLessThan(20_000_000_000L);
    }

    private static void saysAll(LocatedFinding finding) {
        assertThat(finding.line()).isPositive();
        assertThat(finding.column()).isPositive();
        assertThat(finding.message()).isNotBlank();
        assertThat(finding.remedy()).isNotBlank();
    }

    private static byte[] mutated(byte[] whole, Random random) {
        var bytes = whole;
        for (int changes = 1 + random.nextInt(4); changes > 0; changes--) bytes = changed(bytes, random);
        return bytes;
    }

    private static byte[] changed(byte[] bytes, Random random) {
        int at = random.nextInt(bytes.length + 1);
        int length = Math.min(bytes.length - at, 1 + random.nextInt(40));
        return switch (random.nextInt(6)) {
            case 0 -> spliced(bytes, at, length, new byte[0]);
            case 1 -> spliced(bytes, at, 0, PIECES.get(random.nextInt(PIECES.size())).getBytes(StandardCharsets.UTF_8));
            case 2 -> spliced(bytes, at, length, new byte[] {(byte) random.nextInt(256)});
            case 3 -> spliced(bytes, at, 0, copied(bytes, random.nextInt(bytes.length + 1), 60));
            case 4 -> spliced(bytes, at, length, PIECES.get(random.nextInt(PIECES.size())).getBytes(StandardCharsets.UTF_8));
            default -> copied(bytes, 0, at);
        };
    }

    private static byte[] copied(byte[] bytes, int from, int length) {
        return Arrays.copyOfRange(bytes, from, Math.min(bytes.length, from + length));
    }

    private static byte[] spliced(byte[] bytes, int at, int removed, byte[] added) {
        var all = new byte[bytes.length - removed + added.length];
        System.arraycopy(bytes, 0, all, 0, at);
        System.arraycopy(added, 0, all, at, added.length);
        System.arraycopy(bytes, at + removed, all, at + added.length, bytes.length - at - removed);
        return all;
    }

    /// Small real files: the readers' every branch in a few thousand bytes each.
    private static List<byte[]> corpus() throws IOException {
        var files = new ArrayList<byte[]>();
        files.add(Folder.CHARTER.getBytes(StandardCharsets.UTF_8));
        for (var snippet : LanguagePageTest.snippets()) files.add(snippet.text().getBytes(StandardCharsets.UTF_8));
        files.add(Files.readAllBytes(Path.of("../organisations/un-security-council/charter.yaml")));
        files.add(Files.readAllBytes(Path.of("../organisations/sco/reforms/warning-ladder.yaml")));
        files.add(Files.readAllBytes(Path.of("../organisations/sco/history/budget.yaml")));
        try (var samples = Files.list(Path.of("../docs/formats/acts"))) {
            for (var sample : samples.sorted().toList()) files.add(Files.readAllBytes(sample));
        }
        return files;
    }
}
