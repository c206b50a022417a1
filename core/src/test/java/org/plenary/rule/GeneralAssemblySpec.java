package org.plenary.rule;

import static org.plenary.rule.Position.ABSTAINING;
import static org.plenary.rule.Position.AGAINST;
import static org.plenary.rule.Position.FOR;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("UN Charter article 18, Rules of Procedure 83-86: members present and voting")
class GeneralAssemblySpec {
    static final String IMPORTANT = "for >= 2/3 of voting";
    static final String OTHER = "for > against";

    @Test @DisplayName("ES-11/1 (A/ES-11/PV.5, 2 March 2022), 141-5-35 of 193: adopted by two thirds")
    void members_that_abstain_are_considered_as_not_voting() {
        var assembly = Room.of(193).taking(FOR, 141).taking(AGAINST, 5).taking(ABSTAINING, 35);
        assembly.adopts(IMPORTANT).says(IMPORTANT,
                "yes for: 141; needed: at least 98 (2/3 of 146 voting)");
        assembly.adopts("for >= 2/3 of present").rejects("for >= 3/4 of entitled");
    }

    @Test @DisplayName("Resolution 2758 (A/PV.1976, 25 October 1971), 76-35-17 of 131: adopted")
    void a_question_decided_by_a_simple_majority() {
        Room.of(131).taking(FOR, 76).taking(AGAINST, 35).taking(ABSTAINING, 17).adopts(OTHER)
                .says(OTHER, "yes for: 76; needed: more than 35 (against)")
                .says(IMPORTANT, "yes for: 76; needed: at least 74 (2/3 of 111 voting)");
    }

    @Test @DisplayName("Draft A/L.632 (A/PV.1976, 25 October 1971), 55-59-15 of 131: not adopted")
    void fewer_for_than_against_is_not_a_majority() {
        Room.of(131).taking(FOR, 55).taking(AGAINST, 59).taking(ABSTAINING, 15).rejects(OTHER)
                .says(OTHER, "no  for: 55; needed: more than 59 (against)");
    }

    @Test @DisplayName("Rule 133: an equally divided vote is not a majority")
    void a_tie_does_not_carry() {
        Room.of(10).taking(FOR, 4).taking(AGAINST, 4).rejects(OTHER).rejects("for > 1/2 of voting");
    }

    @Test void where_nobody_votes_two_thirds_of_nobody_is_nobody() {
        Room.of(193).adopts(IMPORTANT).says(IMPORTANT, "yes for: 0; needed: at least 0 (2/3 of 0 voting)");
        Room.of(193).rejects("for >= 2/3 of voting and for > 0");
    }
}
