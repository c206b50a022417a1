package org.plenary.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.plenary.act.DatedAct;
import org.plenary.act.ProceedingAct;
import org.plenary.timeline.AsOf;
import org.plenary.timeline.PersistentList;
import org.plenary.timeline.PersistentMap;
import org.plenary.vocabulary.BodyId;
import org.plenary.vocabulary.MeetingId;
import org.plenary.vocabulary.PaperId;

/// Every paper on record, by symbol, and by the body before which it lies. A symbol is given once.
public record Papers(
        PersistentMap<PaperId, DatedAct> bySymbol, PersistentMap<BodyId, PersistentList<DatedAct>> byBody) {
    public static Papers begin() { return new Papers(PersistentMap.empty(), PersistentMap.empty()); }

    Papers with(ProceedingAct.PaperSubmitted paper, DatedAct dated) {
        return new Papers(bySymbol.with(paper.paper(), dated),
                byBody.update(paper.body(), PersistentList.empty(), list -> list.with(dated)));
    }

    public Optional<Paper> paper(PaperId symbol, AsOf asOf) {
        return bySymbol.get(symbol).filter(dated -> Proceedings.holds(dated, asOf)).map(Paper::of);
    }

    /// The papers before a body, in the order in which they were handed in.
    public List<Paper> of(BodyId body, AsOf asOf) {
        var papers = new ArrayList<Paper>();
        for (var dated : byBody.getOr(body, PersistentList.empty())) {
            if (Proceedings.holds(dated, asOf)) papers.add(Paper.of(dated));
        }
        return List.copyOf(papers);
    }

    /// The papers before one meeting of the body.
    public List<Paper> of(BodyId body, MeetingId meeting, AsOf asOf) {
        return of(body, asOf).stream().filter(paper -> paper.meeting().equals(Optional.of(meeting))).toList();
    }

    /// The next free symbol of a body in a year, such as `FM/2026/12`: the first letters of the words of its name,
    /// or the one word it has.
    public PaperId next(BodyId body, int year) {
        var words = body.value().toUpperCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+");
        var letters = new StringBuilder();
        for (var word : words) letters.append(words.length == 1 ? word : word.substring(0, Math.min(1, word.length())));
        for (int number = 1; ; number++) {
            var symbol = new PaperId("%s/%d/%d".formatted(letters, year, number));
            if (!bySymbol.contains(symbol)) return symbol;
        }
    }
}
