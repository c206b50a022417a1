package org.plenary.server.page;

import org.plenary.rule.Position;
import org.plenary.server.view.BoardView;

/// What a board says aloud, and the signs of positions.
final class BoardWords {
    private BoardWords() {}

    static String says(Frame frame, BoardView.Board board) {
        var spoken = frame.say("board.says", board.spoken(), board.entitled().size());
        if (!board.stage().isOpen()) return frame.word("motion-stage", board.stage());
        var verdict = board.now()
                .map(now -> frame.say(now.carries() ? "board.carries" : "board.carries.not")).orElse("");
        var latest = board.story().isEmpty() ? "" : board.story().getFirst().act().says() + ". ";
        return latest + spoken + " " + verdict;
    }

    static String sign(Position position) {
        return switch (position) {
            case FOR -> "✓";
            case AGAINST -> "✗";
            case ABSTAINING -> "○";
            case NOT_TAKING_PART -> "⊘";
        };
    }
}
