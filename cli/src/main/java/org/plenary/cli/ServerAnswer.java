package org.plenary.cli;

import java.net.http.HttpResponse;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/// What a server answered: data, or a problem with its grounds.
record ServerAnswer(int status, String text) {
    private static final ObjectMapper JSON = new ObjectMapper();

    static ServerAnswer of(HttpResponse<String> response) {
        return new ServerAnswer(response.statusCode(), response.body());
    }

    boolean isDone() { return status / 100 == 2; }

    JsonNode json() {
        try {
            return JSON.readTree(text);
        } catch (JacksonException none) {
            throw new Refusal("What answers there is no Plenary server: status %d, and no JSON. Check --server."
                    .formatted(status));
        }
    }

    /// Prints each ground: the field, the provision, what would satisfy it. Answers the exit status: 1 where charter or
    /// record do not bear the filing out, 2 where it could not be read or taken.
    int refused(Terminal terminal) {
        if (status == 303) {
            terminal.err().println("Nobody is signed in. Give a token with --token FILE.");
            return Exit.UNREADABLE;
        }
        var problem = json();
        terminal.err().println(problem.path("title").asString("The server answered %d.".formatted(status)));
        if (!problem.has("grounds")) terminal.err().println(problem.path("detail").asString(""));
        for (var ground : problem.path("grounds")) {
            terminal.err().println("- " + ground(ground));
        }
        return status == 422 || status == 404 ? Exit.NO : Exit.UNREADABLE;
    }

    private static String ground(JsonNode ground) {
        var place = ground.has("at") ? ground.get("at").asString() + " " : "";
        var field = ground.path("field").asString("");
        var article = ground.has("article") ? " [%s]".formatted(ground.get("article").asString()) : "";
        return "%s%s%s%s %s".formatted(place, field.isEmpty() ? "" : field + ": ", ground.path("sentence").asString(""),
                article, ground.path("remedy").asString("")).strip();
    }
}
