package org.plenary.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plenary.vocabulary.GroupId;
import org.plenary.vocabulary.WeightId;

@DisplayName("Charter language, decision rules: the grammar")
class RuleGrammarSpec {
    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {
        "for = 9", "for < 9", "for <= 9", "for > 9", "for >= 9",
        "for >= 1 or against = 0", "for >= 1 and against = 0", "not for = 0", "not (for = 0 or against = 0)",
        "for >= 1 or against = 0 and silent = 0", "(for >= 1 or against = 0) and silent = 0",
        "(for = 1 or for = 2) or for = 3", "(for = 1 and for = 2) and for = 3", "not (not for = 0)",
        "for + abstaining - against > 2/3 of present", "entitled - for < 4",
        "for >= 66.5% of voting", "55% of entitled <= for", "for >= 0/1 of entitled",
        "against of permanent = 0", "against except subject = 0", "against except permanent = 0",
        "for by population >= 65% of entitled by population",
        "for of contracting states except subject by gross national income > 0",
        "absent + silent = 0", "present >= 1/2 of entitled",
        "signed by the chair", "signed by subject", "signed by secretary-general",
        "consent of subject", "silence of 72 hours", "silence of 1 hour", "silence of 5 working days",
        "silence of 1 day and against = 0", "for of \"parties to the law of the sea\" > 0",
        "against except \"subject\" = 0", "for of \"say \"\"yes\"\" states\" = 1",
        "signed by \"the chair\"", "for of EU-27 >= 1", "for of 10 rotating members >= 1"})
    void every_production_is_read_and_printed_back_word_for_word(String text) {
        assertThat(Room.rule(text).text()).isEqualTo(text);
        assertThat(Room.rule(text).toString()).isEqualTo(text);
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(quoteCharacter = '`', value = {
        "((for >= 9)), for >= 9",
        "for>=9 and against of permanent=0, for >= 9 and against of permanent = 0",
        "signed by chair, signed by the chair",
        "signed by the secretary-general, signed by secretary-general",
        "for >= 55 % of entitled, for >= 55% of entitled",
        "for >= 2 / 3 of voting, for >= 2/3 of voting",
        "for  of  least   developed\tstates > 0, for of least developed states > 0",
        "for of \"permanent\" > 0, for of permanent > 0"})
    void other_ways_of_writing_are_brought_to_one(String text, String canonical) {
        assertThat(Room.rule(text).text()).isEqualTo(canonical);
    }

    @Test void and_binds_tighter_than_or() {
        assertThat(Room.rule("for = 1 or for = 2 and for = 3"))
                .isEqualTo(Room.rule("for = 1 or (for = 2 and for = 3)"))
                .isNotEqualTo(Room.rule("(for = 1 or for = 2) and for = 3"));
    }

    @Test void a_name_of_several_words_goes_on_to_the_next_reserved_word_or_sign() {
        var rule = Room.rule("for of least developed states except land locked states by assessed budget"
                + " >= 2/3 of entitled by trade volume");
        assertThat(rule.groups()).containsExactly(
                new GroupId("land locked states"), new GroupId("least developed states"));
        assertThat(rule.weights()).containsExactly(
                new WeightId("assessed budget"), new WeightId("trade volume"));
    }

    @Test void names_are_listed_from_every_part_of_a_rule() {
        var rule = Room.rule("not (for of a > 0) or (against except b = 0 and 1/2 of silent by c < 1)"
                + " or signed by council");
        assertThat(rule.groups()).containsExactly(new GroupId("a"), new GroupId("b"));
        assertThat(rule.weights()).containsExactly(new WeightId("c"));
        assertThat(rule.signers()).containsExactly(new Who.Named("council"));
    }

    @Test void a_share_keeps_the_way_it_is_written() {
        assertThat(Fraction.parse("66.50%")).hasToString("Optional[66.50%]");
        assertThat(Fraction.parse("4/6")).hasToString("Optional[4/6]");
        assertThat(Fraction.parse("1/0")).isEmpty();
        assertThat(Fraction.parse("0.5")).isEmpty();
    }
}
