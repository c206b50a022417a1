package org.plenary.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.plenary.lab.rollcall.ideal.IdealPlaneFile;
import org.plenary.lab.rollcall.ideal.IdealPointsFile.Part;
import org.plenary.vocabulary.PartyId;

/// What a reader of ideal points must know: the direction, what may be compared, and what was not reached.
final class IdealPointNotes {
    private IdealPointNotes() {}

    static void print(PartyId anchor, List<Part> parts, boolean dynamic, PrintWriter err) {
        err.println("%s stands on the positive side.".formatted(anchor));
        if (dynamic) {
            err.println("All years are on one line. Standard errors take the motions as known: they are too narrow.");
        } else if (parts.getFirst().year().isPresent()) {
            err.println("Each year is on a line of its own: order and distances within a year can be compared.");
        }
        var adrift = new ArrayList<String>();
        for (var part : parts) {
            var where = part.year().map(year -> "In %d".formatted(year)).orElse("Over the whole record");
            if (!part.points().anchored()) adrift.add(part.year().map(String::valueOf).orElse("the whole record"));
            if (!dynamic && !part.points().unbiased()) {
                err.println("%s the motions are too few to measure the bias: places are drawn towards the middle."
                        .formatted(where));
            }
            if (!part.points().converged()) {
                err.println(String.format(Locale.ROOT,
                        "%s the places still moved by %.1e in step %d: take them as approximate.",
                        where, part.points().change(), part.points().steps()));
            }
        }
        if (adrift.isEmpty()) return;
        err.println("%s has no place in %s: the direction there is by chance. Name another with --anchor.".formatted(
                anchor, String.join(", ", adrift)));
    }

    static void printPlane(PartyId anchor, List<IdealPlaneFile.Part> parts, PrintWriter err) {
        err.println("%s stands on the positive side of both axes. The motions divide most along the first axis."
                .formatted(anchor));
        for (var part : parts) {
            var where = part.year().map(year -> "In %d".formatted(year)).orElse("Over the whole record");
            var plane = part.plane();
            if (plane.voters().isEmpty()) {
                err.println("%s too few motions divide the parties.".formatted(where));
            } else if (plane.firstErrors().isEmpty()) {
                err.println("%s the motions are too few for standard errors.".formatted(where));
            }
            if (!plane.voters().isEmpty() && !plane.converged()) {
                err.println(String.format(Locale.ROOT,
                        "%s the places still moved by %.1e in step %d: take them as approximate.",
                        where, plane.change(), plane.steps()));
            }
        }
    }
}
