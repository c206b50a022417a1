package org.plenary.lab.replay;

import java.time.LocalDate;
import java.util.List;
import org.plenary.body.Verdict;
import org.plenary.rule.Tally;
import org.plenary.vocabulary.MatterId;
import org.plenary.vocabulary.PartyId;
import org.plenary.vocabulary.RuleId;

/// What a rule made of one recorded vote. `decisive` are the parties each of which alone could have turned it.
public record Replayed(
        String motion, LocalDate date, MatterId matter, RuleId rule, boolean adopted, Tally tally,
        List<PartyId> decisive) {
    public Replayed {
        decisive = List.copyOf(decisive);
    }

    static Replayed of(String motion, Verdict.Reached verdict) {
        return new Replayed(motion, verdict.ballot().day(), verdict.ballot().matter(), verdict.competence().by(),
                verdict.adopted(), verdict.tally(), Decisive.in(verdict.rule().adoptedWhen(), verdict.vote()));
    }
}
