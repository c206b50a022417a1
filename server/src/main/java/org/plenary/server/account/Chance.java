package org.plenary.server.account;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/// Secrets that the program makes, and the digests by which it knows them again.
public final class Chance {
    /// Lower case letters and digits that are not mistaken for one another when read aloud or copied by hand.
    private static final String LETTERS = "23456789abcdefghjkmnpqrstuvwxyz";
    private static final int TOKEN_BYTES = 32;

    private final SecureRandom random = new SecureRandom();

    public byte[] bytes(int count) {
        var bytes = new byte[count];
        random.nextBytes(bytes);
        return bytes;
    }

    /// 256 bits for a link or a header.
    public String token() { return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes(TOKEN_BYTES)); }

    /// `count` letters for people to type: some 4.95 bits each.
    public String letters(int count) {
        var text = new StringBuilder();
        for (int i = 0; i < count; i++) text.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        return text.toString();
    }

    /// SHA-256 in hexadecimal digits: enough for secrets of more than 48 random bits that may be tried slowly.
    public static String digest(String secret) {
        try {
            return HexFormat.of().formatHex(
                    MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("Every JDK has SHA-256.", missing);
        }
    }
}
