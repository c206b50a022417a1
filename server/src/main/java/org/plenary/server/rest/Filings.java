package org.plenary.server.rest;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.plenary.act.Author;
import org.plenary.act.DatedAct;
import org.plenary.act.Filing;
import org.plenary.charterfile.ActJson;
import org.plenary.server.clerk.Clerk;
import org.plenary.server.clerk.FilingKey;
import org.plenary.server.clerk.Receipt;
import org.plenary.vocabulary.Sentence;

/// Takes filings as JSON to the clerk and brings the answer back, with grounds as `saying` says them.
public record Filings(Clerk clerk, Function<Sentence, String> saying) {
    private static final String JSON = "application/json";

    /// What is sent back: the status, the media type and the text.
    public record Answered(int status, String type, String text) {
        static Answered of(Problem problem) {
            return new Answered(problem.status(), Problem.TYPE, problem.json("/api/filings"));
        }
    }

    /// Files the act in `body` in the name of `author`, and waits until it is on disk or refused.
    public Answered file(Author author, byte[] body, Optional<String> key) {
        var named = key.flatMap(FilingKey::parse);
        if (key.isPresent() && named.isEmpty()) {
            return Answered.of(Problem.of(400, "key", "The key cannot be used.",
                    "Idempotency-Key has 1 to %d visible ASCII characters.".formatted(FilingKey.LONGEST)));
        }
        var reading = ActJson.filed("filing", body, author,
                clerk.mandate().clock().instant(), clerk.mandate().today());
        if (reading.value().isEmpty()) return Answered.of(Problem.unreadable(reading.findings()));
        return answered(clerk.file(new Filing.Perform(reading.value().get(), author), named).join());
    }

    private Answered answered(Receipt receipt) {
        return switch (receipt) {
            case Receipt.Entered entered -> new Answered(201, JSON, json(entered, false));
            case Receipt.Repeated(var earlier) -> new Answered(200, JSON, json(earlier, true));
            case Receipt.Refused(var grounds) -> Answered.of(Problem.refused(grounds, saying));
            case Receipt.Unavailable(var reason, var remedy) -> Answered.of(
                    Problem.of(503, "unavailable", "Nothing can be entered at present.", reason + " " + remedy));
        };
    }

    private static String json(Receipt.Entered entered, boolean repeated) {
        return "{\"first\":%d,\"size\":%d,\"repeated\":%s,\"acts\":[%s]}\n".formatted(
                entered.first(), entered.checkpoint(), repeated, entered.acts().stream()
                        .map(Filings::text).collect(Collectors.joining(",")));
    }

    private static String text(DatedAct act) { return new String(ActJson.write(act), StandardCharsets.UTF_8); }
}
