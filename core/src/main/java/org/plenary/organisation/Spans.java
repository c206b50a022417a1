package org.plenary.organisation;

import static org.plenary.vocabulary.Sentence.say;

import java.util.List;
import org.plenary.calendar.Span;
import org.plenary.vocabulary.Sentence;

/// Says in words when something was in force.
final class Spans {
    private Spans() {}

    static Sentence text(List<Span> spans) {
        return Sentence.joined(spans.stream().map(Spans::text).toList(),
                (one, other) -> say("%s, and %s", one, other));
    }

    private static Sentence text(Span span) {
        if (span.since().isEmpty() && span.until().isEmpty()) return say("at all times");
        if (span.until().isEmpty()) return say("since %s", span.since().get());
        if (span.since().isEmpty()) return say("until %s", span.until().get());
        return say("from %s until %s", span.since().get(), span.until().get());
    }
}
