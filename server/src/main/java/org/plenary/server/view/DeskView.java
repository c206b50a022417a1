package org.plenary.server.view;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.plenary.organisation.Asked;
import org.plenary.organisation.Desk;

/// What waits for whoever looks: one line for each thing, the earliest legal clock first.
public record DeskView(String author, List<Line> lines) {
    /// One thing that waits: its kind, what it is about and where it stands, by when, what silence comes to (`for`,
    /// `against`, `neither`, `nothing`), and who else has not spoken.
    public record Line(String kind, Text title, String address, Optional<Text> where, Optional<Instant> due,
                       Optional<String> silence, List<Text> undecided) {
        public Line {
            undecided = List.copyOf(undecided);
        }
    }

    public DeskView {
        lines = List.copyOf(lines);
    }

    public static DeskView of(Vantage vantage, Instant now) {
        var author = vantage.actor().orElseThrow();
        var desk = new Desk(vantage.charter(), vantage.organisation(), author, now);
        return new DeskView(author.text(), desk.asked().stream().map(asked -> line(vantage, asked)).toList());
    }

    private static Line line(Vantage vantage, Asked asked) {
        return switch (asked) {
            case Asked.Position position -> new Line("position", vantage.text(position.motion().title()),
                    "/motions/" + Slug.of(position.motion().id()), Optional.of(vantage.name(position.motion().body())),
                    position.due(), position.silence().map(as -> as.name().toLowerCase(Locale.ROOT)),
                    position.undecided().stream().map(vantage::name).toList());
            case Asked.Chairing chairing -> plain(chairing.allHaveSpoken() ? "to-close" : "to-put",
                    vantage.text(chairing.motion().title()), "/motions/" + Slug.of(chairing.motion().id()),
                    Optional.of(vantage.name(chairing.motion().body())), chairing.due());
            case Asked.Step step -> plain("move", vantage.text(step.move().move().name()),
                    "/cases/" + Slug.of(step.inCase().id()), Optional.of(vantage.text(step.inCase().about())),
                    step.due());
            case Asked.Report report -> plain("report", vantage.text(report.commitment().opening().what()),
                    "/commitments", Optional.empty(), report.due());
            case Asked.Credentials credentials -> plain("credentials", vantage.name(credentials.meeting().body()),
                    "/meetings/" + Slug.of(credentials.meeting().id()),
                    credentials.meeting().place().map(vantage::text),
                    credentials.due());
            case Asked.Minutes minutes -> plain(minutes.toApprove() ? "minutes-to-approve" : "minutes",
                    vantage.name(minutes.meeting().body()), "/meetings/" + Slug.of(minutes.meeting().id()),
                    Optional.empty(), minutes.due());
        };
    }

    private static Line plain(String kind, Text title, String address, Optional<Text> where, Optional<Instant> due) {
        return new Line(kind, title, address, where, due, Optional.empty(), List.of());
    }
}
