package org.plenary.cli;

import java.util.List;
import org.plenary.server.view.Cite;
import org.plenary.server.view.Contest;

/// Who says so, and what another source says instead.
final class Origins {
    private Origins() {}

    static void print(Sheet sheet, List<Cite> sources, List<Contest> contested) {
        sheet.lines("sources", sources.stream().map(Origins::line).toList());
        sheet.lines("contested", contested.stream()
                .map(other -> "%s: %s (%s)".formatted(other.field(), other.says(), other.cite())).toList());
    }

    private static String line(Cite source) {
        var link = source.url().map(url -> " " + url).orElse("");
        return source.cite() + link + " [" + Words.word(source.confidence()) + "]";
    }
}
