package org.plenary.server.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The register as pages show it.
public final class RegisterView {
    private static final int ON_A_PAGE = 100;

    /// The head, how to verify it, and one leaf of entries, the latest first.
    public record Head(boolean kept, String origin, long size, String checkpoint, List<String> keys,
                       List<Line> entries, Optional<Long> older, Optional<Long> newer) {}

    /// An entry in one line.
    public record Line(long index, ActLine act) {}

    /// One entry in full.
    public record Full(long index, Optional<ActLine> act, RegisterCopy.Entered entry, String origin, long size) {}

    private RegisterView() {}

    /// The entries up to and including `last`, or the latest.
    public static Head of(Vantage vantage, Optional<Long> last) {
        var acts = vantage.organisation().acts();
        long size = vantage.edition().register().map(RegisterCopy::size).orElse((long) acts.size());
        long newest = Math.min(acts.size(), size) - 1;
        long from = Math.min(last.orElse(newest), newest);
        var lines = new ArrayList<Line>();
        for (long index = from; index >= 0 && lines.size() < ON_A_PAGE; index--) {
            lines.add(new Line(index, ActLines.of(vantage, acts.get((int) index))));
        }
        Optional<Long> older = from - ON_A_PAGE >= 0 ? Optional.of(from - ON_A_PAGE) : Optional.empty();
        Optional<Long> newer = from < newest ? Optional.of(Math.min(newest, from + ON_A_PAGE)) : Optional.empty();
        var register = vantage.edition().register();
        return new Head(register.isPresent(), register.map(RegisterCopy::origin).orElse(""), size,
                register.map(RegisterCopy::checkpoint).orElse(""), register.map(RegisterCopy::keys).orElse(List.of()),
                lines, older, newer);
    }

    public static Optional<Full> find(Vantage vantage, String index) {
        if (!index.matches("[0-9]{1,9}")) return Optional.empty();
        int at = Integer.parseInt(index);
        var acts = vantage.organisation().acts();
        return vantage.edition().register().flatMap(register -> register.entry(at).map(entered -> new Full(at,
                at < acts.size() ? Optional.of(ActLines.of(vantage, acts.get(at))) : Optional.empty(), entered,
                register.origin(), register.size())));
    }
}
