package org.plenary.server.lab;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.plenary.lab.rollcall.AgreementMatrix;
import org.plenary.lab.rollcall.Clusters;
import org.plenary.vocabulary.PartyId;

/// Who votes with whom: how far each pair agrees, and the tree in which the nearest are joined first.
///
/// @param clusters by the same definition on a scale from 0 to 1
/// @param cut      the distance at which the tree is cut into groups
public record AgreementFigures(AgreementMatrix matrix, Clusters clusters, double cut) {
    private static final int MOST = 100;

    /// A pair with its agreement, and on how many motions it rests.
    public record Pair(PartyId one, PartyId other, double agreement, int motions) {}

    /// Every pair that shares a motion.
    public List<Pair> pairs() {
        var pairs = new ArrayList<Pair>();
        for (int one = 0; one < matrix.voters().size(); one++) {
            for (int other = one + 1; other < matrix.voters().size(); other++) {
                if (matrix.motions(one, other) == 0) continue;
                pairs.add(new Pair(matrix.voters().get(one), matrix.voters().get(other), matrix.between(one, other),
                        matrix.motions(one, other)));
            }
        }
        return pairs;
    }

    /// The pairs that agree most, and how many can be read.
    public List<Pair> nearest() {
        return pairs().stream().sorted(Comparator.comparingDouble(Pair::agreement).reversed()).limit(MOST).toList();
    }

    /// The definition as phrases name it.
    public String word() { return matrix.definition().name().toLowerCase(Locale.ROOT).replace('_', '-'); }

    public List<List<PartyId>> groups() { return clusters.cut(cut); }

    Map<String, Object> json() {
        var json = new LinkedHashMap<String, Object>();
        json.put("definition", matrix.definition());
        json.put("pairs", pairs().stream().map(pair -> {
            var one = new LinkedHashMap<String, Object>();
            one.put("pair", List.of(pair.one(), pair.other()));
            one.put("agreement", Rows.finite(pair.agreement()));
            one.put("motions", pair.motions());
            return one;
        }).toList());
        json.put("tree", clusters.mergers().stream().map(merger -> {
            var one = new LinkedHashMap<String, Object>();
            one.put("distance", merger.distance());
            one.put("one", merger.one());
            one.put("other", merger.other());
            return one;
        }).toList());
        json.put("cut", cut);
        json.put("groups", groups());
        return json;
    }
}
