package org.plenary.server.web;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.plenary.organisation.Decider;
import org.plenary.server.clerk.Clerk;
import org.plenary.server.exercise.Exercise;
import org.plenary.server.page.Inquiry;
import org.plenary.server.page.Phrases;
import org.plenary.server.page.Shown;
import org.plenary.server.page.desk.ExerciseView;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/// The page of an exercise: what it is about, its clock, and the way in.
final class ExercisePages {
    private static final List<String> STEPS = List.of("PT1H", "PT24H", "PT72H", "PT168H");
    private static final String NEXT = "next";

    private final PendingExercise exercise;
    private final PendingClerk clerk;
    private final Drawing drawing;

    ExercisePages(PendingExercise exercise, PendingClerk clerk, Drawing drawing) {
        this.exercise = exercise;
        this.clerk = clerk;
        this.drawing = drawing;
    }

    ServerResponse page(ServerRequest request) {
        var played = exercise.get();
        if (played.isEmpty()) return drawing.none(request, "page");
        return drawing.personal(request, inquiry -> {
            var view = view(played.get(), clerk.get().orElseThrow(), inquiry);
            return new Shown.Page("desk/exercise", view.name(), List.of(), view, () -> view);
        });
    }

    /// Moves the clock on, lets happen what falls due, and comes back.
    ServerResponse moveOn(ServerRequest request) throws IOException {
        var played = exercise.get();
        if (played.isEmpty()) return drawing.none(request, "page");
        var keeper = clerk.get().orElseThrow();
        var length = length(played.get(), keeper, request.param("by").orElse(""));
        if (length.isPresent()) {
            played.get().clock().moveOn(length.get());
            keeper.tick().join();
        }
        return ServerResponse.seeOther(URI.create("/exercise")).build();
    }

    private static Optional<Duration> length(Exercise played, Clerk keeper, String by) {
        if (STEPS.contains(by)) return Optional.of(Duration.parse(by));
        if (!by.equals(NEXT)) return Optional.empty();
        return Decider.next(keeper.organisation())
                .map(moment -> Duration.between(played.clock().instant(), moment).plusSeconds(1))
                .filter(left -> !left.isNegative());
    }

    private static ExerciseView view(Exercise played, Clerk keeper, Inquiry inquiry) {
        var language = inquiry.language();
        var phrases = Phrases.in(language);
        var zone = keeper.mandate().charter().profile().zone();
        var form = DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm",
                Locale.forLanguageTag(language.tag())).withZone(zone);
        var next = Decider.next(keeper.organisation());
        var steps = Stream.concat(STEPS.stream(), next.map(Instant::toString).map(_ -> NEXT).stream())
                .map(step -> new ExerciseView.Step(step, phrases.say("exercise.step." + step.toLowerCase(Locale.ROOT))))
                .toList();
        return new ExerciseView(played.file().name().in(language), played.file().says().in(language),
                form.format(played.clock().instant()), zone.getId(), steps, next.map(form::format));
    }
}
