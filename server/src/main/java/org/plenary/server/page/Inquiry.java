package org.plenary.server.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.plenary.calendar.PartialDate;
import org.plenary.timeline.AsOf;
import org.plenary.vocabulary.Language;

/// What a reader asks for beside the page itself: the language, the day as of which, the day by which
/// it was known, for what the page is drawn, and what more this one page is asked (`further`). `today` is the day on
/// which the question is asked.
public record Inquiry(
        String path, Language language, LocalDate today, Optional<PartialDate> asOf,
        Optional<PartialDate> known, Look look, List<Parameter> further) {
    /// Something that one page is asked and others are not.
    public record Parameter(String name, String value) {}

    /// For what a page is drawn: a screen, paper, the wall of a meeting room; or only its part that changes while
    /// people watch.
    public enum Look { SCREEN, PAPER, PROJECTOR, LIVE }

    public Inquiry {
        further = List.copyOf(further);
    }

    public Inquiry(String path, Language language, LocalDate today, Optional<PartialDate> asOf,
                   Optional<PartialDate> known, Look look) {
        this(path, language, today, asOf, known, look, List.of());
    }

    public Inquiry(String path, Language language, LocalDate today, Optional<PartialDate> asOf,
                   Optional<PartialDate> known, boolean forPaper) {
        this(path, language, today, asOf, known, forPaper ? Look.PAPER : Look.SCREEN);
    }

    /// The page `page`, asked this as well.
    public Inquiry asking(String page, List<Parameter> more) {
        return new Inquiry(page, language, today, asOf, known, look, more);
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
    public String in(Language other) { return own(path, other, asOf, look); }

    /// This page as of another day.
    public String asOf(LocalDate day) {
        return own(path, language, Optional.of(PartialDate.of(day)), look);
    }

    /// This page as of today.
    public String asOfToday() { return own(path, language, Optional.empty(), look); }

    /// This page for paper.
    public String onPaper() { return own(path, language, asOf, Look.PAPER); }

    /// This page for the wall of a meeting room.
    public String onProjector() { return own(path, language, asOf, Look.PROJECTOR); }

    /// This page as it is without a special look.
    public String onScreen() { return own(path, language, asOf, Look.SCREEN); }

    /// The part of this page that changes while people watch.
    public String live() { return own(path, language, asOf, Look.LIVE); }

    /// The data of this page.
    public String asJson() {
        return own(path.equals("/") ? "/index.json" : path + ".json", language, asOf, Look.SCREEN);
    }

    /// A table of this page as CSV; the first where it is not named.
    public String asCsv(String table) {
        var address = own(path + ".csv", language, asOf, Look.SCREEN);
        return table.isEmpty() ? address : address + "&table=" + URLEncoder.encode(table, StandardCharsets.UTF_8);
    }

    /// This page as a file of that ending.
    public String asFile(String ending) { return own(path + "." + ending, language, asOf, Look.SCREEN); }

    /// This page so that it says the same on another day: as of the day asked about, as it is known today.
    public String lasting() {
        return address(path, language, Optional.of(PartialDate.of(day())),
                known.or(() -> Optional.of(PartialDate.of(today))), Look.SCREEN) + asked();
    }

    private String own(String page, Language in, Optional<PartialDate> on, Look drawn) {
        return address(page, in, on, known, drawn) + asked();
    }

    private String asked() {
        return further.stream().map(one -> "&" + URLEncoder.encode(one.name(), StandardCharsets.UTF_8) + "="
                + URLEncoder.encode(one.value(), StandardCharsets.UTF_8)).collect(Collectors.joining());
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
