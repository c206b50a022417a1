package org.plenary.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.plenary.lab.enlargement.BeforeAfter;
import org.plenary.lab.enlargement.BeforeAfter.Line;
import org.plenary.lab.enlargement.BeforeAfter.What;
import org.plenary.lab.enlargement.Change;
import org.plenary.lab.enlargement.Interval;

/// The test of a past enlargement on paper: the figures, what they say of the claim, and what they cannot say.
record BeforeAfterSheet(Change change, BeforeAfter.Question question, BeforeAfter.Answer answer, String file) {
    static final List<String> BIAS = List.of(
            "What is adopted without a vote never comes to a roll call: these figures rest on contested texts alone, "
                    + "and say nothing of the preferences that consensus texts hide, or of items never tabled.",
            "The votes are cast in another organisation, on its agenda. When that agenda changes, agreement changes "
                    + "without any position having changed; 'all others' shows by how much it did for everybody.",
            "The bootstrap takes motions as independent. Votes on parts of one text hang together, so the true "
                    + "uncertainty is larger. One enlargement is one case: it shows no cause.");

    void print(Terminal terminal) {
        var out = terminal.out();
        out.println("Enlargement of %s: %s joined %s".formatted(question.day(), Show.all(change.joined()),
                Show.all(change.before())));
        out.println("Mean agreement of all pairs in recorded votes, 0 to 1, with 95 % bounds");
        out.println();
        print(terminal, answer.agreement());
        out.println();
        out.println("Share of motions on which none of them was against (consensus would have held)");
        out.println();
        print(terminal, answer.nobodyAgainst());
        out.println();
        out.println("The claim that enlargement makes consensus harder:");
        verdicts().forEach(verdict -> out.println("- " + verdict));
        out.println();
        out.println("Data: %s, %d motions in the %d years before and %d after.".formatted(file, answer.motionsBefore(),
                question.years(), answer.motionsAfter()));
        out.println(method());
        out.println("What this cannot show:");
        BIAS.forEach(line -> out.println("- " + line));
    }

    private String method() {
        return ("Method: for each motion the mean over all pairs of the set that took a position, by Lijphart (1963): "
                + "1 for the same, 1/2 where one abstained, 0 for opposed; then the mean over motions. Bounds: %,d "
                + "bootstrap draws of motions, seed %d, percentiles.").formatted(question.draws(), question.seed());
    }

    private static void print(Terminal terminal, List<Line> lines) {
        var table = new Table("of whom", "before", "after", "change", "");
        lines.forEach(line -> table.row(words(line.what()), text(line.before()), text(line.after()),
                text(line.change()), line.change().excludesZero() ? "differs" : ""));
        table.print(terminal.out(), terminal.columns());
    }

    private List<String> verdicts() {
        return List.of("The same members, before and after: " + verdict(answer.nobodyAgainst(), What.INCUMBENTS),
                "What the new members add, in the years after: " + verdict(answer.nobodyAgainst(), What.COMPOSITION),
                "The change among the old members beside that of all others: "
                        + verdict(answer.agreement(), What.BESIDE_OTHERS));
    }

    private static String verdict(List<Line> lines, What what) {
        var change = lines.stream().filter(line -> line.what() == what).findFirst().orElseThrow().change();
        if (!change.excludesZero()) return "no difference that the bounds allow to tell, %s.".formatted(text(change));
        return change.estimate() < 0 ? "less united, %s.".formatted(text(change))
                : "more united, %s.".formatted(text(change));
    }

    private static String words(What what) {
        return switch (what) {
            case INCUMBENTS -> "the members of the eve, both times";
            case ENLARGED -> "the enlarged membership, both times";
            case OTHERS -> "all others, both times";
            case AS_IT_WAS -> "the organisation as it was";
            case COMPOSITION -> "in the years after: old members, then all";
            case BESIDE_OTHERS -> "change of all others, then of the old members";
        };
    }

    static String text(Interval interval) {
        return String.format(Locale.ROOT, "%.3f [%.3f, %.3f]", interval.estimate(), interval.low(), interval.high());
    }

    Map<String, Object> json() {
        var json = new LinkedHashMap<String, Object>();
        json.put("event", question.day());
        json.put("incumbents", change.before());
        json.put("joined", change.joined());
        json.put("record", file);
        json.put("years", question.years());
        json.put("motions-before", answer.motionsBefore());
        json.put("motions-after", answer.motionsAfter());
        json.put("agreement", answer.agreement().stream().map(BeforeAfterSheet::json).toList());
        json.put("nobody-against", answer.nobodyAgainst().stream().map(BeforeAfterSheet::json).toList());
        json.put("method", method());
        json.put("caveats", BIAS);
        return json;
    }

    private static Map<String, Object> json(Line line) {
        var json = new LinkedHashMap<String, Object>();
        json.put("of", Words.word(line.what()));
        json.put("before", json(line.before()));
        json.put("after", json(line.after()));
        json.put("change", json(line.change()));
        return json;
    }

    static Map<String, Object> json(Interval interval) {
        var json = new LinkedHashMap<String, Object>();
        json.put("estimate", finite(interval.estimate()));
        json.put("low", finite(interval.low()));
        json.put("high", finite(interval.high()));
        return json;
    }

    private static Double finite(double figure) { return Double.isFinite(figure) ? figure : null; }
}
