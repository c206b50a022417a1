package org.plenary.server.view;

import java.util.ArrayList;
import java.util.List;

/// What one text changes in another, word by word: the longest run of words that both have stays, the rest is taken
/// out or added.
public final class Difference {
    /// What becomes of a piece of text.
    public enum Change { SAME, TAKEN, ADDED }

    public record Piece(Change change, String text) {}

    /// Beyond this many words on both sides, whole texts are set against each other.
    private static final int MOST = 4_000_000;

    private final List<Piece> pieces = new ArrayList<>();

    private Difference() {}

    public static List<Piece> between(String before, String after) {
        var difference = new Difference();
        var old = words(before);
        var fresh = words(after);
        if ((long) old.size() * fresh.size() > MOST) {
            difference.add(Change.TAKEN, before);
            difference.add(Change.ADDED, after);
        } else {
            difference.walk(old, fresh);
        }
        return List.copyOf(difference.pieces);
    }

    /// Words with the space behind them; a sign of Chinese is a word.
    private static List<String> words(String text) {
        var words = new ArrayList<String>();
        int from = 0;
        for (int at = 0; at < text.length(); at++) {
            boolean ends = Character.isWhitespace(text.charAt(at)) || Character.isIdeographic(text.charAt(at));
            boolean goesOn = at + 1 < text.length() && Character.isWhitespace(text.charAt(at + 1));
            if (!ends || goesOn) continue;
            words.add(text.substring(from, at + 1));
            from = at + 1;
        }
        if (from < text.length()) words.add(text.substring(from));
        return words;
    }

    private void walk(List<String> old, List<String> fresh) {
        var common = new int[old.size() + 1][fresh.size() + 1];
        for (int i = old.size() - 1; i >= 0; i--) {
            for (int j = fresh.size() - 1; j >= 0; j--) {
                common[i][j] = same(old.get(i), fresh.get(j)) ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        int i = 0;
        int j = 0;
        while (i < old.size() || j < fresh.size()) {
            if (i < old.size() && j < fresh.size() && same(old.get(i), fresh.get(j))) {
                add(Change.SAME, fresh.get(j++));
                i++;
            } else if (j == fresh.size() || i < old.size() && common[i + 1][j] >= common[i][j + 1]) {
                add(Change.TAKEN, old.get(i++));
            } else {
                add(Change.ADDED, fresh.get(j++));
            }
        }
    }

    private static boolean same(String one, String other) { return one.strip().equals(other.strip()); }

    private void add(Change change, String text) {
        if (!pieces.isEmpty() && pieces.getLast().change == change) {
            pieces.set(pieces.size() - 1, new Piece(change, pieces.getLast().text + text));
        } else {
            pieces.add(new Piece(change, text));
        }
    }
}
