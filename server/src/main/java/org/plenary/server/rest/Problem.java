package org.plenary.server.rest;

import static org.plenary.vocabulary.Sentence.say;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.plenary.act.Ground;
import org.plenary.charterfile.finding.LocatedFinding;
import org.plenary.server.view.Json;
import org.plenary.vocabulary.Sentence;

/// Why a request was not met, as problem details (RFC 9457) with the grounds: which field, which provision, what would
/// satisfy it.
public record Problem(int status, String kind, String title, String detail, List<Map<String, String>> grounds) {
    /// The media type of a problem (RFC 9457, section 3).
    public static final String TYPE = "application/problem+json";

    /// The kinds of problems, each explained at `/api#problem-KIND`.
    public static final List<String> KINDS = List.of("unknown", "unreadable", "refused", "key", "media-type",
            "too-large", "missing", "webhook", "unavailable");

    private static final Sentence REFUSED = say("The filing is refused.");

    public Problem {
        if (!KINDS.contains(kind)) throw new IllegalArgumentException("No kind of problem is called '" + kind + "'.");
        grounds = List.copyOf(grounds);
    }

    public static Problem of(int status, String kind, String title, String detail) {
        return new Problem(status, kind, title, detail, List.of());
    }

    /// The clerk refused: the charter or the record do not bear the filing out. It is said as `saying` says it.
    public static Problem refused(List<Ground> grounds, Function<Sentence, String> saying) {
        var listed = grounds.stream().map(ground -> ground(ground, saying)).toList();
        var detail = listed.stream().map(Problem::text).toList();
        return new Problem(422, "refused", saying.apply(REFUSED), String.join(" ", detail), listed);
    }

    /// A ground as a person reads it whole.
    private static String text(Map<String, String> ground) {
        var cited = Optional.ofNullable(ground.get("article")).map(" (%s)"::formatted).orElse("");
        return (ground.get("sentence") + cited + " " + ground.get("remedy")).strip();
    }

    /// The filing could not be read as an act.
    public static Problem unreadable(List<LocatedFinding> findings) {
        var listed = findings.stream().filter(LocatedFinding::isError).map(Problem::ground).toList();
        return new Problem(400, "unreadable", "The filing is no act that can be read.",
                "%d errors were found; nothing was entered.".formatted(listed.size()), listed);
    }

    private static Map<String, String> ground(Ground ground, Function<Sentence, String> saying) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("field", ground.field());
        ground.source().ifPresent(source -> fields.put("article", source));
        fields.put("sentence", saying.apply(ground.sentence()));
        fields.put("remedy", saying.apply(ground.remedy()));
        return fields;
    }

    private static Map<String, String> ground(LocatedFinding finding) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("field", finding.path());
        fields.put("at", "%d:%d".formatted(finding.line(), finding.column()));
        fields.put("sentence", finding.message());
        fields.put("remedy", finding.remedy());
        return fields;
    }

    /// The problem as it is sent. `type` is an address under which the kind of problem is explained.
    public String json(String instance) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("type", "/api#problem-" + kind);
        fields.put("title", title);
        fields.put("status", status);
        fields.put("detail", detail);
        fields.put("instance", instance);
        if (!grounds.isEmpty()) fields.put("grounds", grounds);
        return Json.of(fields);
    }
}
