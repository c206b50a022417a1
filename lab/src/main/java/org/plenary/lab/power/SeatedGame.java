package org.plenary.lab.power;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/// A game with the seats of its classes. A seat that no quota looks at belongs to none: it never turns a
/// result and is left out of the game.
///
/// @param seatsOf the numbers of the seats, by class
/// @param idle    the numbers of the seats that no quota looks at
record SeatedGame(Game game, List<List<Integer>> seatsOf, List<Integer> idle) {

    static SeatedGame of(List<long[]> weighings, List<long[]> alternatives, int seats) {
        var used = new ArrayList<Integer>();
        for (int w = 0; w < weighings.size(); w++) {
            int number = w;
            if (alternatives.stream().anyMatch(quotas -> quotas[number] > 0)) used.add(w);
        }
        var asked = used.stream().map(weighings::get).toList();
        var quotas = alternatives.stream()
                .map(all -> used.stream().mapToLong(w -> all[w]).toArray()).toList();
        var rows = new ArrayList<long[]>();
        var seatsOf = new ArrayList<List<Integer>>();
        var idle = new ArrayList<Integer>();
        for (int seat = 0; seat < seats; seat++) {
            int number = seat;
            var row = asked.stream().mapToLong(weights -> weights[number]).toArray();
            if (Arrays.stream(row).allMatch(weight -> weight == 0)) idle.add(seat);
            else classOf(row, rows, seatsOf).add(seat);
        }
        return inOrder(rows, seatsOf, asked, quotas, idle);
    }

    private static List<Integer> classOf(long[] row, List<long[]> rows, List<List<Integer>> seatsOf) {
        for (int c = 0; c < rows.size(); c++) if (Arrays.equals(rows.get(c), row)) return seatsOf.get(c);
        rows.add(row);
        seatsOf.add(new ArrayList<>());
        return seatsOf.getLast();
    }

    /// Heaviest classes first, by the part of each weighing that one seat holds.
    private static SeatedGame inOrder(List<long[]> rows, List<List<Integer>> seatsOf, List<long[]> asked,
                                      List<long[]> quotas, List<Integer> idle) {
        var totals = asked.stream().mapToDouble(weights -> Arrays.stream(weights).asDoubleStream().sum()).toArray();
        var order = new ArrayList<Integer>();
        for (int c = 0; c < rows.size(); c++) order.add(c);
        order.sort(Comparator.comparingDouble(c -> {
            double part = 0;
            for (int w = 0; w < totals.length; w++) part -= rows.get(c)[w] / totals[w];
            return part;
        }));
        var weights = new long[asked.size()][order.size()];
        for (int w = 0; w < weights.length; w++) {
            for (int c = 0; c < order.size(); c++) weights[w][c] = rows.get(order.get(c))[w];
        }
        var sorted = order.stream().map(c -> List.copyOf(seatsOf.get(c))).toList();
        var sizes = sorted.stream().mapToInt(List::size).toArray();
        return new SeatedGame(new Game(sizes, weights, quotas), sorted, List.copyOf(idle));
    }

    int seats() { return game.players() + idle.size(); }
}
