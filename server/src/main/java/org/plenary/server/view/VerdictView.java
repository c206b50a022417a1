package org.plenary.server.view;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.plenary.body.Verdict;
import org.plenary.rule.Tally;
import org.plenary.rule.analysis.Flip;
import org.plenary.rule.analysis.RuleAnalysis;
import org.plenary.rule.analysis.SmallestSet;
import org.plenary.vocabulary.BodyId;
import org.plenary.vocabulary.GroupId;
import org.plenary.vocabulary.MatterId;
import org.plenary.vocabulary.PartyId;
import org.plenary.vocabulary.RuleId;
import org.plenary.vocabulary.WeightId;

/// A verdict with its derivation, and what follows from the rule: who could block, what would turn it.
public final class VerdictView {
    /// One verdict. `filled` counts the seats that the file named because the record leaves them open.
    public record Decided(
            boolean adopted, BodyId body, Text bodyName, MatterId matter, Text matterName, LocalDate on,
            Optional<PartyId> subject, RuleId rule, Text ruleName, String text, Optional<String> source, Counts tally,
            int seats, int filled, Explained finding, Blocking blocking, Turn flip, List<Cite> sources) {}

    /// Who stood how.
    public record Counts(int for_, int against, int abstaining, int silent, int absent, int present, int voting,
                         int entitled) {
        static Counts of(Tally tally) {
            return new Counts(tally.inFavour(), tally.against(), tally.abstaining(), tally.silent(), tally.absent(),
                    tally.present(), tally.voting(), tally.entitled());
        }
    }

    /// Who alone can block, and a smallest set that can. `howMany` such sets there are, where they could be
    /// counted; `exact` is false where a search was given up and the set is only one that will do.
    public record Blocking(List<PartyId> vetoes, List<PartyId> smallest, boolean possible, boolean exact,
                           Optional<BigInteger> howMany) {}

    /// The fewest changes of position that would turn the verdict, by party; empty where none would.
    public record Turn(boolean possible, boolean exact, SortedMap<String, String> changes) {}

    private VerdictView() {}

    public static Decided of(Vantage vantage, Verdict.Reached verdict) {
        var ballot = verdict.ballot();
        var analysis = new RuleAnalysis(verdict.rule().adoptedWhen(), verdict.vote());
        return new Decided(verdict.adopted(), ballot.body(), vantage.name(ballot.body()), ballot.matter(),
                vantage.name(ballot.matter()), ballot.day(), ballot.subject(), verdict.competence().by(),
                vantage.name(verdict.competence().by()), verdict.rule().adoptedWhen().text(),
                verdict.finding().source(), Counts.of(verdict.tally()), verdict.vote().seats().size(),
                verdict.filled(), Explained.of(verdict.finding(), vantage.language(), name -> name(vantage, name)),
                blocking(analysis), turn(analysis.nearestFlip()), Cite.of(verdict.sources()));
    }

    static Blocking blocking(RuleAnalysis analysis) {
        var vetoes = analysis.vetoes();
        var holders = List.copyOf(vetoes.holders());
        return switch (analysis.smallestBlocking()) {
            case SmallestSet.Found found -> new Blocking(holders, List.copyOf(found.members()), true,
                    found.isExact() && vetoes.undecided().isEmpty(), found.howMany());
            case SmallestSet.None() ->
                    new Blocking(holders, List.of(), false, vetoes.undecided().isEmpty(), Optional.empty());
            case SmallestSet.Undecided _ -> new Blocking(holders, List.of(), true, false, Optional.empty());
        };
    }

    static Turn turn(Flip flip) {
        return switch (flip) {
            case Flip.By by -> {
                var changes = new TreeMap<String, String>();
                by.changes().forEach((party, position) -> changes.put(party.value(), position.word()));
                yield new Turn(true, by.isExact(), changes);
            }
            case Flip.Never() -> new Turn(false, true, new TreeMap<>());
            case Flip.Undecided _ -> new Turn(true, false, new TreeMap<>());
        };
    }

    static String name(Vantage vantage, String name) {
        return vantage.law(vantage.charter().groups(), new GroupId(name)).map(law -> law.name())
                .or(() -> vantage.law(vantage.charter().weights(), new WeightId(name)).map(law -> law.name()))
                .map(words -> words.in(vantage.language())).filter(text -> !text.isEmpty()).orElse(name);
    }
}
