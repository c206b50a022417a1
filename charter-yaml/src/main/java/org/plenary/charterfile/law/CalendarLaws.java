package org.plenary.charterfile.law;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.plenary.calendar.LegalCalendar;
import org.plenary.calendar.OpeningHours;
import org.plenary.charter.CalendarLaw;
import org.plenary.charterfile.shape.Fields;
import org.plenary.charterfile.shape.Shapes;
import org.plenary.charterfile.tree.Node;
import org.plenary.vocabulary.CalendarId;
import org.plenary.vocabulary.NearMiss;

/// Reads calendars of working days, and the time zones in which days end.
final class CalendarLaws {
    private static final Set<String> ZONES = ZoneId.getAvailableZoneIds();

    private CalendarLaws() {}

    static Optional<CalendarLaw> calendar(Fields fields, String key) {
        var shapes = fields.shapes();
        var zone = fields.need("time zone", "where its days end").flatMap(
                node -> zone(shapes, node, fields.at("time zone")));
        var weekend = new TreeSet<>(fields.many("weekend",
                (node, path) -> shapes.constant(node, path, DayOfWeek.class)));
        var holidays = new TreeSet<>(fields.many("holidays", shapes::day));
        var yearly = new TreeSet<>(fields.many("yearly", (node, path) -> yearly(shapes, node, path)));
        var alsoWorking = new TreeSet<>(fields.many("also working", shapes::day));
        var hours = fields.take("hours").flatMap(node -> Fields.of(shapes, node, fields.at("hours")))
                .flatMap(CalendarLaws::hours);
        var of = fields.texts("of").stream().map(CalendarId::new).toList();
        return zone.map(it -> new CalendarLaw(
                new LegalCalendar(it, weekend, holidays, yearly, alsoWorking, hours, List.of()), of));
    }

    private static Optional<OpeningHours> hours(Fields fields) {
        var from = fields.need("from", "when the office opens").flatMap(
                node -> time(fields.shapes(), node, fields.at("from")));
        var end = fields.need("to", "when it closes");
        var to = end.flatMap(node -> time(fields.shapes(), node, fields.at("to")));
        fields.done();
        if (from.isEmpty() || to.isEmpty()) return Optional.empty();
        if (from.get().isBefore(to.get())) return Optional.of(new OpeningHours(from.get(), to.get()));
        return fields.shapes().wrong(end.get(), fields.at("to"), "a time after " + from.get(),
                "An office closes on the day on which it opened.");
    }

    private static Optional<LocalTime> time(Shapes shapes, Node node, String path) {
        return shapes.text(node, path).flatMap(text -> text.matches("([01][0-9]|2[0-3]):[0-5][0-9]")
                ? Optional.of(LocalTime.parse(text))
                : shapes.wrong(node, path, "a time such as 09:00", "Write hours and minutes, 00:00 to 23:59."));
    }

    private static Optional<MonthDay> yearly(Shapes shapes, Node node, String path) {
        return shapes.text(node, path).flatMap(text -> {
            try {
                return Optional.of(MonthDay.parse("--" + text));
            } catch (DateTimeParseException impossible) {
                return shapes.wrong(node, path, "a date of every year such as 01-31", "Write month-day.");
            }
        });
    }

    static Optional<ZoneId> zone(Shapes shapes, Node node, String path) {
        return shapes.text(node, path).flatMap(name -> ZONES.contains(name)
                ? Optional.of(ZoneId.of(name))
                : shapes.wrong(node, path, "a time zone of the tz database",
                        (NearMiss.hint(name, new TreeSet<>(ZONES)) + " Write for example Asia/Shanghai.").strip()));
    }
}
