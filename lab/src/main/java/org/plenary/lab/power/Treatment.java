package org.plenary.lab.power;

import java.util.ArrayList;
import org.plenary.rule.DecisionRule;
import org.plenary.rule.Vote;

/// Says what a power table takes for granted.
final class Treatment {
    private Treatment() {}

    static String of(DecisionRule rule, Vote vote) {
        var said = new ArrayList<String>();
        said.add("Every seat is for or against; nobody abstains, is absent or is silent.");
        if (!rule.signers().isEmpty()) said.add("The signatures that the rule asks for are given.");
        if (!rule.silences().isEmpty()) said.add("The time of the silence procedure has run out.");
        if (rule.concernsSubject()) {
            said.add(vote.subject().map(party -> "The motion concerns %s, which consents where the rule asks for it."
                    .formatted(party)).orElse("The motion concerns no party."));
        }
        return String.join(" ", said);
    }
}
