package org.plenary.cli;

import java.util.ArrayList;
import org.plenary.charter.Provision;
import org.plenary.lab.sweep.RuleGrid;
import org.plenary.lab.sweep.SweepJob;
import org.plenary.rule.Parsed;
import org.plenary.rule.RuleParser;
import org.plenary.vocabulary.RuleId;

/// What the user varies: `BODY/MATTER=RULE|RULE`, where a rule is the name of one in the charter or an expression.
record Variation(String text) {
    SweepJob.Choice choice(Reply reply) {
        int slash = text.indexOf('/');
        int equals = text.indexOf('=', slash + 1);
        if (slash < 1 || equals < slash + 2 || equals == text.length() - 1) {
            throw new Refusal("--vary: '%s' is no variation. Write BODY/MATTER=RULE|RULE.".formatted(text));
        }
        var charter = reply.vantage().charter();
        var body = reply.named("body", text.substring(0, slash).strip(), charter.bodies().names());
        var matter = reply.named("matter", text.substring(slash + 1, equals).strip(), charter.matters().names());
        var rules = new ArrayList<String>();
        for (var rule : RuleGrid.of(text.substring(equals + 1))) rules.add(rule(reply, rule));
        return new SweepJob.Choice(body.value(), matter.value(), rules);
    }

    private static String rule(Reply reply, String written) {
        var named = reply.vantage().charter().rules().at(new RuleId(written), reply.vantage().day())
                .map(Provision::law);
        if (named.isPresent()) return named.get().adoptedWhen().text();
        return switch (RuleParser.parse(written)) {
            case Parsed.Rule(var rule) -> rule.text();
            case Parsed.Fault(var column, var message, var remedy) -> throw new Refusal(
                    "--vary: '%s', column %d: %s %s".formatted(written, column, message, remedy).strip());
        };
    }
}
