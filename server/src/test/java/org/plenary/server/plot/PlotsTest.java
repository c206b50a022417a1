package org.plenary.server.plot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

@DisplayName("Plots: inside their room, readable without colour, told in words")
class PlotsTest {
    private static final String DESCRIPTION = "What the plot shows & where it comes from";

    @ParameterizedTest @EnumSource(Room.class)
    void every_plot_is_named_described_and_keeps_its_letters_inside(Room room) throws Exception {
        for (var drawn : all(room)) {
            var svg = parsed(drawn).getDocumentElement();
            assertThat(svg.getAttribute("aria-label")).isEqualTo("A \"name\"");
            assertThat(svg.getElementsByTagName("desc").item(0).getTextContent()).isEqualTo(DESCRIPTION);
            assertThat(drawn).doesNotContain("NaN").doesNotContain("Infinity").doesNotContain(" style=");
            double height = Double.parseDouble(svg.getAttribute("viewBox").split(" ")[3]);
            for (var text : elements(svg, "text")) {
                double width = Letters.width(text.getTextContent(), number(text, "font-size"));
                double x = number(text, "x");
                double start = switch (text.getAttribute("text-anchor")) {
                    case "end" -> x - width;
                    case "middle" -> x - width / 2;
                    default -> x;
                };
                assertThat(start).as(text.getTextContent()).isGreaterThanOrEqualTo(-12);
                if (elements(text, "title").isEmpty()) {
                    assertThat(start + width).as(text.getTextContent()).isLessThanOrEqualTo(room.width() + 12);
                }
                assertThat(number(text, "y")).as(text.getTextContent()).isBetween(0.0, height);
            }
        }
    }

    @Test void names_at_the_ends_of_lines_do_not_cover_each_other() throws Exception {
        var crowded = new ArrayList<YearLines.Series>();
        for (int i = 0; i < 10; i++) {
            crowded.add(series("P" + i, 0.50 + i * 0.001, 0.51 + i * 0.001));
        }
        var svg = parsed(YearLines.draw(crowded, List.of(), setting(Room.NARROW))).getDocumentElement();
        var places = elements(svg, "text").stream().filter(text -> text.getAttribute("class").startsWith("name"))
                .mapToDouble(text -> number(text, "y")).sorted().toArray();
        assertThat(places).hasSize(10);
        for (int i = 1; i < places.length; i++) assertThat(places[i] - places[i - 1]).isGreaterThanOrEqualTo(13.9);
    }

    @Test void ten_lines_differ_by_more_than_colour() {
        var drawn = YearLines.draw(IntStream.range(0, 10).mapToObj(i -> series("P" + i, i, i + 1)).toList(), List.of(),
                setting(Room.WIDE));
        assertThat(Pattern.compile("class=\"walk (k\\d d\\d)\"").matcher(drawn).results()
                .map(found -> found.group(1)).distinct()).hasSize(10);
    }

    @Test void an_event_stands_at_its_day_and_one_outside_the_years_is_left_out() throws Exception {
        var drawn = YearLines.draw(List.of(series("A", 1, 2, 3)),
                List.of(new YearLines.Event(LocalDate.of(2001, 7, 2), "middle of the second year"),
                        new YearLines.Event(LocalDate.of(1990, 1, 1), "long before")), setting(Room.WIDE));
        var line = elements(parsed(drawn).getDocumentElement(), "path").stream()
                .filter(path -> path.getAttribute("class").equals("event")).toList();
        assertThat(line).hasSize(1);
        double event = Double.parseDouble(line.getFirst().getAttribute("d").substring(1).split(" ")[0]);
        var walk = Pattern.compile("class=\"walk[^\"]*\" d=\"M[\\d.]+ [\\d.]+L([\\d.]+) ").matcher(drawn);
        assertThat(walk.find()).isTrue();
        assertThat(event).isCloseTo(Double.parseDouble(walk.group(1)), org.assertj.core.data.Offset.offset(1.0));
        assertThat(drawn).doesNotContain("long before");
    }

    @Test void a_year_without_a_figure_breaks_the_line() {
        var gap = new YearLines.Series("A", "A", false, List.of(point(2000, 1), point(2001, 2), point(2003, 1)));
        assertThat(YearLines.draw(List.of(gap), List.of(), setting(Room.WIDE)))
                .containsPattern("class=\"walk[^\"]*\" d=\"M[^M]+M[^M]+\"");
    }

    @Test void two_names_at_one_spot_of_the_plane_find_room_beside_each_other() throws Exception {
        var parties = List.of(party("AAA", 1, 1), party("BBB", 1, 1), party("CCC", 1.01, 1), party("DDD", -1, -1));
        var texts = elements(parsed(PlaneMap.draw(parties, setting(Room.WIDE))).getDocumentElement(), "text").stream()
                .filter(text -> text.getAttribute("class").equals("cover")).toList();
        for (int i = 0; i < texts.size(); i++) {
            for (int j = 0; j < i; j++) {
                boolean apart = Math.abs(number(texts.get(i), "x") - number(texts.get(j), "x")) > 20
                        || Math.abs(number(texts.get(i), "y") - number(texts.get(j), "y")) > 11;
                assertThat(apart).isTrue();
            }
        }
    }

    @Test void a_tree_lists_its_members_without_crossing_lines() {
        assertThat(Dendrogram.order(joinings())).containsExactly("CHN", "RUS", "IND", "KAZ", "KGZ");
    }

    @ParameterizedTest @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void labels_are_moved_apart_in_their_order_and_stay_inside(long seed) {
        var dice = new Random(seed);
        var wished = DoubleStream.generate(() -> dice.nextDouble() * 100).limit(3 + dice.nextInt(20)).toArray();
        var places = Spread.apart(wished, 10, 0, 400);
        var order = IntStream.range(0, wished.length).boxed()
                .sorted((a, b) -> Double.compare(wished[a], wished[b])).toList();
        for (int i = 1; i < order.size(); i++) {
            assertThat(places[order.get(i)] - places[order.get(i - 1)]).isGreaterThanOrEqualTo(10 - 1e-9);
        }
        assertThat(Arrays.stream(places).min().orElseThrow()).isGreaterThanOrEqualTo(0);
        assertThat(Arrays.stream(places).max().orElseThrow()).isLessThanOrEqualTo(400);
    }

    @Test void a_scale_has_round_marks_and_holds_what_it_shows() {
        assertThat(Axis.over(DoubleStream.of(0.113, 0.171), 6).marks()).hasSizeBetween(3, 7)
                .first().satisfies(low -> assertThat(low).isLessThanOrEqualTo(0.113));
        var axis = Axis.over(DoubleStream.of(-1.7, 2.2), 6);
        assertThat(axis.marks()).containsExactly(-2.0, -1.0, 0.0, 1.0, 2.0, 3.0);
        assertThat(Axis.over(DoubleStream.of(3, 3), 5).high()).isGreaterThan(3);
        assertThat(Axis.over(DoubleStream.empty(), 5)).isEqualTo(new Axis(0, 1, 0.5));
    }

    @Test void a_plot_without_figures_is_empty_and_does_not_fail() throws Exception {
        for (var room : Room.values()) {
            parsed(YearLines.draw(List.of(), List.of(), setting(room)));
            parsed(Whiskers.draw(List.of(), setting(room)));
            parsed(PlaneMap.draw(List.of(), setting(room)));
            parsed(Dendrogram.draw(List.of(), Double.NaN, setting(room)));
            parsed(YearBalance.draw(List.of(), "gained", "lost", setting(room)));
            parsed(Bars.draw(List.of(), List.of("one"), 0, setting(room)));
        }
    }

    @Test void numbers_are_written_as_the_language_does() {
        assertThat(new Setting(Room.WIDE, Locale.forLanguageTag("ru"), "", "").number(-0.25, 2)).isEqualTo("−0,25");
        assertThat(new Setting(Room.WIDE, Locale.ENGLISH, "", "").number(0.25, 1)).isEqualTo("0.2");
    }

    private static List<String> all(Room room) {
        var setting = setting(room);
        var bars = List.of(new Bars.Group("Council of National Coordinators of the member states",
                List.of(new Bars.Bar(0.94, "2,333 of 2,491"), new Bars.Bar(0.78, "1,949 of 2,491"))),
                new Bars.Group("Nothing", List.of(new Bars.Bar(Double.NaN, "–"), new Bars.Bar(0, "0"))));
        return List.of(Bars.draw(bars, List.of("Under the reform", "As recorded"), 1, setting),
                PartsBar.draw(List.of(new PartsBar.Part("Adopted by both", 1948, "1,948"),
                        new PartsBar.Part("Newly adopted", 385, "385"), new PartsBar.Part("Neither", 0, "0")), setting),
                YearBalance.draw(List.of(new YearBalance.Year(2000, 5, 0), new YearBalance.Year(2003, 12, 3)),
                        "Newly adopted", "No longer adopted", setting),
                YearLines.draw(List.of(series("India", 0.1, 0.4, 0.2), series("China", -0.1, Double.NaN, 0.3)),
                        List.of(new YearLines.Event(LocalDate.of(2001, 6, 15), "2001: CHN, KAZ, KGZ, RUS, TJK, UZB"),
                                new YearLines.Event(LocalDate.of(2002, 6, 9), "2002: IND, PAK")), setting),
                Whiskers.draw(List.of(new Whiskers.Group("Before", List.of(
                        new Whiskers.Row("The members of the eve, both times, as they then were", 0.78, 0.73, 0.83,
                                "0.78 [0.73, 0.83]", false),
                        new Whiskers.Row("Without bounds", 0.5, Double.NaN, Double.NaN, "0.50", true)))), setting),
                PlaneMap.draw(List.of(party("IND", 1.1, -0.3), party("CHN", -2, 0.1)), setting),
                Dendrogram.draw(joinings(), 0.15, setting));
    }

    private static List<Dendrogram.Joining> joinings() {
        return List.of(new Dendrogram.Joining(List.of("KAZ"), List.of("KGZ"), 0.02),
                new Dendrogram.Joining(List.of("CHN"), List.of("RUS"), 0.1),
                new Dendrogram.Joining(List.of("IND"), List.of("KAZ", "KGZ"), 0.2),
                new Dendrogram.Joining(List.of("CHN", "RUS"), List.of("IND", "KAZ", "KGZ"), 0.35));
    }

    private static YearLines.Series series(String label, double... figures) {
        var points = new ArrayList<YearLines.Point>();
        for (int i = 0; i < figures.length; i++) {
            points.add(new YearLines.Point(2000 + i, figures[i], figures[i] - 0.1, figures[i] + 0.1));
        }
        return new YearLines.Series(label, label, false, points);
    }

    private static YearLines.Point point(int year, double figure) {
        return new YearLines.Point(year, figure, Double.NaN, Double.NaN);
    }

    private static PlaneMap.Party party(String code, double x, double y) {
        return new PlaneMap.Party(code, code, false, List.of(new PlaneMap.Place("2001", x / 2, y / 2, 0.1, 0.1),
                new PlaneMap.Place("2002", x, y, 0.2, 0.15)));
    }

    private static Setting setting(Room room) { return new Setting(room, Locale.ENGLISH, "A \"name\"", DESCRIPTION); }

    private static Document parsed(String svg) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
    }

    private static List<Element> elements(Element parent, String tag) {
        var all = parent.getElementsByTagName(tag);
        return IntStream.range(0, all.getLength()).mapToObj(i -> (Element) all.item(i)).toList();
    }

    private static double number(Element element, String name) { return Double.parseDouble(element.getAttribute(name)); }
}
