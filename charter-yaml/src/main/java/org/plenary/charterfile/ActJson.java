package org.plenary.charterfile;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plenary.act.Act;
import org.plenary.act.Author;
import org.plenary.act.DatedAct;
import org.plenary.charterfile.act.ActForm;
import org.plenary.charterfile.act.ActWriter;
import org.plenary.charterfile.act.Histories;
import org.plenary.charterfile.finding.Findings;
import org.plenary.charterfile.tree.CanonicalJson;
import org.plenary.charterfile.tree.JsonTree;
import org.plenary.charterfile.tree.Node;

/// Acts as canonical JSON (RFC 8785), in the same form as in a history: the bytes that the register keeps
/// and that signatures cover. Every kind has a frozen sample in `docs/formats/acts/`.
public final class ActJson {
    private ActJson() {}

    /// The canonical bytes of an act with its dates and sources.
    public static byte[] write(DatedAct act) { return CanonicalJson.bytes(ActWriter.write(act)); }

    /// The act in `json`; `file` is what findings call it. Names are not checked against a charter here.
    public static Reading<DatedAct> read(String file, byte[] json) {
        var findings = new Findings();
        Optional<DatedAct> act = JsonTree.parse(file, json, findings)
                .flatMap(node -> Histories.act(node, findings));
        return new Reading<>(act, findings.all());
    }

    /// The act that a filing asks for. Who files leaves out `entered`, which the clerk stamps, and may leave out `on`,
    /// which is then today, `author`, which is who files, and `trigger`, which for a filing is always a move; the act
    /// needs no source, since it is one.
    public static Reading<DatedAct> filed(String file, byte[] json, Author author, Instant now, LocalDate today) {
        var findings = new Findings();
        Optional<DatedAct> act = JsonTree.parse(file, json, findings)
                .flatMap(node -> Histories.act(stamped(node, author, now, today), findings));
        return new Reading<>(act, findings.all());
    }

    static Node stamped(Node node, Author author, Instant now, LocalDate today) {
        if (!(node instanceof Node.Mapping map)) return node;
        var pairs = new ArrayList<Node.Pair>();
        for (var pair : map.pairs()) {
            if (!pair.key().equals("entered")) pairs.add(pair);
        }
        pairs.add(pair("entered", now.toString(), map));
        if (map.get("on").isEmpty()) pairs.add(pair("on", today.toString(), map));
        var keys = map.get("act").filter(Node.Scalar.class::isInstance).map(Node.Scalar.class::cast)
                .flatMap(name -> ActForm.named(name.text())).map(ActForm::keys).orElse(List.of());
        if (keys.contains("author") && map.get("author").isEmpty()) pairs.add(pair("author", author.text(), map));
        if (keys.contains("trigger") && map.get("trigger").isEmpty()) pairs.add(pair("trigger", "move", map));
        return new Node.Mapping(pairs, map.at());
    }

    private static Node.Pair pair(String key, String text, Node.Mapping map) {
        return new Node.Pair(key, map.at(), new Node.Scalar(text, true, map.at()));
    }

    /// What a kind of act is called on file: `standing granted`.
    public static String nameOf(Act act) { return ActForm.of(act.getClass()).name(); }

    /// The names of all kinds of acts, in the order of the alphabet.
    public static List<String> names() { return ActForm.names(); }
}
