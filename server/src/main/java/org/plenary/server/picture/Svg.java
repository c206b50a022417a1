package org.plenary.server.picture;

import java.math.BigDecimal;
import java.math.RoundingMode;

/// An SVG picture being written. Colours and fonts come from classes of the stylesheet, so that a picture
/// follows light, dark and paper; text is escaped here.
public final class Svg {
    private final StringBuilder out = new StringBuilder(4096);

    /// A picture without links inside: read aloud as one image by its `label`.
    public static Svg image(double width, double height, String label) { return begin(width, height, "img", label); }

    /// A picture with links inside: a group whose parts can be reached.
    public static Svg group(double width, double height, String label) { return begin(width, height, "group", label); }

    private static Svg begin(double width, double height, String role, String label) {
        var svg = new Svg();
        svg.out.append("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 ").append(number(width)).append(' ')
                .append(number(height)).append("\" role=\"").append(role).append("\" aria-label=\"")
                .append(escape(label)).append("\">");
        return svg;
    }

    /// Opens `tag` with attributes given as name, value, name, value; numbers are rounded to tenths.
    public Svg open(String tag, Object... attributes) {
        tag(tag, attributes);
        out.append('>');
        return this;
    }

    public Svg close(String tag) {
        out.append("</").append(tag).append('>');
        return this;
    }

    /// An element without content.
    public Svg mark(String tag, Object... attributes) {
        tag(tag, attributes);
        out.append("/>");
        return this;
    }

    public Svg text(String content, Object... attributes) {
        open("text", attributes);
        out.append(escape(content));
        return close("text");
    }

    public Svg title(String content) {
        out.append("<title>").append(escape(content)).append("</title>");
        return this;
    }

    /// What the picture shows, for those who do not see it.
    public Svg describe(String content) {
        out.append("<desc>").append(escape(content)).append("</desc>");
        return this;
    }

    /// Text inside an element that was opened.
    public Svg written(String content) {
        out.append(escape(content));
        return this;
    }

    private void tag(String tag, Object... attributes) {
        out.append('<').append(tag);
        for (int i = 0; i + 1 < attributes.length; i += 2) {
            var value = attributes[i + 1] instanceof Number n ? number(n.doubleValue()) : attributes[i + 1].toString();
            out.append(' ').append(attributes[i]).append("=\"").append(escape(value)).append('"');
        }
    }

    public String done() { return out.append("</svg>").toString(); }

    public static String number(double value) {
        return BigDecimal.valueOf(value).setScale(1, RoundingMode.HALF_UP).stripTrailingZeros().toPlainString();
    }

    public static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }
}
