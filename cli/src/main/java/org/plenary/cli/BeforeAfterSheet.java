package org.plenary.cli;

import java.util.List;
import java.util.Locale;
import org.plenary.lab.enlargement.BeforeAfter;
import org.plenary.lab.enlargement.BeforeAfter.Line;
import org.plenary.lab.enlargement.BeforeAfter.What;
import org.plenary.lab.enlargement.Change;
import org.plenary.lab.enlargement.Interval;
import org.plenary.server.page.Phrases;

/// The test of a past enlargement on paper: the figures, what they say of the claim, and what they cannot say.
record BeforeAfterSheet(
        Phrases words, Change change, BeforeAfter.Question question, BeforeAfter.Answer answer, String file) {
    void print(Terminal terminal) {
        var out = terminal.out();
        out.println("%s %s: %s + %s".formatted(words.say("lab.field.event"), question.day(),
                Show.all(change.before()), Show.all(change.joined())));
        print(terminal, "lab.enlargement.agreement", answer.agreement());
        print(terminal, "lab.enlargement.nobody", answer.nobodyAgainst());
        out.println();
        out.println(words.say("lab.enlargement.claim"));
        verdicts().forEach(verdict -> out.println("- " + verdict));
        out.println();
        out.println(words.say("lab.basis.data") + ": " + file + ". " + words.say("lab.enlargement.motions",
                answer.motionsBefore(), answer.motionsAfter(), question.years()));
        out.println(words.say("lab.basis.method") + ": " + words.say("lab.enlargement.method") + " "
                + words.say("lab.bootstrap", question.draws(), question.seed()));
        out.println(words.say("source") + ": " + words.say("lab.enlargement.source"));
        limits(words, terminal);
    }

    /// What figures of votes elsewhere cannot show.
    static void limits(Phrases words, Terminal terminal) {
        terminal.out().println(words.say("lab.limits"));
        for (var caveat : List.of("contested", "stand-in", "together")) {
            terminal.out().println("- " + words.say("lab.caveat." + caveat));
        }
    }

    private void print(Terminal terminal, String title, List<Line> lines) {
        terminal.out().println();
        terminal.out().println(words.say(title));
        var table = new Table("", words.say("lab.before"), words.say("lab.after"), words.say("lab.change"), "");
        lines.forEach(line -> table.row(words.say("lab.what." + Words.word(line.what())), text(line.before()),
                text(line.after()), text(line.change()),
                line.change().excludesZero() ? words.say("lab.differs") : ""));
        table.print(terminal.out(), terminal.columns());
    }

    private List<String> verdicts() {
        return List.of(words.say("lab.enlargement.same") + " " + verdict(answer.nobodyAgainst(), What.INCUMBENTS),
                words.say("lab.enlargement.newcomers") + " " + verdict(answer.nobodyAgainst(), What.COMPOSITION),
                words.say("lab.enlargement.beside") + " " + verdict(answer.agreement(), What.BESIDE_OTHERS));
    }

    private String verdict(List<Line> lines, What what) {
        var change = lines.stream().filter(line -> line.what() == what).findFirst().orElseThrow().change();
        return words.say("lab.enlargement.verdict." + Words.word(change.verdict()), text(change));
    }

    static String text(Interval interval) {
        return String.format(Locale.ROOT, "%.3f [%.3f, %.3f]", interval.estimate(), interval.low(), interval.high());
    }
}
