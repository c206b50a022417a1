package org.plenary.server.web;

import static org.plenary.vocabulary.Sentence.say;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.plenary.server.lab.Answer;
import org.plenary.server.lab.Parcel;
import org.plenary.server.lab.Shelf;
import org.plenary.server.lab.Shelf.Bringing;
import org.plenary.server.lab.ShelvedRecord;
import org.plenary.server.page.Saying;
import org.plenary.server.page.Shown;
import org.plenary.server.page.Shown.Crumb;
import org.plenary.server.page.lab.ShelfView;
import org.plenary.server.web.LabDesk.Visit;
import org.plenary.vocabulary.Sentence;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/// The shelf of records as pages: what is there, bringing a record, what became of its lines.
final class ShelfPages {
    private static final Duration PATIENCE = Duration.ofMillis(300);
    private static final int UNUSABLE = 422;

    private final LabDesk desk;

    ShelfPages(PendingLab lab, Drawing drawing) { desk = new LabDesk(lab, drawing); }

    ServerResponse list(ServerRequest request) { return desk.visit(request, visit -> listed(visit, List.of())); }

    private ServerResponse listed(Visit visit, List<Sentence> refused) {
        var saying = new Saying(visit.vantage());
        var faults = refused.stream().map(saying::of).toList();
        try {
            var shelf = visit.lab().shelf();
            var rows = shelf.listed(visit.owner()).stream().map(one -> row(visit, one)).toList();
            var view = new ShelfView(rows, shelf.limits(), shelf.limits().mayBring(visit.owner()), faults,
                    visit.caller().who().isPresent());
            return desk.page(visit, visit.inquiry(), new Shown.Page("lab/records", visit.phrases().say("lab.records"),
                    trail(visit), view, () -> rows.stream().map(ShelfView.Row::json).toList()),
                    faults.isEmpty() ? 200 : UNUSABLE);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static ShelfView.Row row(Visit visit, ShelvedRecord record) {
        return new ShelfView.Row(record, visit.lab().shelf().mayRemove(record, visit.owner()));
    }

    private static List<Crumb> trail(Visit visit, Crumb... more) {
        var first = List.of(new Crumb(visit.phrases().say("chapter.lab"), "/lab"),
                new Crumb(visit.phrases().say("lab.records"), "/lab/records"));
        return more.length == 0 ? first : List.of(first.getFirst(), first.getLast(), more[0]);
    }

    /// Takes an upload to the shelf, and leads on to what becomes of it.
    ServerResponse bring(ServerRequest request) {
        return desk.visit(request, visit -> {
            try {
                var folder = Files.createTempDirectory("plenary-record");
                try {
                    var brought = parcel(visit, folder);
                    return switch (brought) {
                        case Bringing.Kept(var record) -> LabDesk.to(visit.inquiry().to("/lab/records/" + record.id()));
                        case Bringing.Refused(var why, var remedy) -> listed(visit, List.of(why, remedy));
                    };
                } finally {
                    removed(folder);
                }
            } catch (IOException | ServletException broken) {
                throw new IllegalStateException("An upload could not be taken.", broken);
            }
        });
    }

    private static Bringing parcel(Visit visit, Path folder) throws IOException, ServletException {
        var ballots = part(visit, "ballots");
        if (ballots.isEmpty()) return new Bringing.Refused(say("No file came, or an empty one."),
                say("Choose a file with recorded votes."));
        var columns = LabDesk.field(visit.request(), "columns");
        var parcel = Parcel.of(laid(ballots.get(), folder.resolve("ballots")), ballots.get().getSubmittedFileName(),
                columns);
        var motions = part(visit, "motions");
        if (motions.isPresent()) {
            parcel = parcel.describedBy(laid(motions.get(), folder.resolve("motions")),
                    motions.get().getSubmittedFileName());
        }
        return visit.lab().shelf().bring(parcel, LabDesk.marked(visit));
    }

    private static Optional<Part> part(Visit visit, String name) throws IOException, ServletException {
        return visit.request().servletRequest().getParts().stream()
                .filter(part -> part.getName().equals(name) && part.getSubmittedFileName() != null)
                .filter(part -> part.getSize() > 0).findFirst();
    }

    private static Path laid(Part part, Path path) throws IOException {
        try (var content = part.getInputStream()) {
            Files.copy(content, path, StandardCopyOption.REPLACE_EXISTING);
        }
        return path;
    }

    private static void removed(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            for (var file : files.toList()) Files.delete(file);
        }
        Files.delete(folder);
    }

    /// A record with what became of its lines; it is read when it is first looked at.
    ServerResponse record(ServerRequest request) {
        return desk.visit(request, visit -> {
            try {
                var id = visit.inquiry().path().substring("/lab/records/".length());
                var found = visit.lab().shelf().find(id);
                if (found.isEmpty()) return desk.refused(visit, "record", 404);
                return shown(visit, found.get());
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        });
    }

    /// A record that was brought once more is read once more.
    private static String reading(ShelvedRecord record) {
        return "record %s %s".formatted(record.id(), record.at());
    }

    private ServerResponse shown(Visit visit, ShelvedRecord record) throws IOException {
        var run = record.summary().isPresent() ? Optional.<org.plenary.server.lab.Run>empty()
                : visit.lab().runs().of(reading(record), LabDesk.marked(visit), progress ->
                visit.lab().shelf().readNow(record, progress));
        if (record.summary().isEmpty() && run.isEmpty()) return desk.refused(visit, "busy", 503);
        boolean busy = run.isPresent() && run.get().await(PATIENCE).isEmpty();
        var now = visit.lab().shelf().find(record.id()).orElse(record);
        var failed = !busy && now.summary().isEmpty() && run.isPresent()
                && run.get().await(Duration.ZERO).orElseThrow() instanceof Answer.Wrong(var grounds)
                ? visit.complaints(grounds) : List.<org.plenary.server.form.Complaint>of();
        var view = new ShelfView.One(row(visit, now), busy ? run.map(one -> one.standing()) : Optional.empty(), failed);
        var status = now.summary().isPresent() && !now.isUsable() ? UNUSABLE : 200;
        return desk.page(visit, visit.inquiry(), new Shown.Page("lab/record", now.ballots().name(),
                trail(visit, new Crumb(now.ballots().name(), visit.inquiry().path())), view, () -> view.row().json()),
                status);
    }

    ServerResponse remove(ServerRequest request) {
        return desk.visit(request, visit -> {
            try {
                boolean removed = visit.lab().shelf().remove(request.pathVariable("record"), visit.owner());
                return removed ? LabDesk.to(visit.inquiry().to("/lab/records")) : desk.refused(visit, "record", 404);
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        });
    }
}
