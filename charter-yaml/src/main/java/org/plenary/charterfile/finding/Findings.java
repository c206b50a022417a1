package org.plenary.charterfile.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.plenary.charter.CharterFinding;
import org.plenary.charter.CharterFinding.Level;

/// Gathers findings while files are read, so that all of them come at once. After the first thousand
/// it keeps counting and stops listing.
public final class Findings {
    static final int MOST = 1000;

    private final SortedMap<String, SourceText> texts = new TreeMap<>();
    private final List<LocatedFinding> found = new ArrayList<>();
    private int errors;
    private int unlisted;

    public Findings() {}

    /// An empty list of findings that takes its excerpts from the same files.
    public Findings fresh() {
        var other = new Findings();
        other.texts.putAll(texts);
        return other;
    }

    /// Excerpts of the file are taken from `text`.
    public void know(SourceText text) { texts.put(text.file(), text); }

    public void error(Location at, String kind, String path, String message, String remedy) {
        add(at, new CharterFinding(Level.ERROR, kind, path, message, remedy));
    }

    public void warning(Location at, String kind, String path, String message, String remedy) {
        add(at, new CharterFinding(Level.WARNING, kind, path, message, remedy));
    }

    public void add(Location at, CharterFinding finding) {
        if (finding.level() == Level.ERROR) errors++;
        if (found.size() < MOST) found.add(new LocatedFinding(at, excerpt(at), finding));
        else unlisted++;
    }

    public boolean hasErrors() { return errors > 0; }

    /// Number of errors so far: a reader compares it before and after a part.
    public int errors() { return errors; }

    /// Everything found, in the order of reading.
    public List<LocatedFinding> all() {
        if (unlisted == 0) return List.copyOf(found);
        var all = new ArrayList<>(found);
        var last = found.getLast();
        all.add(new LocatedFinding(last.at(), last.excerpt(), new CharterFinding(Level.NOTE,
                "more-findings", "", "%d further findings are not listed.".formatted(unlisted),
                "Mend the first ones and read again.")));
        return all;
    }

    private String excerpt(Location at) {
        var text = texts.get(at.file());
        return text == null ? "" : text.excerpt(at.line(), at.column());
    }
}
