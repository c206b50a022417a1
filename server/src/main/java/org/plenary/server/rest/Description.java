package org.plenary.server.rest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.plenary.server.lab.Analyses;
import org.plenary.server.rest.OpenApi.Readable;

/// The description of one organisation's interface, from the addresses of its pages.
public final class Description {
    private static final String SCHEMA = "/org/plenary/charter.schema.json";
    private static final String JSON = "application/json";

    private Description() {}

    /// `patterns` are the addresses of pages, `{}` standing for a name; the data of a page is its address and `.json`.
    public static String of(String organisation, List<String> patterns) {
        var readable = new ArrayList<Readable>();
        for (var pattern : patterns) readable.add(readable(pattern));
        Analyses.addresses().forEach(address -> readable.add(readable(address)));
        Analyses.ALL.forEach(analysis -> readable.add(new Readable("/lab/%s.csv".formatted(analysis.name()),
                "The same question to the lab, as a table", "text/csv")));
        readable.add(new Readable("/desk.json", "What waits for you, the earliest clock first", JSON));
        readable.add(new Readable("/papers/{paper}/{language}", "The file of a paper in one language",
                "application/pdf"));
        readable.add(new Readable("/events", "What is entered, as it is entered: server-sent events",
                "text/event-stream"));
        readable.add(new Readable("/api/openapi.json", "This description", JSON));
        return OpenApi.of(organisation, readable, schema());
    }

    private static Readable readable(String pattern) {
        if (pattern.equals("/")) return new Readable("/index.json", "The organisation today", JSON);
        var segments = pattern.substring(1).split("/");
        var path = new StringBuilder();
        var says = new StringBuilder();
        for (int i = 0; i < segments.length; i++) {
            path.append('/').append(segments[i].equals("{}") ? "{" + singular(segments, i) + "}" : segments[i]);
            if (!segments[i].equals("{}")) says.append(says.isEmpty() ? "" : ", ").append(segments[i]);
        }
        if (pattern.endsWith(".ics")) {
            return new Readable(path.toString(), "Meetings and what is due, as a calendar: " + says, "text/calendar");
        }
        return new Readable(path + ".json", (pattern.contains("{}") ? "One of: " : "All of: ") + says, JSON);
    }

    private static String singular(String[] segments, int at) {
        if (at > 0 && segments[at - 1].equals("{}")) return "other";
        var above = at == 0 ? "name" : segments[at - 1];
        if (above.endsWith("ies")) return above.substring(0, above.length() - 3) + "y";
        return above.endsWith("s") ? above.substring(0, above.length() - 1) : above;
    }

    private static String schema() {
        try (var stream = Description.class.getResourceAsStream(SCHEMA)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException("The charter's schema cannot be read.", broken);
        }
    }
}
