package org.plenary.server.rest;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.plenary.charterfile.ActJson;
import org.plenary.charterfile.ActSchema;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.node.ObjectNode;

/// The description of the interface in OpenAPI 3.1, written from the acts and the addresses themselves, so that it
/// cannot say anything else than the program does.
public final class OpenApi {
    /// An address that is read: its path with names in braces, what it gives, and of which media type.
    public record Readable(String path, String says, String type) {}

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String VERSION = "3.1.0";
    private static final String ACT = "#/components/schemas/act";

    private OpenApi() {}

    /// The document for an organisation of that name; `parts` of it are the definitions that acts share.
    public static String of(String organisation, List<Readable> readable, String charterSchema) {
        var root = JSON.createObjectNode();
        root.put("openapi", VERSION);
        root.putObject("info").put("title", "Plenary: " + organisation).put("version", "1")
                .put("description", "Every filing and every view. Who may file what follows from the charter.")
                .putObject("license").put("name", "Apache 2.0").put("identifier", "Apache-2.0");
        root.putArray("servers").addObject().put("url", "/");
        var paths = root.putObject("paths");
        filings(paths);
        for (var one : readable) read(paths, one);
        webhooks(paths);
        components(root.putObject("components"), charterSchema);
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(root);
    }

    private static void filings(ObjectNode paths) {
        var post = paths.putObject("/api/filings").putObject("post");
        post.put("operationId", "file").put("summary", "Ask that something be done here and now")
                .put("description",
                        "The body is one act. `entered` is left out, `on` is today where it is left out. The "
                        + "answer comes when the acts are on disk: this one, and what it brings about by law.");
        secured(post);
        post.putArray("parameters").addObject().put("name", "Idempotency-Key").put("in", "header")
                .put("description",
                        "Up to 128 visible ASCII characters; a repeated filing with the same key is entered once.")
                .putObject("schema").put("type", "string").put("maxLength", 128);
        post.putObject("requestBody").put("required", true).putObject("content").putObject("application/json")
                .putObject("schema").put("$ref", ACT);
        var responses = post.putObject("responses");
        responses.putObject("201").put("description", "Entered").putObject("content").putObject("application/json")
                .putObject("schema").put("$ref", "#/components/schemas/receipt");
        responses.putObject("200").put("description", "Entered before under the same key").putObject("content")
                .putObject("application/json").putObject("schema").put("$ref", "#/components/schemas/receipt");
        problem(responses, "400", "Not readable as an act");
        problem(responses, "401", "Nobody is signed in");
        problem(responses, "409", "The key was used for another filing");
        problem(responses, "413", "The body is too large");
        problem(responses, "422", "Refused, with grounds and articles");
        problem(responses, "503", "Nothing can be entered at present");
    }

    private static void read(ObjectNode paths, Readable one) {
        var get = paths.putObject(one.path()).putObject("get");
        get.put("operationId", "get" + one.path().replaceAll("[^A-Za-z]+", "-").replaceAll("-$", ""))
                .put("summary", one.says());
        var parameters = get.putArray("parameters");
        var names = Pattern.compile("\\{([^}]+)}").matcher(one.path());
        while (names.find()) {
            parameters.addObject().put("name", names.group(1)).put("in", "path").put("required", true)
                    .putObject("schema").put("type", "string");
        }
        for (var name : List.of("lang", "as-of", "known")) {
            parameters.addObject().put("$ref", "#/components/parameters/" + name);
        }
        var responses = get.putObject("responses");
        in(responses.putObject("200").put("description", "The view")).putObject("content").putObject(one.type());
        problem(responses, "400", "The question is not understood");
        problem(responses, "404", "There is no such thing, or none that is open to you");
    }

    private static void webhooks(ObjectNode paths) {
        var all = paths.putObject("/api/webhooks");
        var list = all.putObject("get").put("operationId", "list-webhooks").put("summary", "Your webhooks");
        secured(list);
        list.putObject("responses").putObject("200").put("description", "The list").putObject("content")
                .putObject("application/json");
        var make = all.putObject("post").put("operationId", "make-webhook").put("summary",
                "Have acts that you may read sent to an address, signed as in Standard Webhooks");
        secured(make);
        make.putObject("requestBody").put("required", true).putObject("content").putObject("application/json")
                .putObject("schema").put("$ref", "#/components/schemas/webhook");
        var made = make.putObject("responses");
        made.putObject("201").put("description", "Made; the secret is shown this once").putObject("content")
                .putObject("application/json");
        problem(made, "400", "The address cannot be used");
        problem(made, "401", "Nobody is signed in");
        var one = paths.putObject("/api/webhooks/{webhook}").putObject("delete").put("operationId", "end-webhook")
                .put("summary", "Send no more");
        secured(one);
        one.putArray("parameters").addObject().put("name", "webhook").put("in", "path").put("required", true)
                .putObject("schema").put("type", "string");
        one.putObject("responses").putObject("204").put("description", "Ended");
    }

    private static void secured(ObjectNode operation) {
        var ways = operation.putArray("security");
        ways.addObject().putArray("token");
        ways.addObject().putArray("session");
    }

    private static void problem(ObjectNode responses, String status, String says) {
        in(responses.putObject(status).put("description", says)).putObject("content").putObject(Problem.TYPE)
                .putObject("schema").put("$ref", "#/components/schemas/problem");
    }

    /// An answer that says in which language it is.
    private static ObjectNode in(ObjectNode response) {
        response.putObject("headers").putObject("Content-Language").put("$ref", "#/components/headers/language");
        return response;
    }

    private static void components(ObjectNode components, String charterSchema) {
        var schemas = components.putObject("schemas");
        var shared = (ObjectNode) JSON.readTree(moved(charterSchema)).get("$defs");
        for (var name : List.of("words", "source", "sources")) schemas.set(name, shared.get(name));
        var acts = (ObjectNode) JSON.readTree(moved(ActSchema.schema())).get("$defs");
        for (var name : List.of("text", "date", "contested")) schemas.set(name, acts.get(name));
        var any = schemas.putObject("act");
        any.put("description", "Any act; `act` says which kind").putArray("required").add("act");
        var choices = any.putArray("oneOf");
        for (var kind : ActJson.names()) {
            var schema = (ObjectNode) JSON.readTree(moved(ActSchema.schema(kind)));
            ((ObjectNode) schema.get("properties")).putObject("act").put("const", kind);
            drop(schema, "on");
            schemas.set(name(kind), schema);
            choices.addObject().put("$ref", "#/components/schemas/" + name(kind));
        }
        schemas.setAll((ObjectNode) JSON.readTree(OWN));
        components.setAll((ObjectNode) JSON.readTree(WAYS));
    }

    private static void drop(ObjectNode schema, String required) {
        var kept = JSON.createArrayNode();
        Optional.ofNullable(schema.get("required")).ifPresent(names -> names.forEach(name -> {
            if (!name.asString().equals(required)) kept.add(name);
        }));
        kept.add("act");
        schema.set("required", kept);
    }

    private static String name(String kind) { return kind.replace(' ', '-'); }

    private static String moved(String schema) {
        return schema.replace("../charter.schema.json#/$defs/", "#/components/schemas/")
                .replace("#/$defs/", "#/components/schemas/");
    }

    private static final String OWN = """
            {
              "receipt": {"type": "object", "required": ["first", "acts"], "properties": {
                "first": {"type": "integer", "description": "Index of the first entry in the register"},
                "size": {"type": "integer", "description": "Size of the register under the signed head that holds it"},
                "repeated": {"type": "boolean"},
                "acts": {"type": "array", "items": {"type": "object"}}}},
              "problem": {"type": "object", "required": ["type", "title", "status"], "properties": {
                "type": {"type": "string", "format": "uri-reference"}, "title": {"type": "string"},
                "status": {"type": "integer"}, "detail": {"type": "string"},
                "instance": {"type": "string", "format": "uri-reference"},
                "grounds": {"type": "array", "items": {"type": "object", "properties": {
                  "field": {"type": "string"}, "article": {"type": "string"}, "sentence": {"type": "string"},
                  "remedy": {"type": "string"}}}}}},
              "webhook": {"type": "object", "required": ["url"], "additionalProperties": false, "properties": {
                "url": {"type": "string", "format": "uri"},
                "acts": {"type": "array", "items": {"type": "string"},
                  "description": "Kinds of acts; all where left out"}}}
            }
            """;

    private static final String WAYS = """
            {
              "parameters": {
                "lang": {"name": "lang", "in": "query", "schema": {"enum": ["en", "ru", "zh"]}},
                "as-of": {"name": "as-of", "in": "query", "description": "In effect on that day",
                  "schema": {"$ref": "#/components/schemas/date"}},
                "known": {"name": "known", "in": "query", "description": "As far as entered by that day",
                  "schema": {"$ref": "#/components/schemas/date"}}},
              "headers": {
                "language": {"description": "Of what is said to people; asked for by `lang` or Accept-Language",
                  "schema": {"enum": ["en", "ru", "zh"]}}},
              "securitySchemes": {
                "token": {"type": "http", "scheme": "bearer"},
                "session": {"type": "apiKey", "in": "cookie", "name": "plenary"}}
            }
            """;
}
