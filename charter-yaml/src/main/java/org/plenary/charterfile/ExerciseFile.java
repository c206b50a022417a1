package org.plenary.charterfile;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plenary.act.Author;
import org.plenary.act.DatedAct;
import org.plenary.charterfile.act.ActReader;
import org.plenary.charterfile.act.Histories;
import org.plenary.charterfile.finding.Findings;
import org.plenary.charterfile.shape.Desk;
import org.plenary.charterfile.shape.Fields;
import org.plenary.charterfile.shape.Shapes;
import org.plenary.charterfile.tree.Node;
import org.plenary.charterfile.tree.TreeFile;
import org.plenary.vocabulary.Words;

/// An invented situation to be played on a copy of an organisation: what it is about, the moment at which its clock
/// starts, the reforms that hold in it, and what is filed before the players come in.
public record ExerciseFile(
        String id, Words name, Words says, Instant begins, List<String> reforms, List<Filed> docket) {
    /// Something that is filed at the start: who files it, and the act.
    public record Filed(Author author, DatedAct act) {}

    public ExerciseFile {
        reforms = List.copyOf(reforms);
        docket = List.copyOf(docket);
    }

    /// Reads `exercises/<id>.yaml`.
    public static Reading<ExerciseFile> read(Path file) {
        var findings = new Findings();
        var name = file.getFileName().toString().replaceFirst("\\.ya?ml$", "");
        Optional<ExerciseFile> exercise = TreeFile.read(file, findings)
                .flatMap(node -> new Reader(new Shapes(new Desk(findings)), findings).read(name, node));
        return new Reading<>(exercise, findings.all());
    }

    private record Reader(Shapes shapes, Findings findings) {
        Optional<ExerciseFile> read(String id, Node node) {
            return Fields.of(shapes, node, "").flatMap(fields -> {
                fields.take("exercise");
                var name = fields.words("name");
                if (name.isEmpty()) fields.missing("name", "what the exercise is called");
                var says = fields.words("says").orElse(Words.NONE);
                var begins = fields.need("begins", "the moment at which the clock of the exercise starts")
                        .flatMap(it -> ActReader.moment(shapes, it, "begins"));
                var reforms = fields.texts("reforms");
                var docket = new ArrayList<Filed>();
                begins.ifPresent(moment -> docket.addAll(fields.many("docket",
                        (one, path) -> filed(one, path, moment))));
                fields.done();
                if (name.isEmpty() || begins.isEmpty()) return Optional.empty();
                return Optional.of(new ExerciseFile(id, name.get(), says, begins.get(), reforms, docket));
            });
        }

        private Optional<Filed> filed(Node node, String path, Instant begins) {
            if (!(node instanceof Node.Mapping map)) {
                return shapes.wrong(node, path, "an act", "Write {files: KAZ head of delegation, act: …}.");
            }
            var who = map.get("files").flatMap(it -> shapes.text(it, path + "/files"))
                    .flatMap(text -> shapes.phrase(map, path + "/files", Author.parse(text)));
            if (who.isEmpty()) {
                findings.error(map.at(), "missing", path + "/files", "Nobody files this act.",
                        "Add `files:`, for example `files: KAZ head of delegation`.");
                return Optional.empty();
            }
            var act = new Node.Mapping(map.pairs().stream().filter(pair -> !pair.key().equals("files")).toList(),
                    map.at());
            var today = begins.atOffset(ZoneOffset.UTC).toLocalDate();
            return Histories.act(ActJson.stamped(act, who.get(), begins, today), findings)
                    .map(dated -> new Filed(who.get(), dated));
        }
    }
}
