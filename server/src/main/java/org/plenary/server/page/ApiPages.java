package org.plenary.server.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.plenary.charterfile.ActJson;
import org.plenary.server.page.Shown.Page;
import org.plenary.server.rest.Problem;
import org.plenary.server.view.Vantage;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// How programs speak to the server, with an example of every kind of act: the frozen samples of the documentation
/// without what the clerk adds.
public final class ApiPages {
    /// What is written for whoever programs; `addresses` are the pages whose data are read at the address and `.json`.
    public record Api(List<Example> examples, List<String> problems, List<String> addresses) {}

    /// A kind of act and the body of a filing of it.
    public record Example(String kind, String json) {}

    private static final Set<String> ADDED = Set.of("entered", "author", "trigger", "sources", "note", "on");
    private static final ObjectMapper JSON = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
    private static final List<Example> EXAMPLES = ActJson.names().stream().map(ApiPages::example).toList();

    private ApiPages() {}

    static Shown api(Vantage vantage, Phrases phrases, List<String> names) {
        var addresses = new ArrayList<String>();
        for (var pattern : AllPages.routes().patterns()) {
            if (!pattern.startsWith("/do/") && !pattern.endsWith(".ics")) addresses.add(pattern.replace("{}", "…"));
        }
        var view = new Api(EXAMPLES, Problem.KINDS, addresses);
        return Page.of("api", phrases.say("api"), view, () -> EXAMPLES.stream().map(Example::kind).toList());
    }

    private static Example example(String kind) {
        var file = "/org/plenary/acts/" + kind.replace(' ', '-') + ".json";
        try (var stream = ApiPages.class.getResourceAsStream(file)) {
            var act = (ObjectNode) JSON.readTree(stream.readAllBytes());
            act.remove(ADDED);
            return new Example(kind, JSON.writeValueAsString(act));
        } catch (IOException broken) {
            throw new UncheckedIOException("The sample of '%s' cannot be read.".formatted(kind), broken);
        }
    }
}
