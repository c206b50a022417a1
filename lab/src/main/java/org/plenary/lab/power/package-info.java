/// Voting power under a decision rule: who can turn a result, how often, and who can prevent one.
///
/// A rule and its seats become a **simple game**: every seat is for or against, nobody abstains, is absent
/// or silent, and everything that the rule asks for beside positions is given. Counts are exact whole
/// numbers and indices exact fractions, with a decimal beside them; where a game is too large for that, the
/// answer says so, with the size of the error.
package org.plenary.lab.power;
