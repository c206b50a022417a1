package org.plenary.server.page;

import gg.jte.Content;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.plenary.calendar.PartialDate;
import org.plenary.server.page.Shown.Crumb;
import org.plenary.server.view.Text;
import org.plenary.vocabulary.Language;

/// What every template needs around its view: the question asked, the words of its language, the way
/// to other pages, and the days on which the organisation changed next before and after.
public record Frame(
        Inquiry inquiry, Phrases phrases, Dates dates, Text site, String title, List<Crumb> trail,
        Neighbours neighbours, Paths paths) {
    /// The nearest days before and after the one asked about on which an act took effect.
    public record Neighbours(Optional<LocalDate> earlier, Optional<LocalDate> later) {}

    /// Where the stylesheet and the icon lie.
    public record Paths(String stylesheet, String icon) {}

    private static final List<String> CHAPTERS = List.of("parties", "bodies", "meetings", "instruments",
            "partners", "relations", "concepts", "indicators", "networks", "charter", "reforms", "register");

    public Frame {
        trail = List.copyOf(trail);
    }

    public Language language() { return phrases.language(); }

    public String tag() { return language().tag(); }

    public String say(String key, Object... values) { return phrases.say(key, values); }

    public String count(String key, long number) { return phrases.count(key, number); }

    public String to(String path) { return inquiry.to(path); }

    public String to(String chapter, Object name) { return inquiry.to("/" + chapter + "/" + Inquiry.segment(name)); }

    public String stylesheet() { return paths.stylesheet(); }

    public String icon() { return paths.icon(); }

    public String tongue(Language other) { return Phrases.in(other).say("language"); }

    public String headTitle() { return title.equals(site.text()) ? title : title + " · " + site.text(); }

    public String description() { return say("description", title, site.text(), dates.of(inquiry.day())); }

    public boolean isPast() { return inquiry.asOf().isPresent() || inquiry.known().isPresent(); }

    public String knownValue() { return inquiry.known().map(date -> date.last().toString()).orElse(""); }

    public Optional<LocalDate> earlier() { return neighbours.earlier(); }

    public Optional<LocalDate> later() { return neighbours.later(); }

    public List<Crumb> chapters() {
        return CHAPTERS.stream().map(chapter -> new Crumb(say("chapter." + chapter), "/" + chapter)).toList();
    }

    public boolean isHere(Crumb chapter) {
        var path = inquiry.path();
        return path.equals(chapter.path()) || path.startsWith(chapter.path() + "/");
    }

    /// A text, marked with its language where that is not the page's.
    public Content t(Text text) {
        return output -> output.writeContent(text.isForeignTo(language())
                ? "<span lang=\"" + text.in().tag() + "\">" + Ink.escape(text.text()) + "</span>"
                : Ink.escape(text.text()));
    }

    /// A date as precise as it is known.
    public Content d(PartialDate date) {
        return output -> output.writeContent(
                "<time datetime=\"" + date + "\">" + Ink.escape(dates.of(date)) + "</time>");
    }

    public Content d(LocalDate date) { return d(PartialDate.of(date)); }

    /// A date, or nothing where none is known.
    public Content d(Optional<PartialDate> date) {
        return date.map(this::d).orElse(output -> { });
    }
}
