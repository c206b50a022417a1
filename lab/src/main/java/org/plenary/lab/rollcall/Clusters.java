package org.plenary.lab.rollcall;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import org.plenary.vocabulary.PartyId;

/// Voters put together step by step, the two nearest groups first: hierarchical clustering with average linkage
/// (UPGMA, R. R. Sokal and C. D. Michener 1958). The distance of two voters is 1 minus their agreement; that of
/// two groups is the mean over their pairs. Pairs that share no motion count as far as can be.
///
/// Equal distances are settled by the order of the voters' ids, so the result never depends on chance.
public final class Clusters {
    /// Two groups put together, and how far apart they were.
    public record Merger(List<PartyId> one, List<PartyId> other, double distance) {}

    private final List<PartyId> voters;
    private final List<Merger> mergers = new ArrayList<>();
    private final double[][] distances;
    private final List<List<Integer>> groups = new ArrayList<>();

    private Clusters(AgreementMatrix matrix) {
        voters = matrix.voters();
        int size = voters.size();
        distances = new double[size][size];
        for (int a = 0; a < size; a++) {
            groups.add(new ArrayList<>(List.of(a)));
            for (int b = 0; b < size; b++) {
                distances[a][b] = matrix.motions(a, b) == 0 ? 1 : 1 - matrix.between(a, b);
            }
        }
    }

    /// The clusters by a definition of agreement from 0 to 1.
    public static Clusters of(AgreementMatrix matrix) {
        var clusters = new Clusters(matrix);
        for (int left = matrix.voters().size(); left > 1; left--) clusters.merge();
        return clusters;
    }

    /// Every step, nearest first.
    public List<Merger> mergers() { return List.copyOf(mergers); }

    /// The groups that remain when no two are nearer than `distance`, largest first.
    public List<List<PartyId>> cut(double distance) {
        var found = new ArrayList<TreeSet<PartyId>>();
        voters.forEach(voter -> found.add(new TreeSet<>(List.of(voter))));
        for (var merger : mergers) {
            if (merger.distance() >= distance) continue;
            var joined = new TreeSet<>(merger.one());
            joined.addAll(merger.other());
            found.removeIf(joined::containsAll);
            found.add(joined);
        }
        return found.stream().<List<PartyId>>map(List::copyOf)
                .sorted(Comparator.<List<PartyId>>comparingInt(group -> -group.size()).thenComparing(List::getFirst))
                .toList();
    }

    private void merge() {
        int one = -1;
        int other = -1;
        for (int a = 0; a < groups.size(); a++) {
            if (groups.get(a).isEmpty()) continue;
            for (int b = a + 1; b < groups.size(); b++) {
                if (groups.get(b).isEmpty()) continue;
                if (one < 0 || distances[a][b] < distances[one][other]) {
                    one = a;
                    other = b;
                }
            }
        }
        join(one, other);
    }

    private void join(int one, int other) {
        var first = groups.get(one);
        var second = groups.get(other);
        mergers.add(new Merger(named(first), named(second), distances[one][other]));
        for (int group = 0; group < groups.size(); group++) {
            double mean = (first.size() * distances[one][group] + second.size() * distances[other][group])
                    / (first.size() + second.size());
            distances[one][group] = distances[group][one] = mean;
        }
        first.addAll(second);
        second.clear();
    }

    private List<PartyId> named(List<Integer> group) { return group.stream().map(voters::get).sorted().toList(); }
}
