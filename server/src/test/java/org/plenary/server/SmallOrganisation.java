package org.plenary.server;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.plenary.charter.Chapter;
import org.plenary.charter.Charter;
import org.plenary.charter.Profile;
import org.plenary.server.view.Edition;
import org.plenary.vocabulary.Language;
import org.plenary.vocabulary.Words;

/// An organisation with a name and nothing else, for tests of what surrounds the pages.
public final class SmallOrganisation {
    private SmallOrganisation() {}

    public static Edition edition() {
        var name = Words.of(Language.ENGLISH, "Example Organisation").and(Language.RUSSIAN, "Пример")
                .and(Language.CHINESE, "示例组织");
        var profile = new Profile("example", name, name, LocalDate.of(2001, 6, 15), Optional.empty(), Optional.empty(),
                ZoneId.of("UTC"), List.of(Language.ENGLISH), List.of());
        return Edition.of(new Charter(profile, List.of(), Chapter.empty(), Chapter.empty(), Chapter.empty(),
                Chapter.empty(), Chapter.empty(), Chapter.empty(), Chapter.empty(), Chapter.empty(), Chapter.empty(),
                Chapter.empty(), Chapter.empty(), Chapter.empty(), Chapter.empty(), Chapter.empty(), Chapter.empty(),
                List.of(), List.of()), List.of());
    }
}
