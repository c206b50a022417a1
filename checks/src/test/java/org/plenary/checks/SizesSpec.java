package org.plenary.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/// Limits are ratchets against decay, not the aim.
@DisplayName("Sizes: small files with one subject")
class SizesSpec {
    private static final int LONGEST_LINE = 120;

    @Test void files_are_small() {
        var sizes = new ArrayList<Integer>();
        for (Path source : Project.allMainSources()) sizes.add(lines(source).size());
        sizes.sort(null);
        assertThat(sizes.get(sizes.size() / 2)).as("median of lines").isLessThanOrEqualTo(80);
        assertThat(sizes.get(sizes.size() * 9 / 10)).as("nine of ten").isLessThanOrEqualTo(200);
        assertThat(Project.allMainSources()).as("files over 400 lines")
                .filteredOn(source -> lines(source).size() > 400).isEmpty();
    }

    @Test void lines_fit_the_page() {
        var long_ = new ArrayList<String>();
        for (Path source : Project.allMainSources()) {
            var lines = lines(source);
            for (int i = 0; i < lines.size(); i++) {
                if (lines.get(i).length() > LONGEST_LINE) long_.add(Project.nameOf(source) + ":" + (i + 1));
            }
        }
        assertThat(long_).isEmpty();
    }

    private static List<String> lines(Path source) { return Project.read(source).lines().toList(); }
}
