package org.plenary.cli;

import java.util.List;
import java.util.stream.Collectors;
import org.plenary.server.view.LawSection;
import org.plenary.server.view.LawView;
import org.plenary.server.view.ProceduresView;
import org.plenary.server.view.Ref;

/// The law of a day on paper.
final class LawSheet {
    /// Sections that are printed in a way of their own.
    private static final List<String> OWN =
            List.of("organisation", "articles", "standings", "bodies", "rules", "procedures");

    private final Reply reply;
    private final LawView.Law law;
    private final Sheet sheet;

    LawSheet(Reply reply, LawView.Law law) {
        this.reply = reply;
        this.law = law;
        sheet = reply.sheet();
    }

    void print() {
        var charter = law.charter();
        sheet.title(charter.name());
        sheet.text(reply.say("law-as-of", reply.vantage().day()));
        sheet.field("established", charter.established());
        sheet.field("seat", charter.seat());
        sheet.field("languages", charter.officialLanguages());
        sheet.field("reforms", names(law.reforms()));
        articles();
        standings();
        bodies();
        rules();
        charter.sections().stream().filter(section -> !OWN.contains(section.section())).forEach(this::section);
        law.procedures().forEach(this::procedure);
        sheet.lines("findings", charter.findings().stream().map(found -> "%s:%d: %s %s".formatted(
                found.file(), found.line(), found.message(), found.remedy())).toList());
    }

    private void articles() {
        for (var text : law.charter().texts()) {
            sheet.section("articles");
            sheet.text(text.text());
            for (var article : text.articles()) {
                sheet.line("%s %s: %s".formatted(article.number(), article.title(), article.says()));
            }
        }
    }

    private void standings() {
        var lines = law.charter().standings().stream()
                .filter(one -> one.since().map(day -> !day.isAfter(reply.vantage().day())).orElse(true))
                .filter(one -> one.until().map(day -> day.isAfter(reply.vantage().day())).orElse(true))
                .map(one -> named(one.standing(), one.name()) + told("rights", one.rights())
                        + told("duties", one.duties()) + " [" + Show.source(one.sources()) + "]").toList();
        sheet.lines("standings", lines);
    }

    private void bodies() {
        if (!law.bodies().isEmpty()) sheet.section("bodies");
        for (var body : law.bodies()) {
            var row = body.body();
            sheet.line(named(row.body(), row.name()) + row.composition().map(words -> ": " + words).orElse("")
                    + row.meets().map(meets -> "; " + BodySheet.meets(reply, meets)).orElse("")
                    + " [" + Show.source(row.sources()) + "]");
            for (var competence : body.decides()) {
                sheet.text("    " + BodySheet.matters(reply, competence) + " → " + competence.ruleName());
            }
        }
    }

    private void rules() {
        sheet.lines("rules", law.charter().rules().stream().map(rule -> "%s: %s [%s]".formatted(
                named(rule.rule(), rule.name()), rule.text(), Show.source(rule.sources()))).toList());
    }

    private void section(LawSection section) {
        sheet.titled(section.title(), section.entries().stream().map(entry -> named(entry.id(), entry.name())
                + entry.parts().stream().map(part -> part.title() + ": " + part.says())
                        .collect(Collectors.joining("; ", entry.parts().isEmpty() ? "" : ": ", ""))
                + (entry.sources().isEmpty() ? "" : " [" + Show.source(entry.sources()) + "]")).toList());
    }

    private void procedure(ProceduresView.ProcedureRow procedure) {
        sheet.section("procedure");
        sheet.text("%s: %s; %s".formatted(named(procedure.procedure(), procedure.name()),
                reply.say("concerns", procedure.subject()), reply.say("opened-by", procedure.openedBy())));
        for (var stage : procedure.stages()) {
            sheet.line(stage.name() + (stage.effects().isEmpty() ? "" : ": " + String.join("; ", stage.effects())));
            stage.steps().forEach(step -> sheet.text("    " + step.says() + " → " + step.toName()));
        }
    }

    private String told(String label, List<?> texts) {
        return texts.isEmpty() ? "" : "; " + reply.say("label." + label) + ": " + texts.stream().map(Object::toString)
                .collect(Collectors.joining("; "));
    }

    private static String names(List<Ref> refs) {
        return refs.stream().map(one -> one.name().text()).collect(Collectors.joining(", "));
    }

    private static String named(Object id, Object name) {
        return id.toString().equalsIgnoreCase(name.toString()) ? name.toString() : name + " (" + id + ")";
    }
}
