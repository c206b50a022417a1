package org.plenary.charterfile.law;

import java.util.Optional;
import org.plenary.charter.Accumulation;
import org.plenary.charter.GradeLaw;
import org.plenary.charter.ThresholdLaw;
import org.plenary.charterfile.shape.Fields;
import org.plenary.vocabulary.InstrumentId;

/// Reads how well incidents are borne out, and how many of them open a step.
final class IncidentLaws {
    private IncidentLaws() {}

    static Optional<GradeLaw> grade(Fields fields, String key) {
        var name = SimpleLaws.name(fields, key);
        var rank = fields.need("rank", "its place among the grades, 1 for the weakest")
                .flatMap(node -> fields.shapes().whole(node, fields.at("rank")));
        var givenBy = ProcedureLaws.selector(fields, "given by", "who may give this grade");
        boolean needsEvidence = fields.yes("needs evidence");
        return rank.flatMap(it -> givenBy.map(who -> new GradeLaw(name, it, who, needsEvidence)));
    }

    static Optional<ThresholdLaw> threshold(Fields fields, String key) {
        var name = SimpleLaws.name(fields, key);
        var about = fields.needText("about", "the instrument against which the incidents are").map(InstrumentId::new);
        fields.need("reached by", "the number of incidents, their grade and the time");
        var ways = fields.many("reached by", (node, path) -> fields.shapes().text(node, path)
                .flatMap(text -> fields.shapes().phrase(node, path, Accumulation.parse(text))));
        return ways.isEmpty() ? Optional.empty() : about.map(it -> new ThresholdLaw(name, it, ways));
    }
}
