package org.plenary.server.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.plenary.meeting.Paper;
import org.plenary.vocabulary.BodyId;
import org.plenary.vocabulary.PaperId;

/// The papers that the reader may see.
public final class PapersView {
    private PapersView() {}

    /// Every paper, the latest first.
    public static List<PaperRow> all(Vantage vantage) {
        var papers = new ArrayList<Paper>();
        for (var body : vantage.organisation().proceedings().papers().byBody().keys()) {
            papers.addAll(vantage.organisation().proceedings().papers().of(body, vantage.asOf()));
        }
        papers.sort(Comparator.comparing((Paper paper) -> paper.act().entered()).reversed());
        return rows(vantage, papers);
    }

    static List<PaperRow> of(Vantage vantage, BodyId body) {
        return rows(vantage, vantage.organisation().proceedings().papers().of(body, vantage.asOf()).reversed());
    }

    static List<PaperRow> rows(Vantage vantage, List<Paper> papers) {
        return papers.stream().map(paper -> PaperRow.of(vantage, paper)).toList();
    }

    /// The paper of that symbol as addresses write it.
    public static Optional<Paper> find(Vantage vantage, String slug) {
        var papers = vantage.organisation().proceedings().papers();
        return Slug.find(slug, known(vantage)).flatMap(symbol -> papers.paper(symbol, vantage.asOf()));
    }

    public static List<PaperId> known(Vantage vantage) {
        var papers = vantage.organisation().proceedings().papers();
        return papers.bySymbol().keys().stream()
                .filter(symbol -> papers.paper(symbol, vantage.asOf()).isPresent()).toList();
    }
}
