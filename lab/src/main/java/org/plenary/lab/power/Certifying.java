package org.plenary.lab.power;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.plenary.rule.Vote;
import org.plenary.vocabulary.PartyId;

/// Reckons the residues of the Shapley-Shubik index and what follows from them.
record Certifying(SeatedGame seated, Vote vote, Options options, Watch watch, List<String> remarks) {
    Optional<Certificate> certificate() {
        if (options.moduli() == 0) return Optional.empty();
        var game = seated.game();
        if (!new Choice(game, options).isCertifiable()) {
            remarks.add("Residues are reckoned for games of one weight and one quota with fewer than %d seats."
                    .formatted(Residues.MOST));
            return Optional.empty();
        }
        var moduli = Residues.moduli(options.moduli());
        var byClass = new ArrayList<BigInteger[]>();
        for (var prime : moduli) {
            byClass.add(Residues.of(game, prime, "reckoning residues by modulus %d of %d"
                    .formatted(byClass.size() + 1, moduli.size()), watch));
        }
        return Optional.of(new Certificate(game.players(), moduli, named(byClass), addsUp(moduli, byClass)));
    }

    private TreeMap<PartyId, List<BigInteger>> named(List<BigInteger[]> byClass) {
        var residues = new TreeMap<PartyId, List<BigInteger>>();
        for (int c = 0; c < seated.game().classes(); c++) {
            int number = c;
            var own = byClass.stream().map(all -> all[number]).toList();
            for (int seat : seated.seatsOf().get(c)) residues.put(vote.seats().get(seat).party(), own);
        }
        return residues;
    }

    private boolean addsUp(List<BigInteger> moduli, List<BigInteger[]> byClass) {
        var game = seated.game();
        var orders = Binomials.factorials(game.players())[game.players()];
        boolean addsUp = true;
        for (int m = 0; m < moduli.size(); m++) {
            var sum = BigInteger.ZERO;
            for (int c = 0; c < game.classes(); c++) {
                sum = sum.add(byClass.get(m)[c].multiply(BigInteger.valueOf(game.sizes()[c])));
            }
            addsUp &= sum.subtract(orders).mod(moduli.get(m)).signum() == 0;
        }
        return addsUp;
    }

    /// The index as a fraction, where the moduli together exceed the number of orders (Chinese remainders).
    static Optional<Figure[]> exact(Certificate certificate, SeatedGame seated, Vote vote) {
        var orders = Binomials.factorials(certificate.players())[certificate.players()];
        var product = certificate.moduli().stream().reduce(BigInteger.ONE, BigInteger::multiply);
        if (product.compareTo(orders) <= 0 || !certificate.addsUp()) return Optional.empty();
        var figures = new Figure[seated.game().classes()];
        for (int c = 0; c < figures.length; c++) {
            var party = vote.seats().get(seated.seatsOf().get(c).getFirst()).party();
            var residues = certificate.residues().get(party);
            var rows = residues.stream().map(residue -> new BigInteger[] {residue}).toList();
            figures[c] = Figure.of(Residues.join(rows, 0, certificate.moduli()), orders);
        }
        return Optional.of(figures);
    }
}
