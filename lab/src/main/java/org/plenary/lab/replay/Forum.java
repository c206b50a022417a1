package org.plenary.lab.replay;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.plenary.act.Ground;
import org.plenary.lab.rollcall.RollCalls;
import org.plenary.rule.DecisionRule;
import org.plenary.rule.Vote;
import org.plenary.vocabulary.MatterId;
import org.plenary.vocabulary.RuleId;
import org.plenary.vocabulary.Sentence;

/// Where recorded votes are put again: a body under its charter, or a rule by itself with seats.
public sealed interface Forum permits ByCharter, ByRule {
    /// What becomes of a motion before it is judged.
    sealed interface Put {
        /// The motion goes to this rule. `vote` holds its seats and positions; it is empty where the positions of
        /// the record give the verdict whoever took them.
        record To(DecisionRule rule, Law law, Optional<Vote> vote) implements Put {}

        /// The motion cannot be put, for these reasons.
        record Nowhere(List<Ground> grounds) implements Put {
            public Nowhere {
                grounds = List.copyOf(grounds);
            }
        }
    }

    /// The law of a verdict, as far as the forum knows it: the day, the matter, the name of the rule.
    record Law(Optional<LocalDate> day, Optional<MatterId> matter, Optional<RuleId> rule) {}

    /// How a motion of the record is put.
    Put put(RollCalls record, int motion);

    /// A reason why the record does not answer.
    static Ground ground(String field, String sentence, String remedy) {
        return new Ground(field, Optional.empty(), Sentence.english(sentence), Sentence.english(remedy));
    }
}
