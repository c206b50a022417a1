package org.plenary.charterfile.tree;

import java.util.Optional;
import org.plenary.charterfile.finding.Findings;
import org.plenary.charterfile.finding.Location;
import org.plenary.charterfile.finding.SourceText;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/// Reads YAML text into a tree. What charters do not need is refused with its place: aliases, tags,
/// keys that are lists or maps, several documents in one file.
public final class YamlTree {
    private static final LoadSettings SETTINGS = LoadSettings.builder()
            .setCodePointLimit(Integer.MAX_VALUE).setBufferSize(1 << 14).setParseComments(false).build();

    private final SourceText source;
    private final Findings findings;
    private final TreeBuilder builder;
    private int documents;

    private YamlTree(SourceText source, Findings findings) {
        this.source = source;
        this.findings = findings;
        builder = new TreeBuilder(findings);
    }

    /// The tree of `bytes`; empty where they are no readable YAML, and then `findings` says why.
    public static Optional<Node> parse(String file, byte[] bytes, Findings findings) {
        return Utf8.decode(file, bytes, findings).flatMap(text -> new YamlTree(text, findings).read());
    }

    private Optional<Node> read() {
        try {
            var events = new ParserImpl(SETTINGS, new StreamReader(SETTINGS, source.text()));
            while (events.hasNext()) {
                if (!take(events.next())) return Optional.empty();
            }
        } catch (MarkedYamlEngineException malformed) {
            new SyntaxFault(source, findings).report(malformed);
            return Optional.empty();
        } catch (ReaderException unprintable) {
            notText();
            return Optional.empty();
        } catch (YamlEngineException | IndexOutOfBoundsException | NumberFormatException malformed) {
            // The parser gives up without a place on some malformed escapes.
            findings.error(new Location(source.file(), 1, 1), "malformed-yaml", "",
                    "This is no YAML: %s.".formatted(malformed.getMessage()), "Check quotation marks and escapes.");
            return Optional.empty();
        }
        if (builder.root() == null) {
            findings.error(new Location(source.file(), 1, 1), "empty-file", "", "Nothing is written in this file.",
                    "Begin with `charter: 1`, `history: 1` or `parties:`; docs/charter-language.md shows how.");
        }
        return Optional.ofNullable(builder.root());
    }

    private void notText() {
        var text = source.text();
        int offset = 0;
        while (offset < text.length() && StreamReader.isPrintable(text.codePointAt(offset))) {
            offset += Character.charCount(text.codePointAt(offset));
        }
        int point = offset < text.length() ? text.codePointAt(offset) : 0;
        findings.error(source.at(offset), "not-text", "",
                "The character U+%04X cannot stand in a text file; is this a binary file?".formatted(point),
                "Give a UTF-8 text file, or take the character out.");
    }

    /// False ends the reading: what follows would only repeat the finding.
    private boolean take(Event event) {
        return switch (event.getEventId()) {
            case DocumentStart -> document(event);
            case Scalar -> scalar((ScalarEvent) event);
            case SequenceStart -> collection((NodeEvent) event, false);
            case MappingStart -> collection((NodeEvent) event, true);
            case SequenceEnd, MappingEnd -> {
                builder.close();
                yield true;
            }
            case Alias -> alias(event);
            case StreamStart, StreamEnd, DocumentEnd, Comment -> true;
        };
    }

    private boolean document(Event event) {
        if (++documents == 1) return true;
        findings.error(at(event), "several-documents", "", "A second document begins here (`---`).",
                "Write each document into a file of its own.");
        return false;
    }

    private boolean scalar(ScalarEvent event) {
        var at = at(event);
        if (event.getTag().isPresent()) tag(at, event.getTag().get());
        if (builder.expectsKey()) builder.key(event.getValue(), at);
        else builder.add(new Node.Scalar(event.getValue(), !event.isPlain(), at));
        return true;
    }

    private boolean collection(NodeEvent event, boolean isMap) {
        var at = at(event);
        if (builder.expectsKey()) {
            findings.error(at, "key-is-no-text", "", "A key is a %s here; keys are names."
                    .formatted(isMap ? "map" : "list"), "Write a name, a colon and the value.");
            return false;
        }
        return builder.open(at, isMap);
    }

    private boolean alias(Event event) {
        var at = at(event);
        findings.error(at, "alias", "", "A reference to another place of the file (`*name`) stands here.",
                "Write the value out: a provision is read where it stands. A text that begins with `*` "
                        + "goes into quotation marks.");
        if (builder.expectsKey()) builder.key("*", at);
        else builder.add(new Node.Scalar("", false, at));
        return true;
    }

    private void tag(Location at, String tag) {
        findings.error(at, "tag", "", "A type tag (`%s`) stands here; the language has none.".formatted(tag),
                "Leave the tag out; a text that begins with `!` goes into quotation marks.");
    }

    private Location at(Event event) {
        return event.getStartMark()
                .map(mark -> new Location(source.file(), mark.getLine() + 1, mark.getColumn() + 1))
                .orElseGet(() -> new Location(source.file(), 1, 1));
    }
}
