package org.plenary.server.page;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.plenary.server.view.Vantage;

/// Which address shows which page. A pattern is a path whose segments are words, or `{}` for a name.
final class Routes {
    /// Makes one kind of page; `names` are what the address has in place of `{}`.
    @FunctionalInterface
    interface Maker {
        Shown show(Vantage vantage, Phrases phrases, List<String> names);
    }

    /// A page found for a path.
    record Match(Maker maker, List<String> names) {}

    private record Route(List<String> pattern, Maker maker) {}

    private final List<Route> routes = new ArrayList<>();

    Routes add(String pattern, Maker maker) {
        routes.add(new Route(segments(pattern), maker));
        return this;
    }

    Optional<Match> find(String path) {
        var segments = segments(path);
        for (var route : routes) {
            var names = names(route.pattern, segments);
            if (names.isPresent()) return Optional.of(new Match(route.maker, names.get()));
        }
        return Optional.empty();
    }

    /// Every pattern, such as `/parties/{}`.
    List<String> patterns() { return routes.stream().map(route -> "/" + String.join("/", route.pattern)).toList(); }

    /// The addresses without names in them, for near misses.
    List<String> addresses() {
        return routes.stream().filter(route -> !route.pattern.contains("{}"))
                .map(route -> "/" + String.join("/", route.pattern)).toList();
    }

    private static Optional<List<String>> names(List<String> pattern, List<String> segments) {
        if (pattern.size() != segments.size()) return Optional.empty();
        var names = new ArrayList<String>();
        for (int i = 0; i < pattern.size(); i++) {
            if (pattern.get(i).equals("{}")) names.add(segments.get(i));
            else if (!pattern.get(i).equals(segments.get(i))) return Optional.empty();
        }
        return Optional.of(names);
    }

    private static List<String> segments(String path) {
        return Stream.of(path.split("/")).filter(segment -> !segment.isEmpty()).map(Routes::decoded).toList();
    }

    /// A plus sign in a path is a plus sign; only a query writes a space so.
    private static String decoded(String segment) {
        return URLDecoder.decode(segment.replace("+", "%2B"), StandardCharsets.UTF_8);
    }
}
