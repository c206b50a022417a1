package org.plenary.server.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.plenary.rule.Tally;
import org.plenary.vocabulary.MatterId;
import org.plenary.vocabulary.PartyId;
import org.plenary.vocabulary.RuleId;

/// Verdicts on recorded votes, as data.
public final class ReplayView {
    /// One motion: what the rule made of it, who alone could have turned it, and how that stands to the record
    /// (`recorded`, `flips`) and to the law in force where a reform is asked about (`inForce`).
    public record Row(
            String motion, Optional<LocalDate> date, Optional<MatterId> matter, Optional<RuleId> rule, boolean adopted,
            int for_, int against, int abstaining, int absent, int silent, List<PartyId> decisive,
            List<PartyId> overruled, Optional<Boolean> recorded, Optional<Boolean> flips, Optional<Boolean> inForce,
            Optional<Integer> daysSaved) {}

    /// Where a verdict comes from: the day whose law holds, the matter, the rule.
    public record Law(Optional<LocalDate> day, Optional<MatterId> matter, Optional<RuleId> rule) {}

    /// What the record and the law in force say of the same motion.
    public record Beside(Optional<Boolean> recorded, Optional<Boolean> inForce, Optional<Integer> daysSaved) {}

    /// Who mattered: the parties each of which could have turned it, and those against it although it is adopted.
    public record Who(List<PartyId> decisive, List<PartyId> overruled) {}

    private ReplayView() {}

    public static Row row(String motion, Law law, Tally tally, boolean adopted, Who who, Beside beside) {
        return new Row(motion, law.day(), law.matter(), law.rule(), adopted, tally.inFavour(), tally.against(),
                tally.abstaining(), tally.absent(), tally.silent(), who.decisive(), who.overruled(), beside.recorded(),
                beside.recorded().map(recorded -> recorded != adopted), beside.inForce(), beside.daysSaved());
    }
}
