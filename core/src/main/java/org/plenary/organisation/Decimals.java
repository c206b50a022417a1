package org.plenary.organisation;

import java.math.BigDecimal;

/// Decimal text as acts carry it.
final class Decimals {
    private Decimals() {}

    /// Whether the text is a plain decimal number, 0 or more: no sign, exponent or grouping.
    static boolean isDecimal(String text) { return text.matches("[0-9]{1,40}(\\.[0-9]{1,40})?"); }

    static String plain(BigDecimal value) {
        return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
    }
}
