package org.plenary.server.account;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.OptionalLong;
import javax.crypto.spec.SecretKeySpec;

/// One-time codes by time (RFC 6238): six digits, HMAC-SHA-1, steps of 30 seconds, which every authenticator
/// program speaks.
public final class OneTimeCodes {
    public static final int SECRET_BYTES = 20;
    public static final Duration STEP = Duration.ofSeconds(30);
    private static final int DIGITS = 6;
    private static final String BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    private final TimeBasedOneTimePasswordGenerator generator = new TimeBasedOneTimePasswordGenerator(STEP, DIGITS);

    /// The code of `secret` at a moment.
    public String code(byte[] secret, Instant at) {
        try {
            return generator.generateOneTimePasswordString(new SecretKeySpec(secret, "HmacSHA1"), at);
        } catch (InvalidKeyException broken) {
            throw new IllegalArgumentException("No secret for one-time codes.", broken);
        }
    }

    /// The time step in which `code` is right; clocks may differ by one step (RFC 6238, section 5.2).
    OptionalLong step(byte[] secret, String code, Instant now) {
        var found = OptionalLong.empty();
        var given = code.getBytes(StandardCharsets.UTF_8);
        for (int drift = -1; drift <= 1; drift++) {
            var at = now.plus(STEP.multipliedBy(drift));
            // All three are compared, so that the time taken says nothing.
            boolean isRight = MessageDigest.isEqual(code(secret, at).getBytes(StandardCharsets.UTF_8), given);
            if (isRight) found = OptionalLong.of(at.getEpochSecond() / STEP.toSeconds());
        }
        return found;
    }

    /// The secret as authenticator programs let it be typed: base32 (RFC 4648) without padding.
    public static String typed(byte[] secret) {
        var text = new StringBuilder();
        int bits = 0;
        int held = 0;
        for (byte one : secret) {
            held = (held << 8 | one & 0xff) & 0xfff;
            bits += 8;
            for (; bits >= 5; bits -= 5) text.append(BASE32.charAt(held >> bits - 5 & 31));
        }
        if (bits > 0) text.append(BASE32.charAt(held << 5 - bits & 31));
        return text.toString();
    }
}
