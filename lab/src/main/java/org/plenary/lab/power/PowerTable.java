package org.plenary.lab.power;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import org.plenary.rule.DecisionRule;

/// Who has which power under a rule.
///
/// @param method          how it was counted
/// @param shapleyMethod   how the Shapley-Shubik index was reckoned
/// @param treatment       what was taken for granted: how abstention and silence are treated, what is given
/// @param winning         how many of the 2^n coalitions win; empty where votes were drawn at random
/// @param powerToAct      the share of winning coalitions: Coleman's power of a collectivity to act (1971),
///                        also known as the decisiveness of the rule
/// @param members         one line for each seat, by party
/// @param minimalWinning  coalitions that win and lose without any one of their members
/// @param minimalBlocking sets that prevent adoption and do not without any one of their members
/// @param certificate     residues of the Shapley-Shubik index, where they were asked for
/// @param remarks         what is not in the table, and why
public record PowerTable(DecisionRule rule, Method method, String shapleyMethod, String treatment,
                         Optional<BigInteger> winning, Figure powerToAct, List<MemberPower> members,
                         MinimalSets minimalWinning, MinimalSets minimalBlocking,
                         Optional<Certificate> certificate, List<String> remarks) implements PowerAnswer {
    public PowerTable {
        members = List.copyOf(members);
        remarks = List.copyOf(remarks);
    }
}
