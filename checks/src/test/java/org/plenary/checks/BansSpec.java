package org.plenary.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Bans: each names what to write instead")
class BansSpec {
    @Test void the_core_depends_on_no_hash_order() {
        var banned = Pattern.compile("\\b(HashMap|HashSet|Map\\.of|Map\\.copyOf|Map\\.ofEntries|Set\\.of|Set\\.copyOf"
                + "|Collectors\\.toSet|Collectors\\.toMap|Collectors\\.groupingBy\\([^,]*\\))\\b");
        assertThat(places("core", banned)).as("write SortedMap, SortedSet or List: the others iterate differently"
                + " in every run, and a replay must be the same byte for byte").isEmpty();
    }

    @Test void a_switch_over_our_types_has_no_default() {
        var banned = Pattern.compile("^\\s*default\\s*->", Pattern.MULTILINE);
        var allowed = List.of(
                // switches over text or characters, where there is no closed list
                "PartialDate.java", "RuleFault.java", "Sources.java", "Tokens.java", "RuleParser.java", "FinalClause.java",
                "EffectPhrase.java");
        assertThat(places("core", banned)).filteredOn(place -> allowed.stream().noneMatch(place::contains))
                .as("list every case, so that the compiler names what a new type touches").isEmpty();
    }

    @Test void nothing_is_left_unfinished() {
        var banned = Pattern.compile("\\b(TODO|FIXME|XXX|UnsupportedOperationException)\\b");
        var found = new ArrayList<String>();
        for (var module : Project.MODULES) {
            if (!module.equals("checks")) found.addAll(places(module, banned));
        }
        assertThat(found).as("finish it, or say it in the changelog").isEmpty();
    }

    @Test void every_test_class_is_run() {
        var odd = new ArrayList<String>();
        for (Path source : Project.allTestSources()) {
            var name = source.getFileName().toString();
            boolean holdsTests = Project.read(source).matches("(?s).*^\\s*@(Test|ParameterizedTest|TestFactory)\\b.*")
                    || Pattern.compile("^\\s*@(Test|ParameterizedTest|TestFactory)\\b", Pattern.MULTILINE)
                            .matcher(Project.read(source)).find();
            boolean isRun = name.endsWith("Spec.java") || name.endsWith("Test.java");
            // a contract is run by its subclasses
            if (holdsTests && !isRun && !name.endsWith("Contract.java")) odd.add(Project.nameOf(source));
        }
        assertThat(odd).as("the build runs *Spec and *Test only; these would pass silently").isEmpty();
    }

    @Test void main_stands_only_at_the_edge() {
        var banned = Pattern.compile("public static void main\\(");
        for (var module : List.of("core", "charter-yaml", "register")) {
            assertThat(places(module, banned)).as("programs start in cli, server, lab or bench").isEmpty();
        }
    }

    private static List<String> places(String module, Pattern banned) {
        var found = new ArrayList<String>();
        for (Path source : Project.mainSources(module)) {
            var text = Project.read(source);
            var matcher = banned.matcher(text);
            while (matcher.find()) {
                long line = text.substring(0, matcher.start()).lines().count() + 1;
                found.add("%s:%d %s".formatted(Project.nameOf(source), line, matcher.group().strip()));
            }
        }
        return found;
    }
}
