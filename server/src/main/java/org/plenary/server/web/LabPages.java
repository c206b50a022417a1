package org.plenary.server.web;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.plenary.server.form.Attempt;
import org.plenary.server.form.Complaint;
import org.plenary.server.form.Filled;
import org.plenary.server.form.Form;
import org.plenary.server.form.FormField;
import org.plenary.server.form.Typed;
import org.plenary.server.lab.Analyses;
import org.plenary.server.lab.Analysis;
import org.plenary.server.lab.Fields;
import org.plenary.server.lab.LabQuestion;
import org.plenary.server.lab.Plan;
import org.plenary.server.lab.Result;
import org.plenary.server.lab.Run;
import org.plenary.server.page.Inquiry;
import org.plenary.server.page.Inquiry.Parameter;
import org.plenary.server.page.Shown;
import org.plenary.server.page.Shown.Crumb;
import org.plenary.server.page.lab.LabView;
import org.plenary.server.page.lab.LabView.Links;
import org.plenary.server.page.lab.LabView.State;
import org.plenary.server.view.Json;
import org.plenary.server.web.LabDesk.Visit;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/// The analyses of the lab as pages: a question is an address, and whoever opens it sees the answer, or how far the
/// work on it is.
final class LabPages {
    /// A person is shown the progress after this; a program waits longer.
    private static final Duration PATIENCE = Duration.ofMillis(300);
    private static final Duration PROGRAM = Duration.ofSeconds(20);
    private static final int UNUSABLE = 422;
    private static final int BUSY = 202;
    private static final int STOPPED = 409;
    private static final int FULL = 503;
    private static final String CSV = "csv";

    private final LabDesk desk;

    LabPages(PendingLab lab, Drawing drawing) { desk = new LabDesk(lab, drawing); }

    ServerResponse index(ServerRequest request) {
        return desk.visit(request, visit -> {
            var names = Analyses.ALL.stream().map(Analysis::name).toList();
            return desk.page(visit, visit.inquiry(), new Shown.Page("lab/index", visit.phrases().say("chapter.lab"),
                    List.of(), names, () -> names), 200);
        });
    }

    /// A page of an analysis, its data (`.json`) or a table of it (`.csv`).
    ServerResponse analysis(ServerRequest request) {
        return desk.visit(request, visit -> {
            var path = visit.inquiry().path();
            int dot = path.lastIndexOf('.');
            var ending = dot < 0 ? "" : path.substring(dot + 1);
            var name = path.substring("/lab/".length(), dot < 0 ? path.length() : dot);
            var analysis = Analyses.named(name);
            if (analysis.isEmpty()) return desk.refused(visit, "page", 404);
            var asked = asked(visit, analysis.get());
            var state = asked.isEmpty() ? new State.Unasked() : state(visit, asked, dot >= 0 || visit.json());
            // The address of the page must not carry it: whoever reloads has not asked again.
            if (asked.isAnew() && dot < 0 && !visit.json()) return LabDesk.to(asked.inquiry().onScreen());
            if (ending.equals(CSV)) return table(asked, state);
            if (dot >= 0) return document(asked, state, ending);
            if (visit.json()) return json(asked, state);
            return page(asked, state);
        });
    }

    /// A question as it came: the fields of its analysis and what was typed into them.
    private record Asked(Visit visit, Analysis analysis, Form form, Typed typed, Inquiry inquiry) {
        /// Nothing is asked, or it is only laid before the reader again.
        boolean isEmpty() { return inquiry.further().isEmpty() || visit.request().param("held").isPresent(); }

        /// What stands in the form: what was typed, where nothing was what holds then, and days in full.
        Typed shown() {
            var shown = new TreeMap<>(typed.fields());
            for (var field : form.fields()) {
                if (!field.values().isEmpty()) shown.putIfAbsent(field.name(), field.values());
                if (field.kind() == FormField.Kind.DATE) {
                    LabQuestion.day(field.name(), typed).ifPresent(day ->
                            shown.put(field.name(), List.of(day.toString())));
                }
            }
            return new Typed(shown);
        }

        /// Asked again although it was stopped.
        boolean isAnew() { return visit.request().param("anew").isPresent(); }

        /// The same question by the same reader on the same day is the same run; another edition is another.
        String key() {
            return String.join(" ", analysis.name(), Long.toString(visit.site().number()), inquiry.day().toString(),
                    inquiry.known().map(Object::toString).orElse(""), inquiry.further().toString());
        }
    }

    private static Asked asked(Visit visit, Analysis analysis) {
        var fields = analysis.fields(new Fields(visit.lab(), visit.vantage(), visit.owner(), visit.phrases(),
                LabDesk.field(visit.request(), "record")));
        var typed = new TreeMap<String, List<String>>();
        var parameters = new ArrayList<Parameter>();
        for (var field : fields) {
            var values = visit.request().params().getOrDefault(field.name(), List.of()).stream()
                    .map(String::strip).filter(value -> !value.isEmpty()).sorted().distinct().toList();
            if (values.isEmpty()) continue;
            typed.put(field.name(), values);
            values.forEach(value -> parameters.add(new Parameter(field.name(), value)));
        }
        var form = new Form(analysis.name(), analysis.name(), fields, "lab.ask", Optional.empty());
        return new Asked(visit, analysis, form, new Typed(typed),
                visit.inquiry().asking("/lab/" + analysis.name(), parameters));
    }

    private static State state(Visit visit, Asked asked, boolean program) {
        var known = visit.lab().runs().find(asked.key());
        if (known.isPresent() && !(asked.isAnew() && known.get().isStopped())) {
            return state(visit, known.get(), program);
        }
        var plan = asked.analysis().plan(new LabQuestion(visit.lab(), visit.vantage(), asked.typed()));
        return switch (plan) {
            case Plan.Wrong(var grounds) -> new State.Wrong(visit.complaints(grounds));
            case Plan.Ready(var work) -> {
                var owner = program ? visit.owner() : LabDesk.marked(visit);
                yield visit.lab().runs().of(asked.key(), owner, work).map(run -> state(visit, run, program))
                        .orElseGet(State.Full::new);
            }
        };
    }

    private static State state(Visit visit, Run run, boolean program) {
        if (run.isStopped()) return new State.Stopped();
        return run.await(program ? PROGRAM : PATIENCE).map(answer -> ended(visit, answer))
                .orElseGet(() -> new State.Busy(run.standing(), run.isOf(visit.owner())));
    }

    private static State ended(Visit visit, org.plenary.server.lab.Answer answer) {
        return switch (answer) {
            case org.plenary.server.lab.Answer.Found(var result) -> new State.Found(result);
            case org.plenary.server.lab.Answer.Wrong(var grounds) ->
                    new State.Wrong(visit.complaints(grounds));
            case org.plenary.server.lab.Answer.Stopped _, org.plenary.server.lab.Answer.Read _ -> new State.Stopped();
        };
    }

    private ServerResponse page(Asked asked, State state) {
        var visit = asked.visit();
        var complaints = state instanceof State.Wrong(var wrong) ? wrong : List.<Complaint>of();
        var attempt = asked.inquiry().further().isEmpty() ? Optional.<Attempt>empty()
                : Optional.of(new Attempt(asked.analysis().name(), asked.form().id(), asked.shown(), complaints));
        var view = new LabView(asked.analysis().name(), new Filled(asked.form(), attempt, ""), state,
                links(asked, state));
        var title = visit.phrases().say("lab." + asked.analysis().name());
        var crumbs = List.of(new Crumb(visit.phrases().say("chapter.lab"), "/lab"),
                new Crumb(title, "/lab/" + asked.analysis().name()));
        return desk.page(visit, asked.inquiry(), new Shown.Page("lab/" + asked.analysis().name(), title, crumbs, view,
                () -> view), status(state));
    }

    private static int status(State state) {
        return switch (state) {
            case State.Unasked _, State.Busy _, State.Stopped _, State.Found _ -> 200;
            case State.Wrong _ -> UNUSABLE;
            case State.Full _ -> FULL;
        };
    }

    private static Links links(Asked asked, State state) {
        var inquiry = asked.inquiry();
        var tables = state instanceof State.Found(var result) ? result.tables() : List.<Result.Table>of();
        var documents = state instanceof State.Found(var result) ? result.documents() : List.<Result.Document>of();
        return new Links(inquiry.lasting(), inquiry.asJson(),
                tables.stream().map(table -> new Links.Table(table.name(), inquiry.asCsv(table.name()))).toList(),
                documents.stream().map(one -> new Links.Table(one.ending(), inquiry.asFile(one.ending()))).toList(),
                asked.key());
    }

    private static ServerResponse json(Asked asked, State state) {
        var json = new LinkedHashMap<String, Object>();
        var question = new TreeMap<>(asked.typed().fields());
        json.put("analysis", asked.analysis().name());
        json.put("question", question);
        switch (state) {
            case State.Unasked _ -> json.put("fields", asked.form().fields().stream().map(LabPages::field).toList());
            case State.Wrong(var complaints) ->
                    json.put("complaints", complaints.stream().map(LabPages::json).toList());
            case State.Busy(var standing, _) -> json.put("share", standing.share());
            case State.Stopped _ -> json.put("stopped", true);
            case State.Full _ -> json.put("share", 0.0);
            case State.Found(var result) -> {
                json.put("basis", result.basis().json());
                json.put("answer", result.json());
            }
        }
        return data(state, MediaType.APPLICATION_JSON_VALUE, Json.of(json));
    }

    private static Map<String, Object> field(org.plenary.server.form.FormField field) {
        var json = new LinkedHashMap<String, Object>();
        json.put("name", field.name());
        json.put("label", field.label());
        json.put("required", field.required());
        json.put("choices", field.choices().stream().map(choice -> new TreeMap<>(Map.of("value", choice.value(),
                "name", choice.name().text()))).toList());
        return json;
    }

    private static Map<String, String> json(Complaint complaint) {
        var json = new LinkedHashMap<String, String>();
        json.put("field", complaint.field());
        json.put("says", complaint.says().text());
        json.put("remedy", complaint.remedy().text());
        return json;
    }

    private static ServerResponse table(Asked asked, State state) {
        var wanted = asked.visit().request().param("table").orElse("");
        if (state instanceof State.Found(var result) && result.table(wanted).isPresent()) {
            var out = new StringWriter();
            result.table(wanted).get().csv().accept(out);
            return data(state, "text/csv;charset=UTF-8", out.toString());
        }
        return none(asked, state);
    }

    /// The result as a file, in the reader's language.
    private static ServerResponse document(Asked asked, State state, String ending) {
        var found = state instanceof State.Found(var result)
                ? result.documents().stream().filter(one -> one.ending().equals(ending)).findFirst()
                : Optional.<Result.Document>empty();
        if (found.isEmpty()) return none(asked, state);
        var content = found.get().content().apply(asked.visit().inquiry().language());
        if (content.isEmpty()) {
            return plain(UNUSABLE, "This server has no font with the letters of this language. Take another form, "
                    + "or print the page.\n");
        }
        return ServerResponse.ok().header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"%s.%s\"".formatted(
                        asked.analysis().name(), ending))
                .contentType(MediaType.parseMediaType(found.get().type())).body(content.get());
    }

    private static ServerResponse plain(int status, String says) {
        return ServerResponse.status(status).header(HttpHeaders.CACHE_CONTROL, "no-store")
                .contentType(new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8)).body(says);
    }

    /// Why there is no such file.
    private static ServerResponse none(Asked asked, State state) {
        var says = switch (state) {
            case State.Unasked _, State.Found _ -> "There is no such file. Ask as the page /lab/%s does.%n"
                    .formatted(asked.analysis().name());
            case State.Wrong(var complaints) -> String.join("\n", complaints.stream()
                    .map(one -> one.field() + ": " + one.says() + " " + one.remedy()).toList()) + "\n";
            case State.Busy(var standing, _) -> "It is worked on: %.0f %%. Ask again.%n".formatted(
                    100 * standing.share());
            case State.Stopped _ -> "It was stopped. To begin it again, ask with anew=1 as well.\n";
            case State.Full _ -> "Too many questions wait. Ask again later.\n";
        };
        boolean missing = state instanceof State.Unasked || state instanceof State.Found;
        return plain(missing ? 404 : programStatus(state), says);
    }

    private static int programStatus(State state) {
        return switch (state) {
            case State.Busy _ -> BUSY;
            case State.Stopped _ -> STOPPED;
            case State.Unasked _, State.Wrong _, State.Full _, State.Found _ -> status(state);
        };
    }

    private static ServerResponse data(State state, String type, String text) {
        return ServerResponse.status(programStatus(state)).header(HttpHeaders.CACHE_CONTROL, "no-store")
                .contentType(MediaType.parseMediaType(type)).body(text.getBytes(StandardCharsets.UTF_8));
    }

    /// Stops a run for whoever began it, and lays its question before them again; it begins anew only when asked.
    ServerResponse stop(ServerRequest request) {
        return desk.visit(request, visit -> {
            var question = request.param("question").orElse("");
            if (!visit.lab().runs().stop(question, visit.owner())) return desk.refused(visit, "run", 404);
            var back = request.param("back").filter(path -> path.matches("/lab/[a-z-]+\\?[^\\s\"<>]*")).orElse("/lab");
            return LabDesk.to(back);
        });
    }
}
