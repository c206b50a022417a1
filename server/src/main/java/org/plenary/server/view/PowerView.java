package org.plenary.server.view;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.plenary.vocabulary.BodyId;
import org.plenary.vocabulary.MatterId;
import org.plenary.vocabulary.PartyId;
import org.plenary.vocabulary.RuleId;

/// The voting power of every seat of a body, as data.
public final class PowerView {
    /// The question: which body decides what, on which day, by which rule.
    public record Asked(
            BodyId body, Text bodyName, MatterId matter, Text matterName, LocalDate on, Optional<PartyId> subject,
            RuleId rule, Text ruleName, String text, Optional<String> source, int seats) {}

    /// The answer. `exact` says that coalitions were counted and not drawn at random.
    public record Answer(
            String method, boolean exact, String shapleyShubikMethod, String treatment,
            Optional<BigInteger> winningCoalitions, Optional<Double> powerToAct, List<Member> members,
            Sets minimalWinning, Sets minimalBlocking, List<String> remarks, List<Cite> sources) {}

    /// One seat. `fractions` are the indices that are known exactly; `errors` say of the others how far each may be
    /// from the truth.
    public record Member(
            PartyId party, Optional<BigInteger> swings, Optional<Double> banzhaf, Optional<Double> banzhafNormalised,
            Optional<Double> shapleyShubik, Optional<Double> preventive, Optional<Double> initiative,
            Optional<Double> rae, Optional<Double> johnston, Optional<Double> deeganPackel,
            Optional<Double> publicGood, boolean veto, boolean dictator, boolean powerless,
            SortedMap<String, String> fractions, SortedMap<String, Double> errors) {}

    /// Sets of seats of which every member is needed; `count` is all of them where `complete`.
    public record Sets(BigInteger count, boolean complete, List<List<PartyId>> listed) {}

    private PowerView() {}

    /// Question and answer as one object.
    public static Flat of(Asked asked, Answer answer) { return new Flat(asked, answer); }
}
