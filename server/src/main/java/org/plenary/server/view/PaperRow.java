package org.plenary.server.view;

import java.util.List;
import java.util.Optional;
import org.plenary.act.Audience;
import org.plenary.calendar.PartialDate;
import org.plenary.meeting.Paper;
import org.plenary.vocabulary.BodyId;
import org.plenary.vocabulary.MeetingId;

/// A paper as lists show it, with one file for each language.
public record PaperRow(
        String symbol, Text title, BodyId body, Text bodyName, Text author, PartialDate on, Optional<MeetingId> meeting,
        boolean isOpenToAll, List<File> files) {
    /// The file of one language, by its SHA-256.
    public record File(String language, String digest) {}

    static PaperRow of(Vantage vantage, Paper paper) {
        return new PaperRow(paper.symbol().value(), vantage.text(paper.title()), paper.body(),
                vantage.name(paper.body()), Authors.name(vantage, paper.author()), paper.act().on(), paper.meeting(),
                paper.audience() instanceof Audience.Everyone, paper.files().entrySet().stream()
                        .map(file -> new File(file.getKey(), file.getValue())).toList());
    }

    public String slug() { return Slug.of(symbol); }
}
