package org.plenary.rule;

import static org.plenary.rule.Position.ABSTAINING;
import static org.plenary.rule.Position.AGAINST;
import static org.plenary.rule.Position.FOR;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Consensus and what organisations put in its place")
class ConsensusSpec {
    static final String NATO_2003 = "BEL CAN CZE DEU DNK ESP FRA GBR GRC HUN ISL ITA LUX NLD NOR POL PRT TUR USA";

    @Test @DisplayName("SCO Charter article 16(1): adopted without a vote where no member objects")
    void no_objection_is_agreement() {
        var heads = Room.of("CHN KAZ KGZ RUS TJK UZB");
        heads.adopts("against = 0").says("against = 0", "yes against: 0; needed: exactly 0");
        heads.taking(AGAINST, "UZB").rejects("against = 0");
    }

    @Test @DisplayName("SCO Charter articles 13 and 16(1): suspension and expulsion without the party concerned")
    void the_party_concerned_does_not_block_its_own_suspension() {
        Room.of("CHN KAZ KGZ RUS TJK UZB").about("TJK").taking(AGAINST, "TJK")
                .adopts("against except subject = 0").rejects("against = 0")
                .says("against except subject = 0",
                        "yes against except the party concerned: 0; needed: exactly 0");
    }

    @Test @DisplayName("CSCE Prague Document (January 1992) para. 16 and Committee of Senior Officials, 8 July 1992")
    void consensus_minus_one() {
        Room.of(51).about("seat-051").taking(AGAINST, "seat-051").othersTaking(FOR)
                .adopts("against except subject = 0");
        Room.of(51).about("seat-051").taking(AGAINST, "seat-051 seat-050").othersTaking(FOR)
                .rejects("against except subject = 0");
    }

    @Test @DisplayName("NATO Council, 10 February 2003: Belgium, France and Germany broke silence; nothing was decided")
    void one_who_breaks_silence_is_enough() {
        Room.of(NATO_2003).after(96, 4, 2).taking(AGAINST, "BEL DEU FRA")
                .rejects("silence of 72 hours and against = 0");
    }

    @Test @DisplayName("NATO Defence Planning Committee, 16 February 2003: 18 members, without France; decided")
    void who_has_no_seat_in_the_body_does_not_break_its_silence() {
        Room.of(NATO_2003.replace("FRA ", "")).after(96, 4, 2).adopts("silence of 72 hours and against = 0");
    }

    @Test void before_the_clock_has_run_out_silence_is_not_yet_consent() {
        Room.of(NATO_2003).after(71, 2, 2).taking(FOR, "USA").says("silence of 72 hours and against = 0", """
                no  each of these is needed
                  no  silence in hours: 71; needed: at least 72
                  yes against: 0; needed: exactly 0""")
                .says("silence of 3 working days", "no  silence in working days: 2; needed: at least 3")
                .says("silent <= 18", "yes silent: 18; needed: at most 18");
    }

    @Test @DisplayName("WTO General Council, 31 July 2014: one of 160 members did not join; 27 November 2014: adopted")
    void one_objection_of_160() {
        var consensus = "against = 0";
        Room.of(160).taking(AGAINST, 1).rejects(consensus);
        Room.of(160).adopts(consensus);
    }

    @Test @DisplayName("WTO Agreement article IX(1), IX(3), X(1): majority of votes cast, three quarters, two thirds of members")
    void the_majorities_behind_consensus() {
        Room.of(160).taking(FOR, 119).othersTaking(ABSTAINING)
                .rejects("against = 0 and for = entitled or for >= 3/4 of entitled")
                .adopts("for >= 2/3 of entitled").adopts("for > 1/2 of voting");
        Room.of(160).taking(FOR, 120).adopts("for >= 3/4 of entitled");
    }

    @Test @DisplayName("ASEAN Charter article 21(2): flexible participation, once there is a consensus to allow it")
    void some_take_part_and_the_others_do_not_object() {
        Room.of("BRN IDN KHM LAO MMR MYS PHL SGP THA VNM").taking(FOR, "BRN SGP").adopts("against = 0 and for >= 2");
    }

    @Test @DisplayName("IMF Articles of Agreement, article XXVIII: three fifths of members with 85 % of the votes")
    void fifteen_percent_of_the_votes_block() {
        // One member with 16.5 % of the votes, as the largest has, and four more.
        var board = Room.of("A B C D E").weight("votes", "A 1650 B 600 C 600 D 500 E 6650");
        var rule = "for >= 3/5 of entitled and for by votes >= 85% of entitled by votes";
        board.taking(FOR, "B C D E").rejects(rule).says(rule, """
                no  each of these is needed
                  yes for: 4; needed: at least 3 (3/5 of 5 entitled)
                  no  for by votes: 8,350; needed: at least 8,500 (85% of 10,000 entitled by votes)""");
        board.taking(FOR, "A").adopts(rule);
    }

    @Test @DisplayName("Signatures and the consent of the party concerned")
    void conditions_beside_the_vote() {
        var rule = "signed by the chair and signed by secretary-general and consent of subject";
        Room.of("CHN IND").about("IND").signedBy(new Who.Chair()).says(rule, """
                no  each of these is needed
                  yes signed by the chair
                  no  not signed by secretary-general
                  no  has not consented: IND""");
        Room.of("CHN IND").about("IND").consenting().signedBy(new Who.Chair())
                .signedBy(new Who.Named("secretary-general")).adopts(rule);
        Room.of("CHN").signedBy(new Who.Subject()).adopts("signed by subject and not consent of subject");
    }
}
