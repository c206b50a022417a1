package org.plenary.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plenary.rule.Position.ABSTAINING;
import static org.plenary.rule.Position.AGAINST;
import static org.plenary.rule.Position.FOR;
import static org.plenary.rule.Position.NOT_TAKING_PART;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.plenary.vocabulary.Language;

@DisplayName("UN Charter article 27: seven (since 31 August 1965: nine) votes, no permanent member against")
class SecurityCouncilSpec {
    static final String SUBSTANTIVE = "for >= 9 and against of permanent = 0";

    @Test @DisplayName("Resolution 678 (S/PV.2963, 29 November 1990), 12-2-1, China abstaining: adopted")
    void a_permanent_member_that_abstains_does_not_block() {
        Room.of("CHN FRA GBR SUN USA CAN COL CIV CUB ETH FIN MYS ROU YEM ZAR")
                .group("permanent", "CHN FRA GBR SUN USA")
                .taking(AGAINST, "CUB YEM").taking(ABSTAINING, "CHN").othersTaking(FOR)
                .adopts(SUBSTANTIVE)
                .says(SUBSTANTIVE, """
                        yes each of these is needed
                          yes for: 12; needed: at least 9
                          yes against of permanent: 0; needed: exactly 0""");
    }

    @Test @DisplayName("Draft S/2022/155 (S/PV.8979, 25 February 2022), 11-1-3, Russian Federation against: not adopted")
    void one_permanent_member_against_blocks() {
        Room.of("ALB ARE BRA CHN FRA GAB GBR GHA IND IRL KEN MEX NOR RUS USA")
                .group("permanent", "CHN FRA GBR RUS USA")
                .taking(AGAINST, "RUS").taking(ABSTAINING, "CHN IND ARE").othersTaking(FOR)
                .rejects(SUBSTANTIVE)
                .says(SUBSTANTIVE, """
                        no  each of these is needed
                          yes for: 11; needed: at least 9
                          no  against of permanent: 1; needed: exactly 0""");
    }

    @Test @DisplayName("Resolution 2623 (S/PV.8980, 27 February 2022), 11-1-3, a procedural matter: adopted")
    void no_member_blocks_a_procedural_matter() {
        Room.of("ALB ARE BRA CHN FRA GAB GBR GHA IND IRL KEN MEX NOR RUS USA")
                .group("permanent", "CHN FRA GBR RUS USA")
                .taking(AGAINST, "RUS").taking(ABSTAINING, "CHN IND ARE").othersTaking(FOR)
                .adopts("for >= 9").rejects(SUBSTANTIVE);
    }

    @Test @DisplayName("Resolution 1973 (S/PV.6498, 17 March 2011), 10-0-5, two permanent members abstaining: adopted")
    void two_permanent_members_abstaining_do_not_block() {
        Room.of("BIH BRA CHN COL DEU FRA GAB GBR IND LBN NGA PRT RUS USA ZAF")
                .group("permanent", "CHN FRA GBR RUS USA")
                .taking(ABSTAINING, "BRA CHN DEU IND RUS").othersTaking(FOR)
                .adopts(SUBSTANTIVE);
    }

    @Test @DisplayName("Resolution 83 (S/PV.474, 27 June 1950), 7-1, two not taking part, the USSR absent: adopted")
    void absence_is_not_a_vote_against() {
        var council = Room.of("CHN FRA GBR SUN USA CUB ECU EGY IND NOR YUG")
                .group("permanent", "CHN FRA GBR SUN USA")
                .taking(AGAINST, "YUG").taking(NOT_TAKING_PART, "EGY IND").absent("SUN").othersTaking(FOR);
        council.adopts("for >= 7 and against of permanent = 0");
        assertThat(Tally.of(council.vote())).isEqualTo(new Tally(7, 1, 0, 0, 3));
    }

    @Test void the_finding_is_said_in_russian_and_chinese() {
        var finding = Room.of("CHN FRA GBR RUS USA").group("permanent", "CHN FRA GBR RUS USA")
                .taking(AGAINST, "RUS").othersTaking(FOR).deciding(SUBSTANTIVE).under("Устав ООН, ст. 27(3)");
        assertThat(FindingText.text(finding, Language.RUSSIAN)).isEqualTo("""
                нет Устав ООН, ст. 27(3): требуется каждое из условий
                  нет «за»: 4; требуется: не менее 9
                  нет «против», группа «permanent»: 1; требуется: ровно 0""");
        assertThat(FindingText.text(finding, Language.CHINESE)).isEqualTo("""
                否 Устав ООН, ст. 27(3): 须同时满足以下各项
                  否 赞成：4；要求：至少 9
                  否 反对（限“permanent”组）：1；要求：恰为 0""");
        assertThat(FindingText.text(finding, new Language("uz")))
                .isEqualTo(FindingText.text(finding, Language.ENGLISH));
        assertThat(FindingText.text(finding, Language.RUSSIAN,
                name -> name.equals("permanent") ? "постоянные члены" : name))
                .contains("группа «постоянные члены»: 1");
    }
}
