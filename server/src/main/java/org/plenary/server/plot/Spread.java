package org.plenary.server.plot;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// Moves labels apart so that none covers another, each as near to its place as the others let it.
final class Spread {
    private Spread() {}

    /// Labels that want to be one spot and are set around their mean.
    private record Pile(List<Integer> labels, double middle) {
        double top(double gap) { return middle - gap * (labels.size() - 1) / 2; }

        double bottom(double gap) { return middle + gap * (labels.size() - 1) / 2; }
    }

    /// Places in the order of `wished`, at least `gap` apart and between `low` and `high` where there is room.
    static double[] apart(double[] wished, double gap, double low, double high) {
        var order = IntStream.range(0, wished.length).boxed().sorted(Comparator.comparing(i -> wished[i])).toList();
        var piles = new ArrayList<Pile>();
        for (int label : order) {
            var pile = within(new Pile(List.of(label), wished[label]), gap, low, high);
            while (!piles.isEmpty() && piles.getLast().bottom(gap) + gap > pile.top(gap)) {
                pile = within(joined(piles.removeLast(), pile, wished), gap, low, high);
            }
            piles.add(pile);
        }
        var places = new double[wished.length];
        for (var pile : piles) {
            for (int i = 0; i < pile.labels.size(); i++) places[pile.labels.get(i)] = pile.top(gap) + i * gap;
        }
        return places;
    }

    private static Pile joined(Pile one, Pile other, double[] wished) {
        var labels = new ArrayList<>(one.labels);
        labels.addAll(other.labels);
        return new Pile(labels, labels.stream().mapToDouble(label -> wished[label]).average().orElseThrow());
    }

    private static Pile within(Pile pile, double gap, double low, double high) {
        double half = gap * (pile.labels.size() - 1) / 2;
        return new Pile(pile.labels, Math.max(low + half, Math.min(high - half, pile.middle)));
    }
}
