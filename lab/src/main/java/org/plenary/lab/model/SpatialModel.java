package org.plenary.lab.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import org.plenary.lab.rollcall.ideal.IdealPoints;
import org.plenary.rule.Stance;
import org.plenary.vocabulary.PartyId;

/// Parties on a line, with noise: a motion pulls towards one end with a strength drawn anew, and each party follows its
/// place, give or take a chance of its own. The same form as the probit model by which ideal points are estimated.
///
/// @param points where each party stands, in standard deviations
/// @param noise  the standard deviation of a party's own chance
/// @param basis  from where the points come: a record, a declaration, an assumption
public record SpatialModel(List<PartyId> parties, List<Double> points, double noise, Manner manner, String basis)
        implements PreferenceModel {
    private static final double PULL = 1.2;
    private static final double SPREAD = 0.9;
    static final long CHANCES = 1L << 40;

    public SpatialModel {
        parties = List.copyOf(parties);
        points = List.copyOf(points);
        if (parties.size() != points.size() || parties.isEmpty() || !(noise > 0) || Double.isInfinite(noise)) {
            throw new IllegalArgumentException("Each party has a point, and noise is above 0.");
        }
    }

    /// The parties at the points that a record gives them; empty, with those who have none, where one has no point.
    public static Optional<SpatialModel> of(IdealPoints points, SortedSet<PartyId> parties, Manner manner,
            String basis) {
        var found = new TreeMap<PartyId, Double>();
        parties.forEach(party -> found.put(party, points.of(party)));
        if (found.isEmpty() || found.values().stream().anyMatch(point -> point.isNaN())) return Optional.empty();
        return Optional.of(new SpatialModel(new ArrayList<>(found.keySet()), new ArrayList<>(found.values()), 1, manner,
                basis));
    }

    @Override public String says() {
        return "Invented: parties on a line by %s, pull %s, spread %s, noise %s, %s.".formatted(basis, PULL, SPREAD,
                noise, manner.says());
    }

    @Override public Stance[] vote(Draws draws) {
        double welcome = manner.lean() + SPREAD * draws.normal(0);
        double pull = PULL * draws.normal(1);
        var stances = new Stance[points.size()];
        for (int i = 0; i < stances.length; i++) {
            double feels = welcome + pull * points.get(i) + noise * draws.normal(2 + i);
            // counters of normals are taken two by two, so those of chances lie far beyond them
            stances[i] = PreferenceModel.stance(feels, draws.uniform(CHANCES + i), manner);
        }
        return stances;
    }
}
