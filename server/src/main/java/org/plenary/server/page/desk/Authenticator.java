package org.plenary.server.page.desk;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.plenary.server.account.OneTimeCodes;
import org.plenary.server.picture.QrCode;

/// The secret of one-time codes as an authenticator program takes it up: as a picture to scan, or typed.
public record Authenticator(String typed, String address) {
    private static final int LETTERS_TOGETHER = 4;

    /// `site` and `account` are the names under which the program lists it.
    public static Authenticator of(byte[] secret, String site, String account) {
        var typed = OneTimeCodes.typed(secret);
        var address = "otpauth://totp/%s:%s?secret=%s&issuer=%s".formatted(encode(site), encode(account), typed,
                encode(site));
        return new Authenticator(typed, address);
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /// In groups of four letters.
    public String grouped() { return typed.replaceAll("(.{%d})(?=.)".formatted(LETTERS_TOGETHER), "$1 "); }

    public String picture(String label) { return QrCode.svg(address, label); }
}
