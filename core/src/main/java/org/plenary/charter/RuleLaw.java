package org.plenary.charter;

import org.plenary.rule.DecisionRule;
import org.plenary.vocabulary.Words;

/// What a decision needs, with the name that people use for it. `opinion` says that an opinion may be
/// recorded without standing in the way; `optOut` that who is not interested may stay out and join later;
/// `oneWay` that only the motion and never its opposite is put, as where silence adopts a report.
public record RuleLaw(Words name, DecisionRule adoptedWhen, boolean opinion, boolean optOut, boolean oneWay) {}
