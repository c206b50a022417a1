package org.plenary.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Papers: links lead somewhere, dependencies are accounted for")
class DocsSpec {
    private static final Pattern LINK = Pattern.compile("\\]\\((?!https?:|mailto:|#)([^)#\\s]+)");

    @Test void every_link_in_the_papers_leads_somewhere() {
        var broken = new ArrayList<String>();
        for (Path page : papers()) {
            var matcher = LINK.matcher(Project.read(page));
            while (matcher.find()) {
                if (!Files.exists(page.resolveSibling(matcher.group(1)))) {
                    broken.add(Project.nameOf(page) + " -> " + matcher.group(1));
                }
            }
        }
        assertThat(broken).isEmpty();
    }

    @Test void every_direct_dependency_has_its_line() {
        var accounted = Project.read(Project.ROOT.resolve("docs/dependencies.md"));
        var artifact = Pattern.compile("<dependency>\\s*<groupId>([^<]+)</groupId>\\s*<artifactId>([^<]+)</artifactId>");
        var missing = new ArrayList<String>();
        for (var module : Project.MODULES) {
            var matcher = artifact.matcher(Project.read(Project.ROOT.resolve(module).resolve("pom.xml")));
            while (matcher.find()) {
                boolean ours = matcher.group(1).equals("org.plenary");
                if (!ours && !accounted.contains("`" + matcher.group(2) + "`")) missing.add(matcher.group(2));
            }
        }
        assertThat(missing).as("artifacts without a line in docs/dependencies.md").isEmpty();
    }

    private static List<Path> papers() {
        var all = new ArrayList<Path>();
        for (var name : List.of("README.md", "ARCHITECTURE.md", "CONTRIBUTING.md", "CHANGELOG.md")) {
            all.add(Project.ROOT.resolve(name));
        }
        all.addAll(Project.below(Project.ROOT.resolve("docs"), ".md"));
        return all;
    }
}
