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
    private static final int LONGEST = 400;

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

    /// Takes over what was found elsewhere, with the texts it was found in.
    public void addAll(Findings other) {
        texts.putAll(other.texts);
        for (var finding : other.found) add(finding.at(), finding.finding());
        unlisted += other.unlisted;
        errors += other.errors - (int) other.found.stream().filter(LocatedFinding::isError).count();
    }

    public void error(Location at, String kind, String path, String message, String remedy) {
        add(at, new CharterFinding(Level.ERROR, kind, path, message, remedy));
    }

    public void warning(Location at, String kind, String path, String message, String remedy) {
        add(at, new CharterFinding(Level.WARNING, kind, path, message, remedy));
    }

    public void add(Location at, CharterFinding finding) {
        if (finding.level() == Level.ERROR) errors++;
        if (isFull()) unlisted++;
        else found.add(new LocatedFinding(at, excerpt(at), shortened(finding)));
    }

    /// Further findings are counted and no longer listed: what they would say need not be worked out.
    public boolean isFull() { return found.size() >= MOST; }

    /// What a file holds may be quoted in a message, and a file may hold a name of a million letters.
    private static CharterFinding shortened(CharterFinding finding) {
        if (finding.message().length() <= LONGEST && finding.path().length() <= LONGEST) return finding;
        return new CharterFinding(finding.level(), finding.kind(), shortened(finding.path()),
                shortened(finding.message()), finding.remedy());
    }

    private static String shortened(String text) {
        if (text.length() <= LONGEST) return text;
        int end = Character.isHighSurrogate(text.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
        return text.substring(0, end) + "…";
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
