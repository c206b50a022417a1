package org.plenary.charter;

import java.util.List;
import java.util.Optional;
import org.plenary.vocabulary.BodyId;
import org.plenary.vocabulary.Words;

/// An organ: its seats, how often it meets, who chairs it, what it decides and what it is for.
public record BodyLaw(
        Words name, Optional<Words> place, List<Seats> seats, Optional<Words> composition, Optional<Meets> meets,
        Optional<Chair> chair, Optional<BodyId> reportsTo, List<Competence> decides, List<Words> functions) {
    public BodyLaw {
        seats = List.copyOf(seats);
        decides = List.copyOf(decides);
        functions = List.copyOf(functions);
    }
}
