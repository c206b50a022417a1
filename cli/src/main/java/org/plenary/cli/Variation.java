package org.plenary.cli;

import org.plenary.lab.sweep.SweepJob;
import org.plenary.lab.sweep.VariedRules;

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
        return new SweepJob.Choice(body.value(), matter.value(),
                VariedRules.of(charter, reply.vantage().day(), text.substring(equals + 1)));
    }
}
