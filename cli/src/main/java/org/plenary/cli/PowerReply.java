package org.plenary.cli;

import org.plenary.body.Verdict;
import org.plenary.lab.power.PowerTable;
import org.plenary.server.lab.MeasuredPower;
import org.plenary.server.view.Flat;
import org.plenary.server.view.PowerView;
import org.plenary.server.view.Vantage;

/// A power table with the question that it answers, and its public JSON shape.
record PowerReply(PowerView.Asked asked, PowerTable table, PowerView.Answer answer) {
    PowerReply(Vantage vantage, Verdict.Reached reached, PowerTable table) {
        this(asked(vantage, reached), table, MeasuredPower.of(reached, table));
    }

    Flat json() { return PowerView.of(asked, answer); }

    private static PowerView.Asked asked(Vantage vantage, Verdict.Reached reached) {
        var ballot = reached.ballot();
        var rule = reached.competence().by();
        return new PowerView.Asked(ballot.body(), vantage.name(ballot.body()), ballot.matter(),
                vantage.name(ballot.matter()), ballot.day(), ballot.subject(), rule, vantage.name(rule),
                reached.rule().adoptedWhen().text(), reached.finding().source(), reached.vote().seats().size());
    }
}
