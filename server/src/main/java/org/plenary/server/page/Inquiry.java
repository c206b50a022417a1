package org.plenary.server.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.plenary.calendar.PartialDate;
import org.plenary.timeline.AsOf;
import org.plenary.vocabulary.Language;

/// What a reader asks for beside the page itself: the language, the day as of which, the day by which
/// it was known, and for what the page is drawn. `today` is the day on which the question is asked.
public record Inquiry(
        String path, Language language, LocalDate today, Optional<PartialDate> asOf,
        Optional<PartialDate> known, Look look) {
    /// For what a page is drawn: a screen, paper, the wall of a meeting room; or only its part that changes while
    /// people watch.
    public enum Look { SCREEN, PAPER, PROJECTOR, LIVE }

    public Inquiry(String path, Language language, LocalDate today, Optional<PartialDate> asOf,
                   Optional<PartialDate> known, boolean forPaper) {
        this(path, language, today, asOf, known, forPaper ? Look.PAPER : Look.SCREEN);
    }

    public boolean forPaper() { return look == Look.PAPER; }

    public boolean forProjector() { return look == Look.PROJECTOR; }

    /// Whether one looks at the organisation as it was, where nothing can be done.
    public boolean isPast() { return asOf.isPresent() || known.isPresent(); }

    /// A date known to the month or year asks as of its last day, so that `as-of=2017` shows 2017 complete.
    public LocalDate day() { return asOf.map(PartialDate::last).orElse(today); }

    public AsOf moment(ZoneId zone) {
        Instant knownBy = known
                .map(date -> date.last().plusDays(1).atStartOfDay(zone).toInstant().minusNanos(1))
                .orElse(Instant.MAX);
        return new AsOf(day(), knownBy);
    }

    /// The address of another page under the same question.
    public String to(String otherPath) { return address(otherPath, language, asOf, known, Look.SCREEN); }

    /// The address of a feed, which always tells of today.
    public String feed(String path) {
        return address(path, language, Optional.empty(), Optional.empty(), Look.SCREEN);
    }

    /// This page in another language.
    public String in(Language other) { return address(path, other, asOf, known, look); }

    /// This page as of another day.
    public String asOf(LocalDate day) {
        return address(path, language, Optional.of(PartialDate.of(day)), known, look);
    }

    /// This page as of today.
    public String asOfToday() { return address(path, language, Optional.empty(), known, look); }

    /// This page for paper.
    public String onPaper() { return address(path, language, asOf, known, Look.PAPER); }

    /// This page for the wall of a meeting room.
    public String onProjector() { return address(path, language, asOf, known, Look.PROJECTOR); }

    /// This page as it is without a special look.
    public String onScreen() { return address(path, language, asOf, known, Look.SCREEN); }

    /// The part of this page that changes while people watch.
    public String live() { return address(path, language, asOf, known, Look.LIVE); }

    /// The data of this page.
    public String asJson() {
        return address(path.equals("/") ? "/index.json" : path + ".json", language, asOf, known, Look.SCREEN);
    }

    private static String address(String path, Language language, Optional<PartialDate> asOf,
                                  Optional<PartialDate> known, Look look) {
        var query = new StringBuilder("?lang=").append(language.tag());
        asOf.ifPresent(date -> query.append("&as-of=").append(date));
        known.ifPresent(date -> query.append("&known=").append(date));
        query.append(switch (look) {
            case SCREEN -> "";
            case PAPER -> "&view=print";
            case PROJECTOR -> "&view=projector";
            case LIVE -> "&fragment=live";
        });
        int fragment = path.indexOf('#');
        if (fragment < 0) return path + query;
        return path.substring(0, fragment) + query + path.substring(fragment);
    }

    /// One segment of an address.
    public static String segment(Object name) {
        return URLEncoder.encode(name.toString().replace(' ', '-').replace('/', '-'), StandardCharsets.UTF_8);
    }
}
