package org.plenary.body;

import java.util.List;
import org.plenary.act.Ground;
import org.plenary.charter.Competence;
import org.plenary.charter.RuleLaw;
import org.plenary.rule.Finding;
import org.plenary.rule.Tally;
import org.plenary.rule.Vote;
import org.plenary.vocabulary.Source;

/// The answer to a ballot: whether it is adopted and why, or the grounds on which there is no answer.
public sealed interface Verdict {
    /// The body decides the matter by that rule, and this is what the rule finds. `filled` is how many
    /// seats the ballot named because the record does not say who sits there.
    record Reached(
            Ballot ballot, Competence competence, RuleLaw rule, List<Source> sources, Vote vote, Tally tally,
            Finding finding, int filled) implements Verdict {
        public Reached {
            sources = List.copyOf(sources);
        }

        public boolean adopted() { return finding.holds(); }
    }

    /// No answer: nobody decides this that day, a name is unknown, or a position cannot be counted.
    record Unanswered(List<Ground> grounds) implements Verdict {
        public Unanswered {
            grounds = List.copyOf(grounds);
        }
    }
}
