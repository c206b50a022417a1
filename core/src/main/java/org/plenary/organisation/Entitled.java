package org.plenary.organisation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.plenary.act.Author;
import org.plenary.act.Ground;

/// One way of being entitled: whether the author is, who would be, and under which provision.
record Entitled(boolean holds, String who, Optional<String> source) {

    /// No ground where one of the ways holds; else one that names them all.
    static List<Ground> one(Author author, String day, List<Entitled> ways) {
        if (ways.stream().anyMatch(Entitled::holds)) return List.of();
        var who = ways.stream().map(Entitled::who).distinct().collect(Collectors.joining(" or "));
        var source = ways.stream().flatMap(way -> way.source().stream()).findFirst();
        return List.of(new Ground("author", source,
                "This is for %s; on %s '%s' is not entitled to it.".formatted(who, day, author),
                "Ask %s to file it.".formatted(who)));
    }

    /// Something that nobody files.
    static List<Ground> nobody(String follows) {
        return List.of(new Ground("act", Optional.empty(),
                "Nobody files this: it follows by law from %s.".formatted(follows),
                "File what it follows from."));
    }
}
