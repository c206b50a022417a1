package org.plenary.charter.reading;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.plenary.charter.Article;
import org.plenary.charter.Chapter;
import org.plenary.charter.Charter;
import org.plenary.charter.Provision;
import org.plenary.vocabulary.Words;

/// Reads a charter entry by entry, as it holds on a day.
public record Entries(Charter charter, LocalDate day) {
    /// The entries of a section that are in force, in the order of the file.
    public List<Entry> of(Section section) {
        return switch (section) {
            case ORGANISATION -> List.of(new Entry(section, charter.profile().id(), charter.profile().name(),
                    Parts.of(charter.profile()), charter.profile().sources()));
            case STANDINGS -> entries(section, charter.standings(), law -> law.name(), Parts::of);
            case MATTERS -> entries(section, charter.matters(), law -> law.name(), Parts::of);
            case GROUPS -> entries(section, charter.groups(), law -> law.name(), Parts::of);
            case WEIGHTS -> entries(section, charter.weights(), law -> law.name(), Parts::of);
            case RULES -> entries(section, charter.rules(), law -> law.name(), Parts::of);
            case ORDERS -> entries(section, charter.orders(), _ -> Words.NONE, Parts::ofOrder);
            case BODIES -> entries(section, charter.bodies(), law -> law.name(), law -> BodyParts.of(law, day));
            case OFFICES -> entries(section, charter.offices(), law -> law.name(), Parts::of);
            case INSTRUMENTS -> entries(section, charter.instruments(), law -> law.name(), Parts::of);
            case CALENDARS -> entries(section, charter.calendars(), _ -> Words.NONE, Parts::of);
            case GRADES -> entries(section, charter.grades(), law -> law.name(), Parts::of);
            case THRESHOLDS -> entries(section, charter.thresholds(), law -> law.name(), Parts::of);
            case PROCEDURES -> entries(section, charter.procedures(), law -> law.name(), StageParts::of);
            case INDICATORS -> entries(section, charter.indicators(), law -> law.name(), Parts::of);
            case RELATIONS -> charter.relations().stream().map(level -> new Entry(section, level.id().value(),
                    level.name(), Parts.of(level), List.of())).toList();
            case ARTICLES -> charter.articles().stream().filter(one -> one.inForce().covers(day))
                    .map(one -> article(section, one)).toList();
            case PARTIES -> entries(section, charter.parties(), law -> law.name(), Parts::of);
        };
    }

    private static Entry article(Section section, Provision<Article> provision) {
        var law = provision.law();
        return new Entry(section, law.text() + " " + law.number(), Words.NONE, Parts.of(law), provision.sources());
    }

    private <K extends Comparable<K>, T> List<Entry> entries(
            Section section, Chapter<K, T> chapter, Function<T, Words> title, Function<T, List<Part>> parts) {
        return chapter.namesAt(day).stream().map(name -> {
            var provision = chapter.at(name, day).orElseThrow();
            return new Entry(section, name.toString(), title.apply(provision.law()), parts.apply(provision.law()),
                    provision.sources());
        }).toList();
    }
}
