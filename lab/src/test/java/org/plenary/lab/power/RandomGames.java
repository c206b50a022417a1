package org.plenary.lab.power;

import java.util.List;
import java.util.SplittableRandom;

/// Random bodies and rules of every shape that power is defined for; the same seed gives the same game.
final class RandomGames {
    record Drawn(Body body, String rule) {}

    private static final List<String> SHAPES = List.of(
            "for by a >= %1$d",
            "for by a > %1$d and for >= %4$d",
            "for by a >= %1$d or for > %4$d",
            "for by a >= 65%% of entitled by a and for by b >= 1/2 of entitled by b",
            "(for by a >= %1$d or for by b >= %2$d) and against of g = 0",
            "not (against by a >= %1$d) and for > against",
            "for by a >= %1$d and (for by b >= %2$d or entitled - for < %5$d)",
            "for by a >= %1$d and for by b >= %2$d and for by c >= %3$d",
            "for by a >= %1$d or for by b >= %2$d or for by c >= %3$d and for >= %4$d",
            "for of g by a >= 1/2 of entitled of g by a and for >= 2/3 of voting",
            "for > against and for except g >= 2",
            "for >= %4$d and against of g by b < %5$d");

    private RandomGames() {}

    static Drawn of(long seed, int players) {
        var random = new SplittableRandom(seed);
        long most = random.nextInt(4) == 0 ? 1_000_000_000L : random.nextInt(2) == 0 ? 5 : 60;
        var body = Body.of(players);
        var quotas = new long[3];
        for (int w = 0; w < 3; w++) {
            var weights = random.longs(players, 0, most + 1).toArray();
            long total = java.util.Arrays.stream(weights).sum();
            quotas[w] = Math.max(1, total * (30 + random.nextInt(60)) / 100);
            body.weighing(List.of("a", "b", "c").get(w), weights);
        }
        body.group("g", random.ints(1 + players / 4, 0, players).distinct().toArray());
        var rule = SHAPES.get(random.nextInt(SHAPES.size())).formatted(quotas[0], quotas[1], quotas[2],
                1 + random.nextInt(players), 1 + random.nextInt(players));
        return new Drawn(body, rule);
    }
}
