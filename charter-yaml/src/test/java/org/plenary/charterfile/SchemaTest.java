package org.plenary.charterfile;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plenary.charterfile.finding.Findings;
import org.plenary.charterfile.tree.Node;
import org.plenary.charterfile.tree.TreeFile;
import org.plenary.charterfile.tree.YamlTree;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

@DisplayName("docs/charter.schema.json tells editors what the reader accepts")
class SchemaTest {
    private static final Path DOCS = Path.of("../docs");
    private static final String PLACE = "https://schemas.test/";
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final Schema SCHEMA = SchemaRegistry
            .withDefaultDialect(SpecificationVersion.DRAFT_2020_12, builder -> builder.schemas(SchemaTest::file))
            .getSchema(SchemaLocation.of(PLACE + "charter.schema.json"));

    private static String file(String address) {
        try {
            return Files.readString(DOCS.resolve(address.substring(PLACE.length())));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    static List<Path> files() throws IOException {
        try (var all = Files.walk(Path.of("../organisations"))) {
            return all.filter(file -> file.toString().endsWith(".yaml"))
                    .filter(file -> !file.getParent().endsWith("examples"))
                    .filter(file -> !file.getParent().endsWith("exercises")).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void every_shipped_file_satisfies_the_schema(Path file) {
        var tree = TreeFile.read(file, new Findings()).orElseThrow();
        assertThat(SCHEMA.validate(json(tree))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"charter: 2\norganisation: {id: a, name: A, established: 2001-01-01}",
            "charter: 1\norganisation: {id: a, name: A}",
            "charter: 1\norganisation: {id: a, name: A, established: 2001-01-01}\nbody: {}",
            "charter: 1\norganisation: {id: a, name: A, established: 2001-01-01}\nrules: {r: {name: R}}",
            "charter: 1\nreform: {id: a, of: b, from: 2001-01-01, name: R}\nrules: {r: stops}",
            "history: 1\norganisation: a\nacts: [{act: standing granted, on: 2001, party: AAA}]",
            "history: 1\norganisation: a\nacts: [{act: standing given, on: 2001}]"})
    void what_the_reader_refuses_the_schema_refuses(String text) {
        var tree = YamlTree.parse("bad", text.getBytes(StandardCharsets.UTF_8), new Findings()).orElseThrow();
        assertThat(SCHEMA.validate(json(tree))).isNotEmpty();
    }

    @Test void the_schema_of_acts_is_written_from_their_records() throws IOException {
        golden(DOCS.resolve("formats/acts.schema.json"), ActSchema.schema());
    }

    @Test void the_table_of_acts_is_written_from_their_records() throws IOException {
        var page = Files.readString(DOCS.resolve("formats/acts/README.md"));
        int start = page.indexOf("| act |");
        golden(DOCS.resolve("formats/acts/README.md"), page.substring(0, start) + ActSchema.table());
    }

    /// With `-Dgolden=update` the file is written instead of compared.
    private static void golden(Path file, String expected) throws IOException {
        if ("update".equals(System.getProperty("golden"))) Files.writeString(file, expected);
        assertThat(Files.readString(file)).isEqualTo(expected);
    }

    /// A tree as editors see it: bare scalars by the core schema of YAML 1.2.
    private static JsonNode json(Node node) {
        return switch (node) {
            case Node.Mapping(var pairs, _) -> {
                var object = JSON.objectNode();
                pairs.forEach(pair -> object.set(pair.key(), json(pair.value())));
                yield object;
            }
            case Node.Sequence(var items, _) -> {
                var array = JSON.arrayNode();
                items.forEach(item -> array.add(json(item)));
                yield array;
            }
            case Node.Scalar(var text, boolean quoted, _) when quoted -> JSON.stringNode(text);
            case Node.Scalar(var text, _, _) when text.matches("[-+]?[0-9]+") ->
                    JSON.numberNode(new BigInteger(text));
            case Node.Scalar(var text, _, _) when text.matches("[-+]?[0-9]+\\.[0-9]+") ->
                    JSON.numberNode(new BigDecimal(text));
            case Node.Scalar(var text, _, _) when text.matches("true|false") ->
                    JSON.booleanNode(text.equals("true"));
            case Node.Scalar(var text, _, _) when text.matches("|null|~") -> JSON.nullNode();
            case Node.Scalar(var text, _, _) -> JSON.stringNode(text);
        };
    }
}
