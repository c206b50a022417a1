package org.plenary.cli.example;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.plenary.charterfile.finding.Findings;
import org.plenary.charterfile.tree.Node;
import org.plenary.charterfile.tree.YamlTree;
import org.plenary.lab.ballot.PositionFile;
import org.plenary.rule.Stance;
import org.plenary.vocabulary.BodyId;
import org.plenary.vocabulary.MatterId;
import org.plenary.vocabulary.PartyId;
import org.plenary.vocabulary.WeightId;

/// Reads the examples beside a charter, as `docs/formats/examples.md` describes them.
final class ExampleFile {
    private final Path file;

    private ExampleFile(Path file) { this.file = file; }

    static List<ExampleCase> read(Path file) {
        var findings = new Findings();
        var root = YamlTree.parse(file.toString(), bytes(file), findings);
        if (root.isEmpty() || findings.hasErrors()) throw new AssertionError(findings.all().toString());
        var reader = new ExampleFile(file);
        return list((Node.Mapping) root.get(), "cases").stream().map(reader::example).toList();
    }

    private ExampleCase example(Node node) {
        var map = (Node.Mapping) node;
        var stances = new TreeMap<PartyId, Stance>();
        var rest = map.get("positions").map(positions -> positions(positions, stances)).orElse(Stance.SILENT);
        return new ExampleCase(text(map, "id"), text(map, "title"),
                new BodyId(text(map, "body")), new MatterId(text(map, "matter")),
                LocalDate.parse(text(map, "on")),
                map.get("subject").map(ExampleFile::text).map(PartyId::new),
                list(map, "seats").stream().map(ExampleFile::text).map(PartyId::new).toList(),
                stances, rest, blocs(map),
                map.get("elapsed").map(ExampleFile::text).map(ExampleFile::hours).orElse(0L),
                map.get("adopted").map(ExampleFile::text).map(Boolean::valueOf),
                numbers(map, "swings", PartyId::new), source(map));
    }

    /// Fills `stances` and gives the stance of everybody else.
    private Stance positions(Node node, SortedMap<PartyId, Stance> stances) {
        if (node instanceof Node.Scalar(var name, _, _)) {
            var read = PositionFile.read(file.resolveSibling(name));
            if (!read.findings().isEmpty()) throw new AssertionError(read.findings().toString());
            read.vote().positions().forEach((party, position) -> stances.put(party, position.stance()));
            read.vote().absent().forEach(party -> stances.put(party, Stance.ABSENT));
            return Stance.SILENT;
        }
        var rest = Stance.SILENT;
        for (var pair : ((Node.Mapping) node).pairs()) {
            if (pair.key().equals("rest")) rest = stance(text(pair.value()));
            else {
                for (var party : ((Node.Sequence) pair.value()).items()) {
                    var twice = stances.put(new PartyId(text(party)), stance(pair.key()));
                    if (twice != null) throw new AssertionError(text(party) + " stands twice in " + file);
                }
            }
        }
        return rest;
    }

    private static List<ExampleCase.Bloc> blocs(Node.Mapping map) {
        var blocs = new ArrayList<ExampleCase.Bloc>();
        for (var pair : map.get("counts").map(counts -> ((Node.Mapping) counts).pairs()).orElse(List.of())) {
            blocs.add(new ExampleCase.Bloc(
                    Integer.parseInt(text(pair.value())), stance(pair.key()), Collections.emptySortedMap()));
        }
        for (var node : list(map, "blocs")) {
            var bloc = (Node.Mapping) node;
            blocs.add(new ExampleCase.Bloc(
                    bloc.get("members").map(ExampleFile::text).map(Integer::valueOf).orElse(1),
                    stance(text(bloc, "position")), numbers(bloc, "weights", WeightId::new)));
        }
        return List.copyOf(blocs);
    }

    private static String source(Node.Mapping map) {
        var source = map.get("source").orElseThrow(() -> new AssertionError("no source: " + text(map, "id")));
        var first = source instanceof Node.Sequence(var items, _) ? items.getFirst() : source;
        return text((Node.Mapping) first, "cite");
    }

    private static <K extends Comparable<K>> SortedMap<K, BigInteger> numbers(
            Node.Mapping map, String key, Function<String, K> id) {
        var numbers = new TreeMap<K, BigInteger>();
        map.get(key).ifPresent(node -> ((Node.Mapping) node).pairs()
                .forEach(pair -> numbers.put(id.apply(pair.key()), new BigInteger(text(pair.value())))));
        return numbers;
    }

    private static Stance stance(String word) { return Stance.valueOf(word.toUpperCase(Locale.ROOT)); }

    private static long hours(String elapsed) { return Long.parseLong(elapsed.replace(" hours", "")); }

    private static List<Node> list(Node.Mapping map, String key) {
        return map.get(key).map(node -> ((Node.Sequence) node).items()).orElse(List.of());
    }

    private static String text(Node.Mapping map, String key) {
        return Optional.of(map).flatMap(it -> it.get(key)).map(ExampleFile::text)
                .orElseThrow(() -> new AssertionError(map.at() + " lacks " + key));
    }

    private static String text(Node node) { return ((Node.Scalar) node).text(); }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
