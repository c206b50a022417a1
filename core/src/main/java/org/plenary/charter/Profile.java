package org.plenary.charter;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.plenary.vocabulary.Language;
import org.plenary.vocabulary.Source;
import org.plenary.vocabulary.Words;

/// Who the organisation is: its id, its name, since when, where its seat is and in which languages it works.
/// From `precursor` on, meetings and instruments of a predecessor or founding conference count as its history.
public record Profile(
        String id, Words name, Words shortName, LocalDate established, Optional<LocalDate> precursor,
        Optional<Words> seat, ZoneId zone, List<Language> officialLanguages, List<Source> sources) {
    public Profile {
        officialLanguages = List.copyOf(officialLanguages);
        sources = List.copyOf(sources);
    }
}
