package org.plenary.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("One word, one meaning: every public type of the core stands in the glossary")
class GlossarySpec {
    private static final Pattern PUBLIC_TYPE = Pattern.compile(
            "^public (?:sealed |final |abstract |non-sealed )*(?:record|class|interface|enum) (\\w+)", Pattern.MULTILINE);

    @Test void every_public_type_of_the_core_is_a_word_of_the_field() {
        var glossary = Project.read(Project.ROOT.resolve("docs/glossary.md"));
        var unknown = new ArrayList<String>();
        for (Path source : Project.mainSources("core")) {
            var matcher = PUBLIC_TYPE.matcher(Project.read(source));
            if (matcher.find() && !glossary.contains("`" + matcher.group(1) + "`")) unknown.add(matcher.group(1));
        }
        assertThat(unknown).as("types without a line in docs/glossary.md").isEmpty();
    }

    @Test void every_type_of_the_glossary_exists() {
        var types = new ArrayList<String>();
        for (var module : Project.MODULES) {
            Project.mainSources(module).forEach(
                    source -> types.add(source.getFileName().toString().replace(".java", "")));
        }
        var first = Pattern.compile("^\\| ((?:`\\w+`(?:, )?)+) \\|", Pattern.MULTILINE)
                .matcher(Project.read(Project.ROOT.resolve("docs/glossary.md")));
        var stale = new ArrayList<String>();
        while (first.find()) {
            for (var name : List.of(first.group(1).replace("`", "").split(", "))) {
                if (!types.contains(name)) stale.add(name);
            }
        }
        assertThat(stale).as("glossary lines without a type").isEmpty();
    }
}
