package org.plenary.vocabulary;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/// The known names that somebody may have meant by an unknown one.
///
/// Distance is Damerau's (1964): letters inserted, left out, replaced, or two neighbours exchanged.
public final class NearMiss {
    private static final int MOST = 3;
    private static final int LONGEST = 60;

    private NearMiss() {}

    /// At most three names out of `known`, nearest first: those a few letters away, then those that
    /// contain what was written.
    public static List<String> of(String written, Collection<String> known) {
        var wanted = plain(written);
        record Candidate(String name, int distance) {}
        var near = new ArrayList<Candidate>();
        for (var name : known) {
            int distance = distance(wanted, plain(name));
            int allowed = Math.max(1, wanted.length() / 3);
            if (distance <= allowed) near.add(new Candidate(name, distance));
            else if (wanted.length() >= 3 && plain(name).contains(wanted)) {
                near.add(new Candidate(name, LONGEST + name.length()));
            }
        }
        near.sort(Comparator.comparingInt(Candidate::distance).thenComparing(Candidate::name));
        return near.stream().map(Candidate::name).distinct().limit(MOST).toList();
    }

    /// `Did you mean …?` with the near misses, or the whole list where it is short, or nothing.
    public static Sentence suggestion(String written, Collection<String> known) {
        var near = of(written, known);
        if (!near.isEmpty()) return Sentence.say("Did you mean %s?", quoted(near));
        if (known.isEmpty() || known.size() > 12) return Sentence.NONE;
        return Sentence.say("Known are %s.", quoted(known));
    }

    /// The same in English.
    public static String hint(String written, Collection<String> known) {
        return suggestion(written, known).toString();
    }

    private static Sentence.Listing quoted(Collection<String> names) {
        return new Sentence.Listing(names.stream().map(name -> "'" + name + "'").toList());
    }

    private static String plain(String name) {
        var lower = name.strip().toLowerCase(Locale.ROOT);
        return lower.length() > LONGEST ? lower.substring(0, LONGEST) : lower;
    }

    private static int distance(String from, String to) {
        int[] beforeLast = new int[to.length() + 1];
        int[] last = new int[to.length() + 1];
        int[] row = new int[to.length() + 1];
        for (int j = 0; j <= to.length(); j++) last[j] = j;
        for (int i = 1; i <= from.length(); i++) {
            row[0] = i;
            for (int j = 1; j <= to.length(); j++) {
                int replaced = last[j - 1] + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(replaced, 1 + Math.min(row[j - 1], last[j]));
                boolean exchanged = i > 1 && j > 1 && from.charAt(i - 1) == to.charAt(j - 2)
                        && from.charAt(i - 2) == to.charAt(j - 1);
                if (exchanged) row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
            }
            int[] oldest = beforeLast;
            beforeLast = last;
            last = row;
            row = oldest;
        }
        return last[to.length()];
    }
}
