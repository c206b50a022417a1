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
        var places = vantage.edition().places();
        int newest = acts.size() - 1;
        int from = Math.min(last.map(places::positionOf).orElse(newest), newest);
        var lines = new ArrayList<Line>();
        for (int at = from; at >= 0 && lines.size() < ON_A_PAGE; at--) {
            lines.add(new Line(places.indexOf(at), ActLines.of(vantage, acts.get(at))));
        }
        Optional<Long> older = from - ON_A_PAGE >= 0 ? Optional.of(places.indexOf(from - ON_A_PAGE)) : Optional.empty();
        Optional<Long> newer = from < newest
                ? Optional.of(places.indexOf(Math.min(newest, from + ON_A_PAGE))) : Optional.empty();
        var register = vantage.edition().register();
        return new Head(register.isPresent(), register.map(RegisterCopy::origin).orElse(""), size,
                register.map(RegisterCopy::checkpoint).orElse(""), register.map(RegisterCopy::keys).orElse(List.of()),
                lines, older, newer);
    }

    /// The act that stands at `index`, where there is one to be seen.
    public static Optional<Line> line(Vantage vantage, long index) {
        var places = vantage.edition().places();
        if (index < 0 || places.isHidden(index)) return Optional.empty();
        int position = places.positionOf(index);
        var acts = vantage.organisation().acts();
        if (position >= acts.size()) return Optional.empty();
        return Optional.of(new Line(index, ActLines.of(vantage, acts.get(position))));
    }

    public static Optional<Full> find(Vantage vantage, String index) {
        if (!index.matches("[0-9]{1,9}")) return Optional.empty();
        int at = Integer.parseInt(index);
        var places = vantage.edition().places();
        if (places.isHidden(at)) return Optional.empty();
        int position = places.positionOf(at);
        var acts = vantage.organisation().acts();
        return vantage.edition().register().flatMap(register -> register.entry(at).map(entered -> new Full(at,
                position < acts.size() ? Optional.of(ActLines.of(vantage, acts.get(position))) : Optional.empty(),
                entered, register.origin(), register.size())));
    }
}
