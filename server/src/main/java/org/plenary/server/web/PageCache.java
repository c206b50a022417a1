package org.plenary.server.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// Pages that were drawn, the least recently read forgotten first. An edition of the organisation is immutable, so
/// its pages never go stale; those of the next one are asked for under its own number.
final class PageCache {
    private static final long BYTES_KEPT = 16L * 1024 * 1024;

    private final LinkedHashMap<String, Answer> pages = new LinkedHashMap<>(256, 0.75f, true);
    private long bytes;

    synchronized Optional<Answer> get(String question) { return Optional.ofNullable(pages.get(question)); }

    synchronized void put(String question, Answer answer) {
        var before = pages.put(question, answer);
        bytes += answer.body().length - (before == null ? 0 : before.body().length);
        var oldest = pages.entrySet().iterator();
        while (bytes > BYTES_KEPT && oldest.hasNext()) {
            Map.Entry<String, Answer> forgotten = oldest.next();
            bytes -= forgotten.getValue().body().length;
            oldest.remove();
        }
    }
}
