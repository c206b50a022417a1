package org.plenary.lab.sweep;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import org.plenary.lab.model.BlocModel;
import org.plenary.lab.model.Draws;
import org.plenary.lab.model.Manner;
import org.plenary.lab.model.PreferenceModel;
import org.plenary.lab.model.SpatialModel;
import org.plenary.lab.replay.RuleNeeds;
import org.plenary.rule.DecisionRule;
import org.plenary.rule.PackedRule;
import org.plenary.rule.Parsed;
import org.plenary.rule.RuleParser;
import org.plenary.rule.Seat;
import org.plenary.rule.Stance;
import org.plenary.vocabulary.GroupId;
import org.plenary.vocabulary.PartyId;
import org.plenary.vocabulary.WeightId;

/// A job made ready: any run of its dockets can be added up by itself. Used by one thread at a time.
///
/// Sums of charters are made of sums of rules where that is exact, so a rule is asked once for all charters that
/// share it.
public final class Sweep {
    private static final long FALLS_TO = 1L << 50;

    private final SweepJob job;
    private final PreferenceModel model;
    private final PackedRule[][] rules;
    private final int[] firstRule;
    private final int words;

    private Sweep(SweepJob job, PreferenceModel model, PackedRule[][] rules) {
        this.job = job;
        this.model = model;
        this.rules = rules;
        this.words = rules[0][0].words();
        this.firstRule = new int[rules.length];
        for (int choice = 1; choice < rules.length; choice++) {
            firstRule[choice] = firstRule[choice - 1] + rules[choice - 1].length;
        }
    }

    /// @throws IllegalArgumentException where a rule is no rule, or asks for what simulated votes do not have
    public static Sweep of(SweepJob job) {
        var seats = seats(job);
        var rules = new PackedRule[job.choices().size()][];
        for (int choice = 0; choice < rules.length; choice++) {
            var texts = job.choices().get(choice).rules();
            rules[choice] = texts.stream().map(text -> PackedRule.of(rule(text, seats), seats))
                    .toArray(PackedRule[]::new);
        }
        return new Sweep(job, model(job), rules);
    }

    /// The rule of a text, where simulated votes can meet it.
    private static DecisionRule rule(String text, List<Seat> seats) {
        if (!(RuleParser.parse(text) instanceof Parsed.Rule(var rule))) {
            throw new IllegalArgumentException("'%s' is no rule of the charter language.".formatted(text));
        }
        if (rule.concernsSubject() || !rule.signers().isEmpty() || !rule.silences().isEmpty()) {
            throw new IllegalArgumentException(("'%s' asks for a party concerned, a signature or silence, and "
                    + "simulated votes have none.").formatted(text));
        }
        var missing = RuleNeeds.of(rule).missing(seats);
        if (!missing.isEmpty()) throw new IllegalArgumentException("'%s': %s".formatted(text, missing.getFirst()));
        return rule;
    }

    private static List<Seat> seats(SweepJob job) {
        var seats = new ArrayList<Seat>();
        for (var line : job.seats()) {
            var groups = new TreeSet<GroupId>();
            line.inGroups().forEach(group -> groups.add(new GroupId(group)));
            var weights = new TreeMap<WeightId, BigInteger>();
            line.weighs().forEach((weight, value) -> weights.put(new WeightId(weight), new BigInteger(value)));
            seats.add(new Seat(new PartyId(line.party()), groups, weights));
        }
        for (int i = 1; i < seats.size(); i++) {
            if (seats.get(i - 1).party().compareTo(seats.get(i).party()) < 0) continue;
            throw new IllegalArgumentException("Seats stand in the order of their parties, each once.");
        }
        return seats;
    }

    private static PreferenceModel model(SweepJob job) {
        var line = job.model();
        var manner = new Manner(line.lean(), line.indifference(), line.absence());
        var parties = job.seats().stream().map(seat -> new PartyId(seat.party())).toList();
        return switch (line.kind()) {
            case "spatial" -> new SpatialModel(parties, job.seats().stream().map(seat -> seat.point()).toList(),
                    line.own(), manner, line.basis());
            case "blocs" -> new BlocModel(parties, job.seats().stream().map(seat -> seat.bloc()).toList(),
                    line.own(), manner);
            default -> throw new IllegalArgumentException(
                    "'%s' is no model; there are 'spatial' and 'blocs'.".formatted(line.kind()));
        };
    }

    /// What the votes are drawn from, in a sentence.
    public String says() { return model.says(); }

    /// The sums of the dockets from `from` up to, not including, `until`.
    public Sums run(long from, long until) {
        var sums = Sums.none(job);
        var inDocket = new long[sums.ruleAdopted().length];
        var charters = new int[job.charters()][];
        for (int charter = 0; charter < charters.length; charter++) charters[charter] = job.rulesOf(charter);
        for (long docket = from; docket < until; docket++) {
            java.util.Arrays.fill(inDocket, 0);
            var draws = new Draws(job.seed()).of(docket);
            for (int motion = 0; motion < job.motions(); motion++) motion(draws.of(motion), sums, inDocket);
            for (int charter = 0; charter < charters.length; charter++) {
                long adopted = 0;
                for (int choice = 0; choice < rules.length; choice++) {
                    adopted += inDocket[firstRule[choice] + charters[charter][choice]];
                }
                sums.adopted()[charter] += adopted;
                sums.squares()[charter] += adopted * adopted;
            }
        }
        return sums;
    }

    private void motion(Draws draws, Sums sums, long[] inDocket) {
        int choice = draws.below(FALLS_TO, rules.length);
        var stances = model.vote(draws);
        var ballot = new long[4 * words];
        int inFavour = 0;
        int against = 0;
        for (int i = 0; i < stances.length; i++) {
            ballot[stances[i].ordinal() * words + i / 64] |= 1L << i % 64;
            if (stances[i] == Stance.FOR) inFavour++;
            if (stances[i] == Stance.AGAINST) against++;
        }
        sums.fallen()[choice]++;
        for (int rule = 0; rule < rules[choice].length; rule++) {
            int at = firstRule[choice] + rule;
            if (rules[choice][rule].holds(ballot)) {
                inDocket[at]++;
                sums.ruleAdopted()[at]++;
                if (against > 0) overrule(ballot, against, at, sums);
            } else if (inFavour > against) {
                sums.thwarted()[at]++;
            }
        }
    }

    private void overrule(long[] ballot, int against, int at, Sums sums) {
        sums.contested()[at]++;
        sums.overruled()[at] += against;
        for (int word = 0; word < words; word++) {
            for (long rest = ballot[Stance.AGAINST.ordinal() * words + word]; rest != 0; rest &= rest - 1) {
                sums.byParty()[at * job.seats().size() + word * 64 + Long.numberOfTrailingZeros(rest)]++;
            }
        }
    }
}
