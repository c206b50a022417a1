package org.plenary.server.account;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// Which passwords will do: at least twelve characters, none of the most common, not the account's own names. No
/// further rules, since those make passwords worse (NIST SP 800-63B, section 3.1.1).
final class Passwords {
    static final int SHORTEST = 12;
    static final int LONGEST = 200;
    private static final int FEWEST_DIFFERENT = 5;
    private static final SortedSet<String> COMMON = common();

    private Passwords() {}

    static boolean isGood(String password, Account account) {
        var plain = password.toLowerCase(Locale.ROOT);
        int length = password.codePointCount(0, password.length());
        if (length < SHORTEST || length > LONGEST) return false;
        if (plain.chars().distinct().count() < FEWEST_DIFFERENT || isRow(plain)) return false;
        if (COMMON.contains(plain) || COMMON.contains(plain.replaceAll("[^\\p{L}\\p{N}]", ""))) return false;
        return !plain.contains(account.id().value()) && !plain.equals(account.name().toLowerCase(Locale.ROOT));
    }

    /// Characters that follow one another: 123456789012 as 1234567890 and round again counts, too.
    private static boolean isRow(String text) {
        int rows = 0;
        for (int i = 1; i < text.length(); i++) {
            int step = text.charAt(i) - text.charAt(i - 1);
            if (step == 1 || step == -1 || step == 0 || step == -9) rows++;
        }
        return rows >= text.length() - 2;
    }

    private static SortedSet<String> common() {
        try (var stream = Passwords.class.getResourceAsStream("common-passwords.txt");
                var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return reader.lines().filter(line -> !line.isBlank()).collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException broken) {
            throw new UncheckedIOException("The list of common passwords cannot be read.", broken);
        }
    }
}
