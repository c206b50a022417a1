package org.plenary.lab.power;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.plenary.rule.DecisionRule;
import org.plenary.rule.Vote;

/// Puts together one power table.
final class Reckoning {
    private final DecisionRule rule;
    private final Vote vote;
    private final SeatedGame seated;
    private final Game game;
    private final Options options;
    private final Watch watch;
    private final List<String> remarks = new ArrayList<>();
    private String shapleyMethod = "an exact fraction from swings by size";

    Reckoning(DecisionRule rule, Vote vote, SeatedGame seated, Options options, Watch watch) {
        this.rule = rule;
        this.vote = vote;
        this.seated = seated;
        this.game = seated.game();
        this.options = options;
        this.watch = watch;
    }

    PowerTable table() {
        if (!options.orders()) shapleyMethod = "not asked for";
        var method = new Choice(game, options).method();
        return method == Method.SAMPLING ? sampled() : counted(method);
    }

    private PowerTable counted(Method method) {
        Optional<BigInteger[][]> byCritical = Optional.empty();
        Counted counted;
        if (method == Method.WALK) {
            var walk = Walk.of(game, watch);
            counted = walk.counted();
            byCritical = Optional.of(walk.byCritical());
        } else {
            counted = count(method);
            byCritical = byCritical(counted.winning());
        }
        int idle = seated.idle().size();
        var allSwings = BigInteger.ZERO;
        for (int c = 0; c < game.classes(); c++) {
            allSwings = allSwings.add(counted.swings()[c].multiply(BigInteger.valueOf(game.sizes()[c])));
        }
        var indices = new Indices(BigInteger.TWO.pow(seated.seats()), counted.winning().shiftLeft(idle),
                allSwings.shiftLeft(idle));
        var certificate = new Certifying(seated, vote, options, watch, remarks).certificate();
        var shapley = options.orders() ? Optional.of(shapleyShubik(counted, certificate))
                : Optional.<Figure[]>empty();
        var lines = IntStream.range(0, game.classes()).mapToObj(c ->
                indices.line(counted.swings()[c].shiftLeft(idle), shapley.map(all -> all[c]))).toList();
        return finish(method, Optional.of(counted.winning().shiftLeft(idle)), indices.powerToAct(), lines,
                byCritical.map(counts -> Indices.divided(counts, game.sizes())), certificate);
    }

    private Counted count(Method method) {
        return switch (method) {
            case WALK, SAMPLING -> throw new IllegalArgumentException(method + " is counted elsewhere.");
            case HALVES -> Halves.of(game, watch);
            case SIZE_TABLE -> SizeTable.of(game, watch);
            case WEIGHT_TABLE -> WeightTable.of(game, watch);
        };
    }

    /// Johnston's index needs each winning coalition itself.
    private Optional<BigInteger[][]> byCritical(BigInteger winning) {
        if (winning.compareTo(BigInteger.valueOf(options.steps())) <= 0) {
            return Optional.of(Criticals.fits(game) ? Criticals.of(game, winning, watch)
                    : Walk.of(game, watch).byCritical());
        }
        remarks.add("Johnston's index asks for a visit to each of %,d winning coalitions; %,d are allowed."
                .formatted(winning, options.steps()));
        return Optional.empty();
    }

    private Figure[] shapleyShubik(Counted counted, Optional<Certificate> certificate) {
        if (counted.bySize().isPresent()) {
            return Arrays.stream(counted.bySize().get()).map(Indices::shapleyShubik).toArray(Figure[]::new);
        }
        var exact = certificate.flatMap(residues -> Certifying.exact(residues, seated, vote));
        if (exact.isPresent()) {
            shapleyMethod = "an exact fraction from its residues by %d moduli"
                    .formatted(certificate.orElseThrow().moduli().size());
            return exact.get();
        }
        if (new Choice(game, options).isIntegral()) {
            shapleyMethod = "Owen's integral by %d Gauss-Legendre nodes, with a bound of the rounding error"
                    .formatted(OwenIntegral.nodes(game));
            return OwenIntegral.of(game, watch);
        }
        return arrivals();
    }

    private Figure[] arrivals() {
        shapleyMethod = "orders of arrival drawn at random; the error is 4 standard errors";
        return Estimates.shapleyShubik(game, Arrivals.of(game, orders(), options.seed(), watch));
    }

    /// An order takes about as long as ten votes.
    private long orders() { return Math.max(1, options.samples() / 10); }

    private PowerTable sampled() {
        var estimates = new Estimates(game, Sampling.of(game, options.samples(), options.seed(), watch));
        var shapley = options.orders() ? Optional.of(arrivals()) : Optional.<Figure[]>empty();
        remarks.add("Every figure is an estimate from %,d votes and %,d orders of arrival drawn at random (seed %d)."
                .formatted(estimates.drawn().votes(), orders(), options.seed()));
        var lines = IntStream.range(0, game.classes())
                .mapToObj(c -> estimates.line(c, shapley.map(all -> all[c]))).toList();
        return finish(Method.SAMPLING, Optional.empty(), estimates.powerToAct(), lines, Optional.empty(),
                Optional.empty());
    }

    private PowerTable finish(Method method, Optional<BigInteger> winning, Figure powerToAct,
                              List<Indices.Line> lines, Optional<Figure[]> johnston,
                              Optional<Certificate> certificate) {
        var sets = new SetLists(seated, vote.seats());
        var win = MinimalWalk.of(game, options.steps() / 2, options.listed(), watch);
        var block = MinimalWalk.of(game.dual(), options.steps() / 2, options.listed(), watch);
        if (!win.complete()) {
            remarks.add("The indices of Deegan and Packel and of Holler ask for every minimal winning coalition; "
                    + "the search was left after %,d steps.".formatted(options.steps() / 2));
        }
        var minimal = Optional.of(win).filter(MinimalWalk.Result::complete);
        var members = new Members(seated, vote.seats(), lines, johnston,
                minimal.map(found -> Indices.divided(found.bySize(), game.sizes())),
                minimal.map(found -> Indices.plain(found.bySize(), game.sizes())));
        return new PowerTable(rule, method, shapleyMethod, Treatment.of(rule, vote), winning, powerToAct,
                members.all(method.isExact()), sets.of(win, options.listed()), sets.of(block, options.listed()),
                certificate, remarks);
    }
}
