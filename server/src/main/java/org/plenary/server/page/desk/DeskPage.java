package org.plenary.server.page.desk;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.plenary.server.page.Moments.LocalMoment;
import org.plenary.server.view.DeskView;
import org.plenary.server.view.Text;

/// A desk as it is drawn: each line with its moment in the reader's own time.
public record DeskPage(DeskView view, String author, List<Row> rows) {
    private static final Duration SOON = Duration.ofHours(48);

    /// A line; `soon` marks what falls due within two days.
    public record Row(DeskView.Line line, Optional<LocalMoment> due, boolean soon) {
        public String undecided() { return joined(line.undecided()); }

        public String others() { return joined(line.others()); }

        private static String joined(List<Text> texts) {
            return texts.stream().map(Text::text).collect(Collectors.joining(", "));
        }

        public static boolean isSoon(Optional<Instant> due, Instant now) {
            return due.filter(at -> Duration.between(now, at).compareTo(SOON) < 0).isPresent();
        }
    }

    public DeskPage {
        rows = List.copyOf(rows);
    }
}
