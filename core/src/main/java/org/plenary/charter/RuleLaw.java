package org.plenary.charter;

import org.plenary.rule.DecisionRule;
import org.plenary.vocabulary.Words;

/// What a decision needs, with the name that people use for it. `opinion` says that an opinion may be
/// recorded without standing in the way; `optOut` that who is not interested may stay out and join later.
public record RuleLaw(Words name, DecisionRule adoptedWhen, boolean opinion, boolean optOut) {}
