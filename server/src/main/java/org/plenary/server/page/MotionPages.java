package org.plenary.server.page;

import java.util.List;
import java.util.Optional;
import org.plenary.motion.Motion;
import org.plenary.server.form.Form;
import org.plenary.server.page.Shown.Crumb;
import org.plenary.server.page.Shown.Page;
import org.plenary.server.view.BoardView;
import org.plenary.server.view.MotionsView;
import org.plenary.server.view.Slug;
import org.plenary.server.view.Vantage;

/// Pages about motions: the list, the live board of one, the record of what was decided.
public final class MotionPages {
    /// The motions by stage; whether somebody is signed in who might table one.
    public record Motions(List<MotionsView.Group> groups, boolean mayTable) {}

    /// The board, and what whoever asks may do: take a position, lead the motion on, act beside it, amend it.
    public record Board(BoardView.Board board, Optional<Form> position, List<Form> conduct, List<Form> beside,
                        boolean mayAmend) {
        public boolean mayAct() {
            return position.isPresent() || mayAmend || !conduct.isEmpty() || !beside.isEmpty();
        }
    }

    private MotionPages() {}

    static Shown motions(Vantage vantage, Phrases phrases, List<String> names) {
        var view = new Motions(MotionsView.groups(vantage), vantage.actor().isPresent());
        return Page.of("motions", phrases.say("chapter.motions"), view, () -> MotionsView.all(vantage));
    }

    static Shown motion(Vantage vantage, Phrases phrases, List<String> names) {
        return MotionsView.find(vantage, names.getFirst()).map(motion -> board(vantage, phrases, motion))
                .orElseGet(() -> unknown(vantage, phrases, names));
    }

    private static Shown board(Vantage vantage, Phrases phrases, Motion motion) {
        var board = BoardView.of(vantage, motion);
        var forms = new MotionForms(vantage, phrases, motion);
        var view = new Board(board, forms.position(), forms.conduct(), forms.beside(), forms.mayAmend());
        return Page.of("motion", board.title().text(), view, () -> board, WhoPages.crumb(phrases, "motions"),
                crumb(board));
    }

    static Shown record(Vantage vantage, Phrases phrases, List<String> names) {
        return MotionsView.find(vantage, names.getFirst()).map(motion -> {
            var board = BoardView.of(vantage, motion);
            return (Shown) Page.of("decision", phrases.say("decision.title", board.title()), board, () -> board,
                    WhoPages.crumb(phrases, "motions"), crumb(board),
                    new Crumb(phrases.say("decision"), crumb(board).path() + "/record"));
        }).orElseGet(() -> unknown(vantage, phrases, names));
    }

    static Shown unknown(Vantage vantage, Phrases phrases, List<String> names) {
        return Unknown.name(phrases, "motion", "motions", names.getFirst(), MotionsView.known(vantage));
    }

    static Crumb crumb(BoardView.Board board) {
        return new Crumb(board.title().text(), "/motions/" + Slug.of(board.motion()));
    }
}
