package org.plenary.server.page.lab;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import org.plenary.server.lab.IdealFigures;
import org.plenary.server.lab.IdealFigures.Place;
import org.plenary.server.page.Frame;
import org.plenary.server.plot.PlaneMap;
import org.plenary.server.plot.Room;
import org.plenary.server.plot.Setting;
import org.plenary.server.plot.Whiskers;
import org.plenary.server.plot.YearLines;
import org.plenary.vocabulary.PartyId;

/// The plots of ideal points: a line, lines over the years, a plane with paths.
public final class IdealPlots {
    private static final double BOUNDS = 1.96;
    private static final int PATH = 6;

    private IdealPlots() {}

    /// The plot that fits how places were estimated.
    public static String places(Frame frame, IdealFigures figures, Room room) {
        var setting = LabFigures.setting(frame, room, frame.say("lab.ideal-points.plot"),
                frame.say("lab.ideal-points.plot.says", frame.partyName(figures.anchor().value())));
        return switch (figures.shape()) {
            case LINE -> line(frame, figures, setting);
            case WALKING, YEARS -> years(frame, figures, setting);
            case PLANE, PLANES -> plane(frame, figures, setting);
        };
    }

    /// Places by party, in the order of the years.
    private static TreeMap<PartyId, List<Place>> byParty(IdealFigures figures) {
        var parties = new TreeMap<PartyId, List<Place>>();
        figures.places().forEach(place ->
                parties.computeIfAbsent(place.party(), _ -> new ArrayList<>()).add(place));
        return parties;
    }

    private static String line(Frame frame, IdealFigures figures, Setting setting) {
        var rows = figures.places().stream().filter(place -> figures.named().contains(place.party()))
                .sorted(Comparator.comparingDouble(Place::first).reversed())
                .map(place -> new Whiskers.Row(frame.partyName(place.party().value()), place.first(),
                        place.first() - BOUNDS * place.firstError(), place.first() + BOUNDS * place.firstError(),
                        LabFigures.place(frame, place.first(), place.firstError()), false)).toList();
        return Whiskers.draw(List.of(new Whiskers.Group("", rows)), setting);
    }

    private static String years(Frame frame, IdealFigures figures, Setting setting) {
        var lines = new ArrayList<YearLines.Series>();
        byParty(figures).forEach((party, places) -> {
            if (!figures.named().contains(party)) return;
            lines.add(new YearLines.Series(party.value(), frame.partyName(party.value()), false, places.stream()
                    .map(place -> new YearLines.Point(place.year(), place.first(),
                            place.first() - BOUNDS * place.firstError(), place.first() + BOUNDS * place.firstError()))
                    .toList()));
        });
        return YearLines.draw(lines, LabFigures.events(figures.changes()), setting);
    }

    private static String plane(Frame frame, IdealFigures figures, Setting setting) {
        int last = figures.planes().lastKey();
        var parties = new ArrayList<PlaneMap.Party>();
        byParty(figures).forEach((party, places) -> {
            boolean named = figures.named().contains(party);
            var path = places.stream().filter(place -> place.year() > last - PATH)
                    .map(place -> new PlaneMap.Place(place.year() == 0 ? "" : Integer.toString(place.year()),
                            place.first(), place.second(), place.firstError(), place.secondError())).toList();
            if (path.isEmpty()) return;
            parties.add(new PlaneMap.Party(party.value(), frame.partyName(party.value()), !named,
                    named ? path : path.subList(path.size() - 1, path.size())));
        });
        return PlaneMap.draw(parties, setting);
    }
}
