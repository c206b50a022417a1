package org.plenary.server.view;

import java.util.List;
import java.util.Optional;
import org.plenary.vocabulary.BodyId;
import org.plenary.vocabulary.MatterId;
import org.plenary.vocabulary.RuleId;

/// What a body decides and by which rule, tried out on the seats of the day. No matters means any other
/// matter. `blocks` are the parties that can stop a decision alone; `subjectLeftOut` says that the party
/// concerned does not count.
public record CompetenceRow(
        List<MatterId> matters, List<Text> matterNames, RuleId rule, Text ruleName, String text,
        Optional<BodyId> onProposalOf, boolean opinion, boolean optOut, boolean subjectLeftOut,
        List<Ref> blocks, List<Trial> trials, List<Cite> sources) {
    /// How the seats stand in a trial.
    public enum Kind { ALL_FOR, ALL_SILENT, ONE_ABSTAINING, ONE_AGAINST, CONCERNED_AGAINST }

    /// One trial and its verdict; `who` is the one seat that stands apart, where one does.
    public record Trial(Kind kind, Optional<Ref> who, boolean adopted, Explained finding) {}
}
