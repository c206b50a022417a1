package org.plenary.server.picture;

import java.util.List;

/// Shares of the world as bars, one above the other: what is reckoned from the parties' figures filled,
/// what a document quotes outlined.
public final class ShareBars {
    private static final int WIDTH = 360;
    private static final int ROW = 40;
    private static final int LEFT = 4;
    private static final int SPAN = 300;

    /// One bar; `percent` from 0 to 100 and `shown` as text beside it.
    public record Bar(String label, double percent, String shown, boolean quoted) {}

    private ShareBars() {}

    public static String draw(List<Bar> bars, String label) {
        double most = bars.stream().mapToDouble(Bar::percent).max().orElse(1);
        double scale = SPAN / Math.max(most, 1);
        var svg = Svg.image(WIDTH, bars.size() * ROW + 4, label);
        for (int i = 0; i < bars.size(); i++) {
            var bar = bars.get(i);
            int y = i * ROW;
            svg.text(bar.label(), "class", "dim", "x", LEFT, "y", y + 13, "font-size", 12);
            svg.mark("rect", "class", bar.quoted() ? "bar quoted" : "bar", "x", LEFT, "y", y + 18,
                    "width", Math.max(1, bar.percent() * scale), "height", 14);
            svg.text(bar.shown(), "x", LEFT + bar.percent() * scale + 6, "y", y + 30, "font-size", 13);
        }
        return svg.done();
    }
}
