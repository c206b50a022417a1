package org.plenary.server.view;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.plenary.cases.Case;
import org.plenary.organisation.Asked;
import org.plenary.organisation.Desk;
import org.plenary.organisation.Moves;
import org.plenary.procedure.Selector;
import org.plenary.procedure.Stage;

/// What waits for whoever looks: one line for each thing, the earliest legal clock first.
public record DeskView(String author, List<Line> lines) {
    /// One thing that waits: its kind, what it is about and where it stands, by when, what silence comes to (`for`,
    /// `against`, `neither`, `nothing`), and who else has not spoken. `then` is where a case goes when the time is
    /// over, `others` what others may do from there, or may open by what is on record.
    public record Line(String kind, Text title, String address, Optional<Text> where, Optional<Instant> due,
                       Optional<String> silence, List<Text> undecided, Optional<Text> then, List<Text> others) {
        public Line {
            undecided = List.copyOf(undecided);
            others = List.copyOf(others);
        }

        private Line leadingTo(Optional<Text> stage, List<Text> moves) {
            return new Line(kind, title, address, where, due, silence, undecided, stage, moves);
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
                    position.undecided().stream().map(vantage::name).toList(), Optional.empty(), List.of());
            case Asked.Chairing chairing -> plain(chairing.allHaveSpoken() ? "to-close" : "to-put",
                    vantage.text(chairing.motion().title()), "/motions/" + Slug.of(chairing.motion().id()),
                    Optional.of(vantage.name(chairing.motion().body())), chairing.due());
            case Asked.Step step -> plain("move", vantage.text(step.move().move().name()),
                    "/cases/" + Slug.of(step.inCase().id()), Optional.of(vantage.text(step.inCase().about())),
                    step.due()).leadingTo(then(vantage, step.inCase()), others(vantage, step.inCase()));
            case Asked.Reply reply -> plain("incident", vantage.text(reply.incident().report().what()),
                    "/incidents/" + Slug.of(reply.incident().id()),
                    Optional.of(vantage.name(reply.incident().report().instrument())), reply.due())
                    .leadingTo(reply.inCase().flatMap(one -> then(vantage, one)),
                            reply.inCase().map(one -> others(vantage, one)).orElseGet(() ->
                                    reply.mayOpen().stream().map(vantage::name).toList()));
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
        return new Line(kind, title, address, where, due, Optional.empty(), List.of(), Optional.empty(), List.of());
    }

    /// The stage to which the end of the time limit leads.
    private static Optional<Stage> after(Vantage vantage, Case one) {
        var moves = new Moves(vantage.charter(), vantage.organisation());
        return moves.stage(one).flatMap(Stage::clock).flatMap(clock -> moves.stage(one, clock.then()));
    }

    static Optional<Text> then(Vantage vantage, Case one) {
        return after(vantage, one).map(stage -> ProceduresView.name(vantage, stage));
    }

    /// What others than the party concerned may do from there.
    private static List<Text> others(Vantage vantage, Case one) {
        return after(vantage, one).stream().flatMap(stage -> stage.moves().stream())
                .filter(move -> !(move.by() instanceof Selector.Subject))
                .map(move -> vantage.text(move.name())).toList();
    }
}
