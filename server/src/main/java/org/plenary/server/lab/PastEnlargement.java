package org.plenary.server.lab;

import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.plenary.lab.enlargement.BeforeAfter;
import org.plenary.lab.enlargement.Change;
import org.plenary.lab.enlargement.Interval;

/// An enlargement that happened, put to the test on a record of votes elsewhere.
public record PastEnlargement(Change change, BeforeAfter.Question question, BeforeAfter.Answer answer) {
    /// A comparison's change, by whom it is about.
    public Interval changeOf(BeforeAfter.What what, boolean agreement) {
        return (agreement ? answer.agreement() : answer.nobodyAgainst()).stream()
                .filter(line -> line.what() == what).findFirst().orElseThrow().change();
    }

    void write(Writer out) {
        var rows = new ArrayList<List<String>>();
        answer.nobodyAgainst().forEach(line -> rows.add(row("nobody-against", line)));
        answer.agreement().forEach(line -> rows.add(row("agreement", line)));
        new Rows(List.of("figure", "of", "before", "before-low", "before-high", "after", "after-low", "after-high",
                "change", "change-low", "change-high"), rows).write(out);
    }

    private static List<String> row(String figure, BeforeAfter.Line line) {
        var row = new ArrayList<>(List.of(figure, line.what().name().toLowerCase(Locale.ROOT).replace('_', '-')));
        for (var interval : List.of(line.before(), line.after(), line.change())) {
            row.addAll(List.of(Rows.cell(interval.estimate()), Rows.cell(interval.low()), Rows.cell(interval.high())));
        }
        return row;
    }
}
