package org.plenary.lab.power;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import org.plenary.rule.Seat;

/// Gives every seat the line of its class.
record Members(SeatedGame seated, List<Seat> seats, List<Indices.Line> lines, Optional<Figure[]> johnston,
               Optional<Figure[]> deeganPackel, Optional<Figure[]> publicGood) {
    private static final Figure NOTHING = Figure.of(BigInteger.ZERO, BigInteger.ONE);

    List<MemberPower> all(boolean exact) {
        var all = new MemberPower[seats.size()];
        for (int c = 0; c < lines.size(); c++) {
            for (int seat : seated.seatsOf().get(c)) all[seat] = member(seat, c);
        }
        for (int seat : seated.idle()) all[seat] = idle(seat, exact);
        return List.of(all);
    }

    private MemberPower member(int seat, int c) {
        var line = lines.get(c);
        var game = seated.game();
        var everybody = new long[game.weighings()];
        var alone = new long[game.weighings()];
        for (int w = 0; w < alone.length; w++) {
            everybody[w] = game.total(w);
            alone[w] = game.weights()[w][c];
        }
        boolean veto = !game.winsWithout(c, everybody);
        return new MemberPower(seats.get(seat).party(), line.swings(), line.banzhaf(), line.normalised(),
                line.shapleyShubik(), line.preventive(), line.initiative(), line.rae(),
                johnston.map(all -> all[c]), deeganPackel.map(all -> all[c]), publicGood.map(all -> all[c]),
                veto, veto && game.wins(alone), line.swings().filter(some -> some.signum() == 0).isPresent());
    }

    private MemberPower idle(int seat, boolean exact) {
        return new MemberPower(seats.get(seat).party(), exact ? Optional.of(BigInteger.ZERO) : Optional.empty(),
                NOTHING, NOTHING, Optional.of(NOTHING), NOTHING, NOTHING, Figure.of(BigInteger.ONE, BigInteger.TWO),
                johnston.map(all -> NOTHING), deeganPackel.map(all -> NOTHING),
                publicGood.map(all -> NOTHING), false, false, true);
    }
}
