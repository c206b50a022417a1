package org.plenary.charter.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plenary.charter.BodyLaw;
import org.plenary.charter.Competence;
import org.plenary.vocabulary.BodyId;

/// The parts of what a charter lays down about a body, on a day: what it decides is dated by itself.
final class BodyParts {
    private BodyParts() {}

    static List<Part> of(BodyLaw law, LocalDate day) {
        var parts = new ArrayList<>(Parts.list(Parts.words("name", law.name()),
                law.composition().flatMap(words -> Parts.words("composition", words)),
                law.place().flatMap(words -> Parts.words("place", words)),
                Optional.of(Part.of("seats", law.seats(), text -> text.joined(
                        law.seats().stream().map(text::of).toList()))),
                Part.of("meets", law.meets(), LawText::of), Part.of("chair", law.chair(), LawText::of),
                Part.of("reports-to", law.reportsTo(), (text, body) -> text.names().of(body)),
                Parts.all("functions", law.functions())));
        law.decides().stream().filter(one -> one.inForce().covers(day)).forEach(one -> competence(one, parts));
        return parts;
    }

    /// What is decided by which rule, and for each matter on whose proposal.
    private static void competence(Competence law, List<Part> parts) {
        parts.add(new Part("decides", law.matters().toString(), _ -> "", List.of(law.matters(), law.by()),
                text -> text.say("told", text.matters(law), text.of(law))));
        law.onProposalOf().ifPresent(body -> {
            if (law.isForAnyMatter()) parts.add(proposal("any", text -> text.matters(law), body));
            law.matters().forEach(one -> parts.add(proposal(one.value(), text -> text.names().of(one), body)));
        });
    }

    private static Part proposal(String matter, Part.Said of, BodyId body) {
        return new Part("on-proposal-of", matter, of, body, text -> text.names().of(body));
    }
}
