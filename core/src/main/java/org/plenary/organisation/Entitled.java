package org.plenary.organisation;

import static org.plenary.vocabulary.Sentence.say;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.plenary.act.Author;
import org.plenary.act.Ground;
import org.plenary.vocabulary.Sentence;

/// One way of being entitled: whether the author is, who would be, and under which provision.
record Entitled(boolean holds, Sentence who, Optional<String> source) {

    /// No ground where one of the ways holds; else one that names them all.
    static List<Ground> one(Author author, LocalDate day, List<Entitled> ways) {
        if (ways.stream().anyMatch(Entitled::holds)) return List.of();
        var who = Sentence.joined(ways.stream().map(Entitled::who).distinct().toList(),
                (one, other) -> say("%s or %s", one, other));
        var source = ways.stream().flatMap(way -> way.source().stream()).findFirst();
        return List.of(new Ground("author", source,
                say("This is for %s; on %s '%s' is not entitled to it.", who, day, author),
                say("Ask %s to file it.", who)));
    }

    /// Something that nobody files.
    static List<Ground> nobody(Sentence follows) {
        return List.of(new Ground("act", Optional.empty(),
                say("Nobody files this: it follows by law from %s.", follows),
                say("File what it follows from.")));
    }
}
