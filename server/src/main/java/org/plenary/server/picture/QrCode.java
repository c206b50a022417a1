package org.plenary.server.picture;

import io.nayuki.qrcodegen.QrCode.Ecc;

/// A text as a QR code (ISO/IEC 18004), for a telephone to read from the page.
public final class QrCode {
    private static final int MARGIN = 4;

    private QrCode() {}

    /// The picture; `label` says in words what it holds.
    public static String svg(String text, String label) {
        var code = io.nayuki.qrcodegen.QrCode.encodeText(text, Ecc.MEDIUM);
        int side = code.size + 2 * MARGIN;
        var path = new StringBuilder();
        for (int y = 0; y < code.size; y++) {
            for (int x = 0; x < code.size; x++) {
                if (!code.getModule(x, y)) continue;
                path.append('M').append(x + MARGIN).append(' ').append(y + MARGIN).append("h1v1h-1z");
            }
        }
        return "<svg class=\"qr\" viewBox=\"0 0 %d %d\" role=\"img\" aria-label=\"%s\">"
                .formatted(side, side, Svg.escape(label))
                + "<rect class=\"qr-paper\" width=\"100%\" height=\"100%\"/><path class=\"qr-ink\" d=\""
                + path + "\"/></svg>";
    }
}
