package org.plenary.cli;

import java.util.stream.Collectors;
import org.plenary.server.view.Explained;
import org.plenary.server.view.VerdictView;

/// One verdict on paper: the answer first, then its derivation, then what would turn it.
final class VerdictSheet {
    private final Reply reply;
    private final VerdictView.Decided verdict;

    VerdictSheet(Reply reply, VerdictView.Decided verdict) {
        this.reply = reply;
        this.verdict = verdict;
    }

    void print() {
        var sheet = reply.sheet();
        sheet.title(reply.say(verdict.adopted() ? "adopted" : "not-adopted", verdict.bodyName(), verdict.matterName(),
                verdict.on()));
        sheet.field("rule", verdict.ruleName() + ": " + verdict.text());
        sheet.field("source", Show.source(verdict.sources()));
        sheet.field("concerned", verdict.subject().map(reply.vantage()::name));
        var tally = verdict.tally();
        sheet.text(reply.say(
                "tally", tally.for_(), tally.against(), tally.abstaining(), tally.silent(), tally.absent())
                + " " + reply.say("of-seats", verdict.seats()));
        if (verdict.filled() > 0) sheet.text(reply.say("filled", verdict.filled()));
        sheet.section("derivation");
        explain(sheet, verdict.finding(), 0);
        sheet.section("blocking");
        blocking(sheet);
        flip(sheet);
    }

    private void explain(Sheet sheet, Explained finding, int depth) {
        sheet.text("  ".repeat(depth) + reply.say(finding.holds() ? "yes" : "no") + " "
                + finding.source().map(source -> source + ": ").orElse("") + finding.says());
        finding.parts().forEach(part -> explain(sheet, part, depth + 1));
    }

    private void blocking(Sheet sheet) {
        var blocking = verdict.blocking();
        if (blocking.vetoes().isEmpty()) sheet.text(reply.say("blocks.nobody"));
        else if (blocking.vetoes().size() == verdict.seats()) sheet.text(reply.say("blocks.each"));
        else sheet.text(reply.say("blocks", Show.all(blocking.vetoes())));
        if (blocking.smallest().isEmpty()) {
            sheet.text(reply.say(blocking.possible() ? "blocking.undecided" : "blocking.never"));
            return;
        }
        var key = blocking.exact() ? "blocking.set" : "blocking.bound";
        sheet.text(reply.say(key, blocking.smallest().size(), Show.all(blocking.smallest())));
    }

    private void flip(Sheet sheet) {
        var flip = verdict.flip();
        if (flip.changes().isEmpty()) {
            sheet.text(reply.say(flip.possible() ? "flip.undecided" : "flip.never"));
            return;
        }
        sheet.text(reply.say("flip", flip.changes().size(), flip.changes().entrySet().stream()
                .map(change -> change.getKey() + " " + reply.say("position." + Words.word(change.getValue())))
                .collect(Collectors.joining(", "))));
    }
}
