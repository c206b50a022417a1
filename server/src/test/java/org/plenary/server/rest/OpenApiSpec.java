package org.plenary.server.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.plenary.charterfile.ActJson;
import org.plenary.server.Sco;
import org.plenary.server.page.Site;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

@DisplayName("The description of the interface is a sound OpenAPI 3.1 document")
class OpenApiSpec {
    private static final JsonNode DOCUMENT = new ObjectMapper().readTree(
            Description.of("SCO", new Site(Sco.edition()).patterns()));
    private static final Pattern NAME = Pattern.compile("\\{([^}]+)}");

    private record Operation(String path, JsonNode says) {}

    private static List<Operation> operations() {
        var all = new ArrayList<Operation>();
        for (var path : DOCUMENT.get("paths").properties()) {
            for (var method : path.getValue().properties()) {
                assertThat(method.getKey()).isIn("get", "post", "put", "delete", "patch");
                all.add(new Operation(path.getKey(), method.getValue()));
            }
        }
        return all;
    }

    @Test void every_reference_leads_to_something() {
        var references = new ArrayList<String>();
        references(DOCUMENT, references);
        assertThat(references).isNotEmpty();
        for (var reference : references) {
            assertThat(reference).startsWith("#/");
            assertThat(DOCUMENT.at(reference.substring(1)).isMissingNode()).as(reference).isFalse();
        }
    }

    private static void references(JsonNode node, List<String> references) {
        if (node.isObject() && node.path("$ref").isString()) references.add(node.get("$ref").asString());
        for (var child : node.values()) references(child, references);
    }

    @Test void every_name_in_a_path_is_declared_once() {
        for (var operation : operations()) {
            var named = NAME.matcher(operation.path()).results().map(found -> found.group(1)).toList();
            assertThat(named).as(operation.path()).doesNotHaveDuplicates();
            var declared = new ArrayList<String>();
            for (var parameter : operation.says().path("parameters")) {
                if (!parameter.path("in").asString("").equals("path")) continue;
                assertThat(parameter.path("required").asBoolean()).isTrue();
                declared.add(parameter.get("name").asString());
            }
            assertThat(declared).as(operation.path()).containsExactlyInAnyOrderElementsOf(named);
        }
    }

    @Test void every_operation_has_a_name_of_its_own_and_answers() {
        var names = new TreeSet<String>();
        for (var operation : operations()) {
            assertThat(names.add(operation.says().get("operationId").asString())).as(operation.path()).isTrue();
            assertThat(operation.says().get("responses").size()).isPositive();
            for (var response : operation.says().get("responses")) assertThat(response.has("description")).isTrue();
            for (var way : operation.says().path("security")) {
                for (var name : way.propertyNames()) {
                    assertThat(DOCUMENT.at("/components/securitySchemes/" + name).isMissingNode()).isFalse();
                }
            }
        }
    }

    @Test void the_document_has_what_the_specification_requires() {
        assertThat(DOCUMENT.get("openapi").asString()).startsWith("3.1.");
        assertThat(DOCUMENT.get("info").get("title").asString()).isNotBlank();
        assertThat(DOCUMENT.get("info").has("version")).isTrue();
        assertThat(DOCUMENT.get("components").get("schemas").get("act").get("oneOf").size())
                .isEqualTo(ActJson.names().size());
        for (var path : DOCUMENT.get("paths").propertyNames()) {
            assertThat(path).startsWith("/").doesNotEndWith(".ics.json");
        }
        for (var name : DOCUMENT.get("components").get("schemas").propertyNames()) {
            assertThat(name).matches("[a-zA-Z0-9._-]+");
        }
    }
}
