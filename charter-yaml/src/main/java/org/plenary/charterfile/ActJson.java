package org.plenary.charterfile;

import java.util.List;
import java.util.Optional;
import org.plenary.act.Act;
import org.plenary.act.DatedAct;
import org.plenary.charterfile.act.ActForm;
import org.plenary.charterfile.act.ActWriter;
import org.plenary.charterfile.act.Histories;
import org.plenary.charterfile.finding.Findings;
import org.plenary.charterfile.tree.CanonicalJson;
import org.plenary.charterfile.tree.JsonTree;

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

    /// What a kind of act is called on file: `standing granted`.
    public static String nameOf(Act act) { return ActForm.of(act.getClass()).name(); }

    /// The names of all kinds of acts, in the order of the alphabet.
    public static List<String> names() { return ActForm.names(); }
}
