package org.plenary.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Charter language, decision rules: a fault names its place and its remedy")
class RuleFaultSpec {
    @ParameterizedTest(name = "{0}")
    @CsvSource(quoteCharacter = '`', delimiter = '|', value = {
        "`` | 1 | Instead of an amount stands the end. | An amount is a number",
        "fro >= 9 | 1 | Instead of an amount stands 'fro'. | Did you mean 'for'?",
        "For >= 9 | 1 | Instead of an amount stands 'For'. | Did you mean 'for'?",
        "entitled-for < 4 | 1 | Instead of an amount stands 'entitled-for'. | Put spaces around a minus.",
        "- for < 4 | 1 | Instead of an amount stands '-'. | It does not begin with a minus.",
        "for == 9 | 5 | Instead of a comparison stands '=='. | Write '='.",
        "for => 9 | 5 | Instead of a comparison stands '=>'. | Write '>='.",
        "for ≥ 9 | 5 | Instead of a comparison stands '≥'. | Write '>='.",
        "for != 9 | 5 | Instead of a comparison stands '!='. | Write 'not' before a comparison",
        "for 9 | 5 | Instead of a comparison stands '9'. | Two amounts are compared",
        "for >= | 7 | Instead of an amount stands the end. | An amount is a number",
        "for >= 2/0 of voting | 10 | A share cannot be divided by 0. | Write for example 2/3.",
        "for >= 2/3 voting | 12 | After the share 2/3 stands 'voting'. | '2/3 of voting'",
        "for >= 9 of voting | 8 | '9' is not a share. | A share is written 2/3 or 55%",
        "for >= 0.66 | 8 | '0.66' is not a whole number. | 66.5% of voting",
        "for of = 0 | 8 | Instead of the name of a group stands '='. | Write the name as the charter gives it",
        "for of law of the sea > 0 | 12 | Instead of a comparison stands 'of'. | quotation marks",
        "(for > 0 | 9 | The bracket opened at column 1 is not closed before the end. | a ')'",
        "for > 0) | 8 | The rule is complete, yet ')' follows. | Take the ')' out",
        "for > 0 for | 9 | The rule is complete, yet 'for' follows. | Here may follow 'and', 'or'",
        "not not for > 0 | 5 | Instead of an amount stands 'not'. | An amount is a number",
        "silence of long | 12 | Instead of a length of time stands 'long'. | silence of 72 hours",
        "silence of 3 weeks | 14 | 'weeks' is not a unit of time. | hours, days or working days",
        "consent of members | 12 | Instead of 'subject' stands 'members'. | Write 'consent of subject'."})
    void the_message_says_what_was_where_and_how_to_mend_it(
            String text, int column, String message, String remedy) {
        var parsed = RuleParser.parse(text);
        assertThat(parsed).isInstanceOf(Parsed.Fault.class);
        var fault = (Parsed.Fault) parsed;
        assertThat(fault.message()).isEqualTo(message);
        assertThat(fault.remedy()).contains(remedy);
        assertThat(fault.column()).isEqualTo(column);
    }

    @Test void ten_thousand_brackets_are_a_fault_and_not_a_crash() {
        var deep = "(".repeat(10_000) + "for > 0" + ")".repeat(10_000);
        assertThat(RuleParser.parse(deep)).isEqualTo(new Parsed.Fault(101,
                "Brackets are nested more than 100 deep.",
                "Take out brackets that are not needed, or name parts as rules of their own."));
    }

    @Test void a_hundred_brackets_are_read() {
        assertThat(RuleParser.parse("(".repeat(100) + "for > 0" + ")".repeat(100)))
                .isEqualTo(RuleParser.parse("for > 0"));
    }
}
