package org.plenary.server.lab;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.plenary.lab.rollcall.ideal.IdealPlaneFile;
import org.plenary.lab.rollcall.ideal.IdealPointsFile;
import org.plenary.lab.rollcall.ideal.IdealPointsFile.Part;
import org.plenary.server.view.RollCallView;
import org.plenary.vocabulary.PartyId;

/// Ideal points in their public JSON shape.
public final class IdealPointsJson {
    private IdealPointsJson() {}

    public static RollCallView.IdealPoints line(PartyId positive, List<Part> parts) {
        return new RollCallView.IdealPoints(positive, parts.stream().map(part -> {
            var points = part.points();
            return new RollCallView.Line(part.year(), points.motions(), points.votes(), points.steps(),
                    points.converged(), points.anchored(), points.voters().stream()
                            .map(voter -> place(voter, part)).toList());
        }).toList());
    }

    public static RollCallView.IdealPlanes plane(PartyId positive, List<IdealPlaneFile.Part> parts) {
        return new RollCallView.IdealPlanes(positive, parts.stream().map(part -> {
            var plane = part.plane();
            return new RollCallView.Plane(part.year(), plane.motions(), plane.steps(), plane.converged(),
                    IntStream.range(0, plane.voters().size()).mapToObj(i -> place(part, i)).toList());
        }).toList());
    }

    private static SortedMap<String, Object> place(PartyId voter, Part part) {
        var place = new TreeMap<String, Object>();
        place.put("party", voter);
        place.put("year", part.year());
        place.put("dimension-1", rounded(part.points().of(voter)));
        place.put("standard-error", rounded(part.points().errorOf(voter)));
        return place;
    }

    private static SortedMap<String, Object> place(IdealPlaneFile.Part part, int i) {
        var plane = part.plane();
        var place = new TreeMap<String, Object>();
        place.put("party", plane.voters().get(i));
        place.put("year", part.year());
        place.put("dimension-1", rounded(plane.first().get(i)));
        place.put("standard-error", plane.firstErrors().isEmpty() ? Optional.empty()
                : rounded(plane.firstErrors().get(i)));
        place.put("dimension-2", rounded(plane.second().get(i)));
        place.put("standard-error-2", plane.secondErrors().isEmpty() ? Optional.empty()
                : rounded(plane.secondErrors().get(i)));
        return place;
    }

    private static Optional<Double> rounded(double figure) {
        return Optional.of(figure).filter(Double::isFinite).map(one -> IdealPointsFile.rounded(one).doubleValue());
    }
}
