package org.plenary.lab.enlargement;

import java.util.List;
import java.util.Optional;
import org.plenary.charter.RuleLaw;
import org.plenary.lab.power.PowerTable;
import org.plenary.vocabulary.BodyId;
import org.plenary.vocabulary.RuleId;

/// What a change of membership does under one rule.
///
/// @param bodies   the bodies of the members that decide something by it
/// @param before   voting power among the members before; empty where the rule gives no game, as `remarks` say
/// @param adoption adoption on the record, where one is given and the rule can be put to it
public record RuleEffect(
        RuleId rule, RuleLaw law, List<BodyId> bodies, Optional<PowerTable> before, Optional<PowerTable> after,
        Optional<Adoption> adoption, List<String> remarks) {
    /// Motions on which both memberships take at least one position, and how many each would have adopted; `blocked`
    /// are those that only the membership before adopts, `freed` those that only the one after adopts.
    public record Adoption(int motions, int before, int after, int blocked, int freed) {}

    public RuleEffect {
        bodies = List.copyOf(bodies);
        remarks = List.copyOf(remarks);
    }
}
