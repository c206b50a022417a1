package org.plenary.server.lab;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import org.plenary.lab.enlargement.Change;
import org.plenary.lab.enlargement.Interval;
import org.plenary.lab.rollcall.CohesionOverTime;
import org.plenary.vocabulary.PartyId;

/// How united a group was over the years.
///
/// @param group   whom it is about: `members`, `then`, `named` or `all`
/// @param parties those of the group who are in the record
/// @param bounds  heterogeneity with its bounds; empty where the group is too large for them
/// @param others  heterogeneity of all others of the record, by year
/// @param changes of membership
public record CohesionFigures(
        String group, SortedSet<PartyId> parties, CohesionOverTime cohesion, SortedMap<Integer, Interval> bounds,
        SortedMap<Integer, Double> others, List<Change> changes) {
    /// A year of the group. `others` is not a number where there are none.
    public record Year(int year, CohesionOverTime.Year figures, Interval heterogeneity, double others) {}

    public CohesionFigures {
        bounds = Collections.unmodifiableSortedMap(new TreeMap<>(bounds));
        others = Collections.unmodifiableSortedMap(new TreeMap<>(others));
        changes = List.copyOf(changes);
    }

    /// The years in which two of the group took a position on one motion.
    public List<Year> years() {
        var years = new ArrayList<Year>();
        cohesion.years().forEach((year, one) -> {
            if (one.motions() == 0) return;
            var unbounded = new Interval(one.heterogeneity(), Double.NaN, Double.NaN);
            // One motion drawn again and again is always itself: it bounds nothing.
            var bounded = one.motions() > 1 ? bounds.getOrDefault(year, unbounded) : unbounded;
            years.add(new Year(year, one, bounded, others.getOrDefault(year, Double.NaN)));
        });
        return years;
    }

    Map<String, Object> json() {
        var json = new LinkedHashMap<String, Object>();
        json.put("group", group);
        json.put("parties", parties);
        json.put("years", years().stream().map(CohesionFigures::json).toList());
        json.put("changes", changes.stream().map(change -> {
            var one = new LinkedHashMap<String, Object>();
            one.put("on", change.asOf().day());
            one.put("joined", change.joined());
            one.put("left", change.left());
            return one;
        }).toList());
        return json;
    }

    private static Map<String, Object> json(Year year) {
        var json = new LinkedHashMap<String, Object>();
        json.put("year", year.year());
        json.put("motions", year.figures().motions());
        json.put("divided", year.figures().divided());
        json.put("rice", Rows.finite(year.figures().rice()));
        json.put("agreement-index", Rows.finite(year.figures().agreementIndex()));
        json.put("heterogeneity", Rows.finite(year.heterogeneity().estimate()));
        json.put("low", Rows.finite(year.heterogeneity().low()));
        json.put("high", Rows.finite(year.heterogeneity().high()));
        json.put("others", Rows.finite(year.others()));
        return json;
    }

    Rows rows() {
        return new Rows(List.of("year", "motions", "divided", "rice", "agreement-index", "heterogeneity", "low", "high",
                "others"), years().stream().map(year -> List.of(Integer.toString(year.year()),
                Integer.toString(year.figures().motions()), Integer.toString(year.figures().divided()),
                Rows.cell(year.figures().rice()), Rows.cell(year.figures().agreementIndex()),
                Rows.cell(year.heterogeneity().estimate()), Rows.cell(year.heterogeneity().low()),
                Rows.cell(year.heterogeneity().high()), Rows.cell(year.others()))).toList());
    }
}
