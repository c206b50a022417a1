package org.plenary.organisation;

import java.util.List;
import org.plenary.calendar.Span;

/// Says in words when something was in force.
final class Spans {
    private Spans() {}

    static String text(List<Span> spans) {
        return String.join(", and ", spans.stream().map(Spans::text).toList());
    }

    private static String text(Span span) {
        if (span.since().isEmpty() && span.until().isEmpty()) return "at all times";
        if (span.until().isEmpty()) return "since " + span.since().get();
        if (span.since().isEmpty()) return "until " + span.until().get();
        return "from " + span.since().get() + " until " + span.until().get();
    }
}
