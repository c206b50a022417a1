package org.plenary.server.page;

import gg.jte.Content;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plenary.calendar.PartialDate;
import org.plenary.server.exercise.Exercise;
import org.plenary.server.form.Choice;
import org.plenary.server.form.Filled;
import org.plenary.server.form.Form;
import org.plenary.rule.Position;
import org.plenary.server.page.Shown.Crumb;
import org.plenary.server.view.BoardView;
import org.plenary.server.view.BodyRow;
import org.plenary.server.view.CompetenceRow;
import org.plenary.server.view.InstrumentRow;
import org.plenary.server.view.Ref;
import org.plenary.server.view.RegisterView;
import org.plenary.server.view.Text;
import org.plenary.server.view.Vantage;
import org.plenary.vocabulary.BodyId;
import org.plenary.vocabulary.ConceptId;
import org.plenary.vocabulary.IndicatorId;
import org.plenary.vocabulary.PartyId;
import org.plenary.vocabulary.Language;

/// What every template needs around its view: the question asked, the words of its language, the way
/// to other pages, and the days on which the organisation changed next before and after.
public record Frame(
        Inquiry inquiry, Phrases phrases, Dates dates, Text site, String title, List<Crumb> trail,
        Neighbours neighbours, Paths paths, Vantage vantage, Caller caller) {
    /// The nearest days before and after the one asked about on which an act took effect.
    public record Neighbours(Optional<LocalDate> earlier, Optional<LocalDate> later) {}

    /// Where the stylesheet, the icon and the two scripts lie.
    public record Paths(String stylesheet, String icon, String passkeys, String script) {}

    private static final List<String> CHAPTERS = List.of("parties", "bodies", "meetings", "motions", "cases",
            "commitments", "instruments", "partners", "relations", "concepts", "indicators", "networks",
            "charter", "reforms", "lab", "register");

    public Frame {
        trail = List.copyOf(trail);
    }

    /// Whether this is an exercise, which every page says.
    public boolean isExercise() { return Exercise.isPlayedOn(vantage.edition().charter().profile()); }

    public Language language() { return phrases.language(); }

    public String tag() { return language().tag(); }

    public String say(String key, Object... values) { return phrases.say(key, values); }

    public String count(String key, long number) { return phrases.count(key, number); }

    public String to(String path) { return inquiry.to(path); }

    public String to(String chapter, Object name) { return inquiry.to("/" + chapter + "/" + Inquiry.segment(name)); }

    public String stylesheet() { return paths.stylesheet(); }

    public String icon() { return paths.icon(); }

    public String passkeys() { return paths.passkeys(); }

    public String script() { return paths.script(); }

    /// A form as it is drawn here: with what was typed, where it came back.
    public Filled filled(Form form) {
        var back = caller.attempt().filter(attempt -> attempt.form().equals(form.id()));
        var key = back.map(attempt -> attempt.typed().one("_key")).filter(text -> !text.isEmpty());
        return new Filled(form, back, key.orElseGet(() -> UUID.randomUUID().toString()));
    }

    /// The languages of the pages beside the one being read.
    public List<Language> otherTongues() {
        return Phrases.LANGUAGES.stream().filter(one -> !one.equals(language())).toList();
    }

    /// A language in its own words.
    public String tongueName(Language one) {
        var locale = Locale.forLanguageTag(one.tag());
        return locale.getDisplayLanguage(locale);
    }

    /// With what weight a text speaks in a language.
    public List<Choice> textStatuses() {
        return Stream.of("unofficial", "official translation", "authentic").map(status -> new Choice(status,
                Text.verbatim(say("text-status." + status.replace(' ', '-')), language()))).toList();
    }

    /// What was typed into the form that came back, for keeping: the person's own fields.
    public SortedMap<String, String> typed() {
        var typed = new TreeMap<String, String>();
        caller.attempt().ifPresent(attempt -> attempt.typed().fields().forEach((name, values) -> {
            var text = String.join(", ", values);
            if (!name.startsWith("_") && !name.equals("lang") && !text.isBlank()) typed.put(name, text);
        }));
        return typed;
    }

    /// Two letters that lead to a page, told in the foot of every page.
    public record Keys(String keys, String name, String path) {}

    public List<Keys> keys() {
        return List.of(new Keys("g h", say("keys.home"), "/"), new Keys("g e", say("chapter.meetings"), "/meetings"),
                new Keys("g m", say("chapter.motions"), "/motions"), new Keys("g c", say("chapter.cases"), "/cases"),
                new Keys("g o", say("chapter.commitments"), "/commitments"),
                new Keys("g r", say("chapter.register"), "/register"));
    }

    /// What the entry says to which a form led, where whoever asks may see it.
    public Optional<RegisterView.Line> filed() {
        return caller.filed().flatMap(index -> RegisterView.line(vantage, index));
    }

    /// What a form sends back as `_csrf`; `tag/token` writes the field.
    public String formToken() { return caller.formToken().get(); }

    /// The way to one's own account, or to signing in and back to this page.
    public String toAccount() {
        return caller.who().isPresent() ? to("/account")
                : to("/sign-in") + "&to=" + URLEncoder.encode(inquiry.path(), StandardCharsets.UTF_8);
    }

    public String tongue(Language other) { return Phrases.in(other).say("language"); }

    public String headTitle() { return title.equals(site.text()) ? title : title + " · " + site.text(); }

    public String description() { return say("description", title, site.text(), dates.of(inquiry.day())); }

    public boolean isPast() { return inquiry.isPast(); }

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

    /// Moments in the local time of capitals.
    public Moments moments() { return new Moments(phrases); }

    public Content d(LocalDate date) { return d(PartialDate.of(date)); }

    /// Day, hour and minute at the seat, in little room.
    public Content clock(Instant moment) {
        var zone = vantage.charter().profile().zone();
        return output -> output.writeContent("<time datetime=\"" + moment + "\" title=\"" + zone.getId() + "\">"
                + Ink.escape(dates.brief(moment, zone)) + "</time>");
    }

    /// What is said aloud when a board changed: how many have spoken, and what would come of it.
    public String says(BoardView.Board board) { return BoardWords.says(this, board); }

    /// A position by the word that acts carry.
    public String choice(String word) {
        var key = "choice." + word.replace(' ', '-');
        return phrases.knows(key) ? say(key) : word;
    }

    /// A sign that reads without colour; the word stands beside it.
    public String sign(Position position) { return BoardWords.sign(position); }

    public String css(Enum<?> word) { return key(word); }

    /// A moment at the seat, and in the reader's own zone where the browser can say it.
    public Content at(Instant moment) {
        return output -> {
            in(vantage.charter().profile().zone(), moment).writeTo(output);
            output.writeContent("<span data-with-script hidden> · "
                    + "<time data-local datetime=\"" + moment + "\"></time></span>");
        };
    }

    /// A moment on the clock of a zone.
    public Content in(ZoneId zone, Instant moment) {
        return output -> output.writeContent("<time datetime=\"" + moment + "\" title=\"" + zone.getId() + "\">"
                + Ink.escape(dates.of(moment, zone)) + "</time>");
    }

    public Content in(String zone, Instant moment) { return in(ZoneId.of(zone), moment); }

    /// A date, or nothing where none is known.
    public Content d(Optional<PartialDate> date) {
        return date.map(this::d).orElse(output -> { });
    }

    /// A link to another page under the same question.
    public Content link(String path, Text text) {
        return output -> {
            output.writeContent("<a href=\"" + Ink.escape(to(path)) + "\">");
            t(text).writeTo(output);
            output.writeContent("</a>");
        };
    }

    public Content party(Ref party) { return link("/parties/" + Inquiry.segment(party.id()), party.name()); }

    public Content body(Ref body) { return link("/bodies/" + Inquiry.segment(body.id()), body.name()); }

    public Content instrument(Ref one) { return link("/instruments/" + Inquiry.segment(one.id()), one.name()); }

    /// Names of parties, each with its page, parted by commas.
    public Content parties(List<Ref> parties) { return list(parties, this::party); }

    public Content bodies(List<Ref> bodies) { return list(bodies, this::body); }

    /// Names one after the other, parted by commas.
    public Content texts(List<Text> texts) { return list(texts, this::t); }

    private <T> Content list(List<T> all, Function<T, Content> each) {
        return output -> {
            for (int i = 0; i < all.size(); i++) {
                if (i > 0) output.writeContent(say("comma"));
                each.apply(all.get(i)).writeTo(output);
            }
        };
    }

    /// A word for one of a closed list: `depth.memorandum`.
    public String word(String list, Enum<?> word) {
        return say(list + "." + key(word));
    }

    /// A time of so many minutes, in days and hours, or in hours and minutes where it is shorter than two days.
    public String span(long minutes) {
        return minutes < 2 * 24 * 60 ? say("span.hours", minutes / 60, minutes % 60)
                : say("span.days", minutes / (24 * 60), minutes / 60 % 24);
    }

    /// A time of so many seconds, in minutes and seconds: `2:05`.
    public String minutes(int seconds) { return "%d:%02d".formatted(seconds / 60, seconds % 60); }

    /// A decimal number grouped as the language does; text that is no number stays as it is.
    public String number(String value) { return Figures.of(value, phrases.locale()); }

    /// A date that a record gives as text: written as readers write it where it is a date.
    public String date(String text) { return PartialDate.parse(text).map(dates::of).orElse(text); }

    /// The name of a party where `code` is one, else the text itself.
    public String partyName(String code) { return vantage.name(new PartyId(code)).text(); }

    public String indicatorName(IndicatorId indicator) { return vantage.name(indicator).text(); }

    public String bodyName(BodyId body) { return vantage.name(body).text(); }

    public String conceptName(String concept) {
        return vantage.organisation().knowledge().concept(new ConceptId(concept), vantage.asOf())
                .map(known -> known.name().in(language())).orElse(concept);
    }

    /// A field of an act by the name that readers know, or as the record writes it.
    public String field(String field) { return phrases.knows("field." + field) ? say("field." + field) : field; }

    /// The page on which a provision of the charter stands: `bodies/heads of state`.
    public String provision(String path) {
        var parts = path.split("/");
        if (parts.length < 2) return to("/charter");
        return switch (parts[0]) {
            case "bodies" -> to("bodies", parts[1]);
            case "procedures" -> to("/charter/procedures/" + Inquiry.segment(parts[1]));
            default -> to("/charter#" + parts[0]);
        };
    }

    /// How often a body meets.
    public String meets(BodyRow.Meeting meets) {
        boolean onceAYear = meets.atLeast() == 1 && meets.count() == 1 && meets.unit().equals("years");
        if (onceAYear) return say("meets.once-a-year");
        return say("meets." + meets.unit().replace(' ', '-'), meets.atLeast(), meets.count());
    }

    public String trial(CompetenceRow.Trial trial) {
        return trial.who().map(who -> say("trial." + key(trial.kind()), who.name().text()))
                .orElseGet(() -> say("trial." + key(trial.kind())));
    }

    public String languages(List<String> tags) {
        return tags.stream().map(tag -> Locale.forLanguageTag(tag).getDisplayLanguage(phrases.locale()))
                .collect(Collectors.joining(say("comma")));
    }

    /// The cell of the depositary table in which an instrument and a party meet.
    public String cell(InstrumentRow row, Ref column) { return Cells.of(this, row, column); }

    public String segment(String name) { return Inquiry.segment(name); }

    public String key(Enum<?> word) { return word.name().toLowerCase(Locale.ROOT).replace('_', '-'); }
}
