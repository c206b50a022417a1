package org.plenary.server.lab;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.plenary.lab.enlargement.Change;
import org.plenary.lab.rollcall.ideal.IdealPlane;
import org.plenary.lab.rollcall.ideal.IdealPoints;
import org.plenary.vocabulary.PartyId;

/// Where parties stand by their votes, on a line or in a plane.
///
/// @param shape   one of `IdealShape`
/// @param anchor  the party on the positive side
/// @param named   those whose names stand in the picture; all others are drawn small
/// @param lines   places on a line by year; year 0 is the whole record
/// @param planes  places in a plane by year; year 0 is the whole record
/// @param changes of membership
/// @param untold  years with enough motions, which place nobody all the same
public record IdealFigures(
        IdealShape shape, PartyId anchor, SortedSet<PartyId> named, SortedMap<Integer, IdealPoints> lines,
        SortedMap<Integer, IdealPlane> planes, List<Change> changes, List<Integer> untold) {
    /// A party's place in a year, or over the whole record in year 0; what is not estimated is not a number.
    public record Place(int year, PartyId party, double first, double firstError, double second, double secondError) {}

    public IdealFigures {
        lines = Collections.unmodifiableSortedMap(new TreeMap<>(lines));
        planes = Collections.unmodifiableSortedMap(new TreeMap<>(planes));
        changes = List.copyOf(changes);
        untold = List.copyOf(untold);
    }

    /// Every place, by year and party.
    public List<Place> places() {
        var places = new ArrayList<Place>();
        lines.forEach((year, line) -> {
            for (int i = 0; i < line.voters().size(); i++) {
                places.add(new Place(year, line.voters().get(i), line.points().get(i), line.standardErrors().get(i),
                        Double.NaN, Double.NaN));
            }
        });
        planes.forEach((year, plane) -> {
            for (int i = 0; i < plane.voters().size(); i++) {
                places.add(new Place(year, plane.voters().get(i), plane.first().get(i), at(plane.firstErrors(), i),
                        plane.second().get(i), at(plane.secondErrors(), i)));
            }
        });
        return places;
    }

    /// The latest place of each who is named, of all where nobody is.
    public List<Place> shown() { return latest(party -> named.isEmpty() || named.contains(party)); }

    /// The latest place of each who is not named beside others who are.
    public List<Place> others() { return latest(party -> !named.isEmpty() && !named.contains(party)); }

    private List<Place> latest(Predicate<PartyId> chosen) {
        var latest = new TreeMap<PartyId, Place>();
        places().stream().filter(place -> chosen.test(place.party()))
                .forEach(place -> latest.put(place.party(), place));
        return latest.values().stream().sorted(Comparator.comparingDouble(Place::first).reversed()).toList();
    }

    /// Whether errors are known of any place.
    public boolean hasErrors() { return places().stream().anyMatch(place -> Double.isFinite(place.firstError())); }

    private static double at(List<Double> errors, int i) { return errors.isEmpty() ? Double.NaN : errors.get(i); }

    /// The years in which the fit did not settle; 0 for the whole record, which walks are fitted to.
    public List<Integer> unsettled() {
        if (shape == IdealShape.WALKING) return lines.values().iterator().next().converged() ? List.of() : List.of(0);
        var years = new ArrayList<Integer>();
        lines.forEach((year, line) -> {
            if (!line.converged()) years.add(year);
        });
        planes.forEach((year, plane) -> {
            if (!plane.converged()) years.add(year);
        });
        return years;
    }

    /// The years in which the anchor has no place, so that the direction is by chance.
    public List<Integer> adrift() {
        return lines.entrySet().stream().filter(year -> !year.getValue().anchored()).map(Map.Entry::getKey)
                .toList();
    }

    /// The motions on which places rest.
    public int motions() {
        return lines.values().stream().mapToInt(IdealPoints::motions).sum()
                + planes.values().stream().mapToInt(IdealPlane::motions).sum();
    }

    public boolean isPlane() { return !planes.isEmpty(); }
}
