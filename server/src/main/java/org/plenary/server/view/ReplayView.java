package org.plenary.server.view;

import java.time.LocalDate;
import java.util.List;
import org.plenary.rule.Tally;
import org.plenary.vocabulary.MatterId;
import org.plenary.vocabulary.PartyId;
import org.plenary.vocabulary.RuleId;

/// Verdicts on recorded votes, as data.
public final class ReplayView {
    /// One motion: what the rule made of it, and who alone could have turned it.
    public record Row(
            String motion, LocalDate date, MatterId matter, RuleId rule, boolean adopted, int for_, int against,
            int abstaining, int absent, int silent, List<PartyId> decisive) {
        public static Row of(String motion, LocalDate date, MatterId matter, RuleId rule, boolean adopted, Tally tally,
                             List<PartyId> decisive) {
            return new Row(motion, date, matter, rule, adopted, tally.inFavour(), tally.against(), tally.abstaining(),
                    tally.absent(), tally.silent(), decisive);
        }
    }

    private ReplayView() {}
}
