package org.plenary.charterfile;

import java.util.Optional;
import java.util.regex.Pattern;
import org.plenary.charterfile.finding.Findings;
import org.plenary.charterfile.tree.CanonicalJson;
import org.plenary.charterfile.tree.Node;
import org.plenary.charterfile.tree.YamlTree;

/// An act that somebody writes by hand, in YAML or in JSON, brought into the one form in which it is filed.
public final class ActYaml {
    /// What is written the same in both without quotation marks.
    private static final Pattern BARE = Pattern.compile("true|false|-?(0|[1-9][0-9]*)");

    private ActYaml() {}

    /// The canonical JSON of what `yaml` says; whether it is an act is for its reader to find. JSON is YAML too.
    public static Reading<byte[]> json(String file, byte[] yaml) {
        var findings = new Findings();
        Optional<byte[]> json = YamlTree.parse(file, yaml, findings)
                .map(node -> CanonicalJson.bytes(quoted(node)));
        return new Reading<>(json, findings.all());
    }

    private static Node quoted(Node node) {
        return switch (node) {
            case Node.Scalar(var text, var quoted, var at) ->
                    new Node.Scalar(text, quoted || !BARE.matcher(text).matches(), at);
            case Node.Sequence(var items, var at) ->
                    new Node.Sequence(items.stream().map(ActYaml::quoted).toList(), at);
            case Node.Mapping(var pairs, var at) -> new Node.Mapping(pairs.stream().map(pair ->
                    new Node.Pair(pair.key(), pair.keyAt(), quoted(pair.value()))).toList(), at);
        };
    }
}
