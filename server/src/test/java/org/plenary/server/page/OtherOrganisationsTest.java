package org.plenary.server.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plenary.charterfile.Organisations;
import org.plenary.server.PlenaryServer;
import org.plenary.server.view.Edition;
import org.plenary.server.view.Slug;
import org.plenary.vocabulary.Language;

/// The pages know no organisation by name: every shipped charter can be read on them.
class OtherOrganisationsTest {
    private static final List<String> CHAPTERS = List.of("/", "/parties", "/bodies", "/meetings", "/instruments",
            "/partners", "/relations", "/concepts", "/indicators", "/networks", "/charter", "/reforms", "/register");

    static Stream<Path> folders() throws IOException {
        var here = Path.of("").toAbsolutePath();
        while (!Files.exists(here.resolve("organisations"))) here = here.getParent();
        try (var folders = Files.list(here.resolve("organisations"))) {
            return folders.filter(Files::isDirectory).sorted().toList().stream();
        }
    }

    @ParameterizedTest @MethodSource("folders")
    void every_chapter_and_body_of_every_shipped_charter_is_drawn(Path folder) {
        var edition = PlenaryServer.edition(Organisations.read(folder).value().orElseThrow());
        var site = new Site(edition);
        var renderer = new Renderer();
        for (var path : paths(edition)) {
            var inquiry = new Inquiry(path, Language.ENGLISH, LocalDate.of(2026, 11, 22), Optional.empty(),
                    Optional.empty(), false);
            var shown = site.show(inquiry);
            assertThat(shown).as(path).isInstanceOf(Shown.Page.class);
            var page = (Shown.Page) shown;
            var frame = site.frame(inquiry, shown, new Frame.Paths("/assets/a.css", "/assets/a.svg", "/p.js", "/l.js"));
            assertThat(renderer.draw(page.template(), frame, page.view())).as(path).isNotEmpty();
        }
    }

    private static List<String> paths(Edition edition) {
        var paths = new ArrayList<>(CHAPTERS);
        for (var body : edition.charter().bodies().names()) paths.add("/bodies/" + Slug.of(body));
        for (var procedure : edition.charter().procedures().names()) {
            paths.add("/charter/procedures/" + Slug.of(procedure));
        }
        return paths;
    }
}
