package org.plenary.server.view;

import java.util.List;
import java.util.Optional;
import org.plenary.vocabulary.BodyId;
import org.plenary.vocabulary.MatterId;
import org.plenary.vocabulary.RuleId;

/// A rule by which a body decides, the matters that it decides so, and the rule tried out on the seats of
/// the day. `blocks` are the parties that can stop a decision alone; `subjectLeftOut` says that the party
/// concerned does not count; `silence` whether a decision stands when every seat stays silent.
public record CompetenceRow(
        RuleId rule, Text ruleName, String text, boolean opinion, boolean optOut, boolean subjectLeftOut,
        Optional<Boolean> silence, List<Ref> blocks, List<Matter> matters, List<Trial> trials, List<Cite> sources) {
    /// A matter that the body decides by this rule; without an id, every matter that nothing else names.
    public record Matter(Optional<MatterId> matter, Optional<Text> name, Optional<BodyId> onProposalOf,
                         List<Cite> sources) {}

    /// How the seats stand in a trial.
    public enum Kind { ALL_FOR, ALL_SILENT, ONE_ABSTAINING, ONE_AGAINST, CONCERNED_AGAINST }

    /// One trial and its verdict; `who` is the one seat that stands apart, where one does.
    public record Trial(Kind kind, Optional<Ref> who, boolean adopted, Explained finding) {}
}
