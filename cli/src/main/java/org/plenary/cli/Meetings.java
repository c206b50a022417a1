package org.plenary.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.plenary.server.view.MeetingRow;
import org.plenary.server.view.MeetingsView;
import org.plenary.server.view.Slug;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Meetings on record, or one of them.
@Command(name = "meetings", sortOptions = false, mixinStandardHelpOptions = true,
        description = "Meetings held and planned, the latest first; or one meeting with its outcomes.",
        footer = {
            "", "Examples:",
            "  ./plenary meetings --body 'heads of state' --as-of 2010",
            "  ./plenary meetings heads-of-state-17          what it adopted, and who says so",
            "  ./plenary meetings --json --lang zh"
        })
final class Meetings implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(arity = "0..1", paramLabel = "ID", description = "one meeting by its id")
    private String meeting;

    @Option(names = "--body", paramLabel = "B", description = "only the meetings of this body")
    private String body;

    @Mixin private Asked asked;

    Meetings(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override public Integer call() {
        var reply = asked.reply(terminal);
        var vantage = reply.vantage();
        if (meeting != null) {
            var id = reply.named("meeting", meeting, MeetingsView.known(vantage));
            var row = MeetingsView.find(vantage, Slug.of(id)).orElseThrow();
            return reply.one(List.of(row), () -> print(reply, row));
        }
        var wanted = reply.named("body", Optional.ofNullable(body), vantage.charter().bodies().names());
        var rows = wanted.map(id -> MeetingsView.of(vantage, id)).orElseGet(() -> MeetingsView.all(vantage));
        return reply.rows(rows, reply.table("meeting", "body", "on", "place", "host", "stage", "adopted"),
                row -> cells(reply, row), reply.say("none.meetings", vantage.day()));
    }

    private static List<?> cells(Reply reply, MeetingRow row) {
        return List.of(row.meeting(), row.bodyName(), Show.contested(row.on(), row.contested()),
                Show.maybe(row.place()), row.host().map(host -> host.name().text()).orElse(""),
                reply.say("stage." + Words.word(row.stage())),
                row.adopted().isEmpty() ? "" : row.adopted().size());
    }

    private static void print(Reply reply, MeetingRow row) {
        var sheet = reply.sheet().title(row.bodyName() + ", " + row.on());
        sheet.field("stage", reply.say("stage." + Words.word(row.stage())));
        sheet.field("number", row.number());
        sheet.field("began", row.began());
        sheet.field("place", row.place());
        sheet.field("host", row.host().map(host -> host.name().text()));
        sheet.field("deviation", row.deviation());
        sheet.field("note", row.note());
        sheet.lines("adopted", row.adopted().stream().map(one -> one.id() + ": " + one.name()).toList());
        sheet.lines("outcomes", row.outcomes());
        Origins.print(sheet, row.sources(), row.contested());
    }
}
