package org.plenary.server.view;

import java.time.LocalDate;
import org.plenary.charter.Charter;
import org.plenary.timeline.AsOf;
import org.plenary.vocabulary.Language;
import org.plenary.vocabulary.Words;

/// From where one looks: which edition, as of which day and known by when, in which language.
public record Vantage(Edition edition, AsOf asOf, Language language) {
    public Charter charter() { return edition.charter(); }

    public LocalDate day() { return asOf.day(); }

    public Text text(Words words) { return Text.of(words, language); }
}
