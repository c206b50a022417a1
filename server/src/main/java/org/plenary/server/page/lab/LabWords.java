package org.plenary.server.page.lab;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.plenary.server.lab.Decision;
import org.plenary.server.lab.ReplayFigures;
import org.plenary.server.page.Frame;
import org.plenary.vocabulary.RuleId;

/// Names of what the lab speaks of, in the language of the reader.
public final class LabWords {
    private LabWords() {}

    public static String reform(Frame frame, String id) {
        return Optional.ofNullable(frame.vantage().edition().reforms().get(id))
                .map(one -> frame.vantage().text(one.reform().name()).text()).orElse(id);
    }

    /// A law by its reforms; without any it is the one in force.
    public static String law(Frame frame, List<String> reforms) {
        if (reforms.isEmpty()) return frame.say("lab.law.in-force");
        return reforms.stream().map(id -> reform(frame, id)).collect(Collectors.joining(" + "));
    }

    public static String decision(Frame frame, Decision decision) {
        var body = frame.vantage().name(decision.body()).text();
        return decision.matter().map(matter -> body + " · " + frame.vantage().name(matter).text())
                .orElseGet(() -> frame.say("lab.as-recorded", body));
    }

    public static String rule(Frame frame, RuleId rule) { return frame.vantage().name(rule).text(); }

    /// A rule that the law in force may lack, and one of the reforms brings.
    public static String rule(Frame frame, RuleId rule, List<String> reforms) {
        var vantage = frame.vantage();
        return reforms.stream().flatMap(id -> Optional.ofNullable(vantage.edition().reforms().get(id)).stream())
                .flatMap(proposal -> proposal.charter().get().stream())
                .flatMap(charter -> vantage.law(charter.rules(), rule).stream())
                .map(law -> vantage.text(law.name()).text()).findFirst().orElseGet(() -> rule(frame, rule));
    }

    /// A law of a replay: the rule that was typed, or the law under its reforms.
    public static String law(Frame frame, ReplayFigures.Law law) {
        return law.typed() ? frame.say("lab.law.typed") : law(frame, law.reforms());
    }

    /// A stage of a run: a phrase where the lab has one, else the library's own word.
    public static String stage(Frame frame, String stage) {
        var key = "lab.stage." + stage.replace(' ', '-');
        return frame.phrases().knows(key) ? frame.say(key) : stage;
    }
}
