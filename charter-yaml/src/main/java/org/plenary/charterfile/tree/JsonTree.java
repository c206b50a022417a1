package org.plenary.charterfile.tree;

import java.util.Optional;
import org.plenary.charterfile.finding.Findings;
import org.plenary.charterfile.finding.Location;
import org.plenary.charterfile.finding.SourceText;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;

/// Reads JSON text into a tree. Numbers and literals are scalars that are not quoted.
public final class JsonTree {
    private static final JsonFactory FACTORY = JsonFactory.builder().build();

    private final SourceText source;
    private final Findings findings;
    private final TreeBuilder builder;

    private JsonTree(SourceText source, Findings findings) {
        this.source = source;
        this.findings = findings;
        builder = new TreeBuilder(findings);
    }

    /// The tree of `bytes`; empty where they are no JSON, and then `findings` says why.
    public static Optional<Node> parse(String file, byte[] bytes, Findings findings) {
        return Utf8.decode(file, bytes, findings).flatMap(text -> new JsonTree(text, findings).read());
    }

    private Optional<Node> read() {
        try (var parser = FACTORY.createParser(ObjectReadContext.empty(), source.text())) {
            while (parser.nextToken() != null) {
                if (builder.root() != null) {
                    findings.error(at(parser.currentTokenLocation()), "malformed-json", "",
                            "A second value follows the first.", "Give one value at a time.");
                    return Optional.empty();
                }
                if (!take(parser)) return Optional.empty();
            }
        } catch (JacksonException malformed) {
            findings.error(at(malformed.getLocation()), "malformed-json", "",
                    "This is no JSON: %s.".formatted(malformed.getOriginalMessage()), "Check the JSON at this place.");
            return Optional.empty();
        }
        if (builder.root() == null) {
            findings.error(new Location(source.file(), 1, 1), "malformed-json", "", "Nothing is written here.",
                    "Give a JSON object.");
        }
        return Optional.ofNullable(builder.root());
    }

    private boolean take(JsonParser parser) {
        var at = at(parser.currentTokenLocation());
        switch (parser.currentToken()) {
            case START_OBJECT, START_ARRAY -> {
                return builder.open(at, parser.currentToken() == JsonToken.START_OBJECT);
            }
            case END_OBJECT, END_ARRAY -> builder.close();
            case PROPERTY_NAME -> builder.key(parser.currentName(), at);
            case VALUE_STRING -> builder.add(new Node.Scalar(parser.getString(), true, at));
            case VALUE_NULL -> {
                findings.error(at, "null", "", "`null` stands here.", "Leave out what has no value.");
                builder.add(new Node.Scalar("", false, at));
            }
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT, VALUE_TRUE, VALUE_FALSE, VALUE_EMBEDDED_OBJECT, NOT_AVAILABLE ->
                    builder.add(new Node.Scalar(parser.getString(), false, at));
        }
        return true;
    }

    private Location at(TokenStreamLocation place) {
        if (place == null) return new Location(source.file(), 1, 1);
        return new Location(source.file(), Math.max(1, place.getLineNr()), Math.max(1, place.getColumnNr()));
    }
}
