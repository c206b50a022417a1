package org.plenary.cli;

import java.util.List;
import java.util.Locale;
import org.plenary.lab.enlargement.BeforeAfter;
import org.plenary.lab.enlargement.BeforeAfter.Line;
import org.plenary.lab.enlargement.BeforeAfter.What;
import org.plenary.lab.enlargement.Change;
import org.plenary.lab.enlargement.Interval;
import org.plenary.server.lab.EnlargementJson;

/// The test of a past enlargement on paper: the figures, what they say of the claim, and what they cannot say.
record BeforeAfterSheet(Change change, BeforeAfter.Question question, BeforeAfter.Answer answer, String file) {
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
        out.println(EnlargementJson.method(question));
        out.println("What this cannot show:");
        EnlargementJson.BIAS.forEach(line -> out.println("- " + line));
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
}
