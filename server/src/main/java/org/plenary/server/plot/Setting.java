package org.plenary.server.plot;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.util.Locale;
import org.plenary.server.picture.Svg;

/// What a plot needs beside its figures: its room, the language of its numbers, and its name and description for
/// those who do not see it.
public record Setting(Room room, Locale locale, String label, String description) {
    /// The same in other room.
    public Setting in(Room other) { return new Setting(other, locale, label, description); }

    Svg image(double height) {
        return Svg.image(room.width(), height, label).describe(description);
    }

    /// A number with so many digits after the point, as readers of the language write it.
    public String number(double value, int digits) {
        var format = NumberFormat.getNumberInstance(locale);
        format.setMinimumFractionDigits(digits);
        format.setMaximumFractionDigits(digits);
        var rounded = BigDecimal.valueOf(value).setScale(digits, RoundingMode.HALF_EVEN);
        return format.format(rounded).replace('-', '−');
    }
}
