package org.plenary.rule;

import static org.plenary.rule.Position.ABSTAINING;
import static org.plenary.rule.Position.AGAINST;
import static org.plenary.rule.Position.FOR;
import static org.plenary.rule.RealRooms.LISBON;
import static org.plenary.rule.RealRooms.VOTES_2007;
import static org.plenary.rule.RealRooms.lisbon;
import static org.plenary.rule.RealRooms.parties;
import static org.plenary.rule.RealRooms.six;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Council of the European Union: qualified majority from 1958 to today")
class EuropeanCouncilsSpec {
    static final String NICE = "for by votes >= 255 and for > 1/2 of entitled";

    @Test @DisplayName("EEC Treaty article 148(2), 1958: 12 of 17 votes; Luxembourg's vote never changes the outcome")
    void luxembourg_was_a_null_player() {
        for (int others = 0; others < 32; others++) {
            var without = six();
            var with = six().taking(FOR, "LUX");
            var names = new String[] {"BEL", "DEU", "FRA", "ITA", "NLD"};
            for (int i = 0; i < names.length; i++) {
                if ((others >> i & 1) == 0) continue;
                without.taking(FOR, names[i]);
                with.taking(FOR, names[i]);
            }
            if (with.deciding("for by votes >= 12").holds()) without.adopts("for by votes >= 12");
            else without.rejects("for by votes >= 12");
        }
    }

    @Test @DisplayName("EEC Treaty article 148(2), other cases: 12 votes cast by at least four members")
    void three_large_members_are_not_enough_without_a_proposal_of_the_commission() {
        six().taking(FOR, "DEU FRA ITA").adopts("for by votes >= 12")
                .rejects("for by votes >= 12 and for >= 4")
                .taking(FOR, "LUX").adopts("for by votes >= 12 and for >= 4");
    }

    @Test @DisplayName("Treaty of Nice, 2007-2014: 255 of 345 votes and a majority of members")
    void three_large_members_with_another_block() {
        var council = Room.of(parties(VOTES_2007)).weight("votes", VOTES_2007);
        council.taking(AGAINST, "DEU FRA GBR CZE").othersTaking(FOR).rejects(NICE).says(NICE, """
                no  each of these is needed
                  no  for by votes: 246; needed: at least 255
                  yes for: 23; needed: at least 14 (more than 1/2 of 27 entitled)""");
    }

    @Test @DisplayName("TEU article 16(4): 55 % of members with 65 % of the population")
    void the_explanation_gives_the_exact_share() {
        lisbon().taking(AGAINST, "DEU ESP POL").othersTaking(FOR).adopts(LISBON).says(LISBON, """
                yes one of these is enough
                  no  each of these is needed
                    yes for: 24; needed: at least 15 (55% of 27 entitled)
                    no  for by population: 279,605,136; needed: at least 291,722,001 \
                (65% of 448,803,078 entitled by population)
                  yes entitled - for: 27 - 24 = 3; needed: fewer than 4""");
    }

    @Test @DisplayName("TEU article 16(4): a blocking minority must include at least four members")
    void three_members_with_more_than_35_percent_of_the_population_do_not_block() {
        lisbon().taking(AGAINST, "DEU FRA ITA").othersTaking(FOR).adopts(LISBON);
        lisbon().taking(AGAINST, "DEU FRA ITA").taking(ABSTAINING, "MLT").othersTaking(FOR).rejects(LISBON);
    }

    @Test @DisplayName("TFEU article 238(4): abstentions do not prevent decisions which require unanimity")
    void members_that_abstain_do_not_prevent_unanimity() {
        lisbon().taking(ABSTAINING, "HUN").othersTaking(FOR).adopts("against = 0 and for > 0");
    }
}
