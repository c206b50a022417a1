package org.plenary.server.page.lab;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.plenary.server.lab.CohesionFigures;
import org.plenary.server.lab.CohesionFigures.Year;
import org.plenary.server.page.Frame;
import org.plenary.server.plot.Room;
import org.plenary.server.plot.YearLines;
import org.plenary.server.plot.YearLines.Point;
import org.plenary.server.plot.YearLines.Series;

/// The plots of cohesion over the years.
public final class CohesionPlots {
    private static final int FEWEST_MOTIONS = 10;

    private CohesionPlots() {}

    /// The years whose figures rest on some motions; all of them where there are none such.
    private static List<Year> drawn(CohesionFigures figures) {
        var drawn = figures.years().stream().filter(year -> year.figures().motions() >= FEWEST_MOTIONS).toList();
        return drawn.isEmpty() ? figures.years() : drawn;
    }

    /// Heterogeneity with its bounds beside that of all others.
    public static String heterogeneity(Frame frame, CohesionFigures figures, Room room) {
        var years = drawn(figures);
        var lines = new ArrayList<Series>();
        var group = frame.say("lab.cohesion.group");
        lines.add(new Series(group, group, false, years.stream().map(year -> new Point(year.year(),
                year.heterogeneity().estimate(), year.heterogeneity().low(), year.heterogeneity().high())).toList()));
        var others = frame.say("lab.cohesion.others");
        lines.add(line(others, years, Year::others));
        return YearLines.draw(lines, LabFigures.events(figures.changes()), LabFigures.setting(frame, room,
                frame.say("lab.cohesion.heterogeneity"), says(frame, years)));
    }

    /// Two indices of unity.
    public static String unity(Frame frame, CohesionFigures figures, Room room) {
        var years = drawn(figures);
        return YearLines.draw(List.of(line(frame.say("lab.cohesion.rice"), years, year -> year.figures().rice()),
                        line(frame.say("lab.cohesion.agreement-index"), years,
                                year -> year.figures().agreementIndex())),
                LabFigures.events(figures.changes()),
                LabFigures.setting(frame, room, frame.say("lab.cohesion.unity"), says(frame, years)));
    }

    private static String says(Frame frame, List<Year> years) {
        return frame.say("lab.plot.years", years.getFirst().year(), years.getLast().year());
    }

    private static Series line(String name, List<Year> years, ToDoubleFunction<Year> figure) {
        return new Series(name, name, false, years.stream().map(year -> new Point(year.year(),
                figure.applyAsDouble(year), Double.NaN, Double.NaN)).toList());
    }
}
