package org.plenary.server.page;

import java.math.BigDecimal;
import java.math.MathContext;
import java.text.NumberFormat;
import java.util.Locale;

/// Figures as readers of a language write them.
public final class Figures {
    private static final int DIGITS_AFTER_POINT = 4;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Figures() {}

    /// A decimal number with its groups of digits; text that is no number stays as it is.
    public static String of(String value, Locale locale) {
        try {
            var format = NumberFormat.getNumberInstance(locale);
            format.setMaximumFractionDigits(DIGITS_AFTER_POINT);
            return format.format(new BigDecimal(value));
        } catch (NumberFormatException noNumber) {
            return value;
        }
    }

    /// A large number to three digits in a short form: 3.1 billion.
    public static String brief(String value, Locale locale) {
        try {
            var format = NumberFormat.getCompactNumberInstance(locale, NumberFormat.Style.SHORT);
            format.setMaximumFractionDigits(2);
            var rounded = new BigDecimal(value).round(new MathContext(3));
            // Given exact decimals, the compact format leaves all digits after the point out.
            return format.format(rounded.doubleValue());
        } catch (NumberFormatException noNumber) {
            return value;
        }
    }

    /// A share such as 0.4190 as a percentage.
    public static String percent(String share, Locale locale) {
        var format = NumberFormat.getNumberInstance(locale);
        format.setMinimumFractionDigits(1);
        format.setMaximumFractionDigits(1);
        return format.format(new BigDecimal(share).multiply(HUNDRED)) + " %";
    }
}
