/// What follows from a decision rule before anybody has voted: who can block, which coalitions win,
/// whether a motion and its opposite can both pass, and what would change a result.
///
/// **Method.** A rule is brought to clauses: each clause is a list of linear conditions over whole
/// numbers, and the rule holds where one clause does. Seats that no condition tells apart form a
/// class, so that only numbers of seats per class are searched. The search (depth first, with
/// iterative deepening where the fewest changes are asked for) leaves a branch as soon as one
/// condition, or the scaled sum of two, cannot be met by the best changes still allowed. Both
/// bounds are sound, so "no" is a proof.
///
/// **Cost.** One class of n seats and k stances has at most n^(k-1) nodes: 193 equal seats take
/// milliseconds. With n classes of one seat the worst case grows as k^n, as for any knapsack; the
/// bounds keep real weighted rules (27 or 190 members) small. A search stops after a fixed number
/// of steps and then says that it is undecided, or gives a bound that it marks as such. A property
/// test compares every answer with the answer found by trying all votes.
package org.plenary.rule.analysis;
