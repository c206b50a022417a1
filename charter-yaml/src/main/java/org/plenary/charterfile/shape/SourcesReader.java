package org.plenary.charterfile.shape;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plenary.charterfile.tree.Node;
import org.plenary.vocabulary.Confidence;
import org.plenary.vocabulary.Source;

/// Reads who says so: a text, or `{cite, url, confidence}`, or a list of these; short names of
/// documents are expanded.
public record SourcesReader(Shapes shapes) {
    public List<Source> read(Node node, String path) { return shapes.oneOrMore(node, path, this::one); }

    /// The documents with short names that stand at the top of a file.
    public void documents(Fields root) {
        root.take("sources").ifPresent(node -> {
            if (!(node instanceof Node.Mapping(var pairs, _))) {
                shapes.wrong(node, "sources", "a map of short names", "Write `sources: {Charter: {cite: …}}`.");
                return;
            }
            var read = new ArrayList<Source>();
            for (var pair : pairs) read.add(one(pair.value(), "sources/" + pair.key()).orElse(null));
            for (int i = 0; i < read.size(); i++) {
                if (read.get(i) != null) shapes.desk().name(pairs.get(i).key(), read.get(i));
            }
        });
    }

    private Optional<Source> one(Node node, String path) {
        if (node instanceof Node.Mapping map) {
            var fields = new Fields(shapes, map, path);
            var source = cited(fields);
            fields.done();
            return source;
        }
        return shapes.text(node, path)
                .map(cite -> shapes.desk().expanded(cite, Optional.empty(), Optional.empty()));
    }

    /// The source that the fields `cite`, `url` and `confidence` name.
    public Optional<Source> cited(Fields fields) {
        var cite = fields.needText("cite", "the document and the place in it");
        var url = fields.text("url");
        var confidence = fields.take("confidence").flatMap(
                it -> shapes.constant(it, fields.path() + "/confidence", Confidence.class));
        return cite.map(it -> shapes.desk().expanded(it, url, confidence));
    }
}
