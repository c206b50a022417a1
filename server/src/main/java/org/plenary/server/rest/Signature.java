package org.plenary.server.rest;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// Signatures of webhooks as the Standard Webhooks specification lays them down: HMAC-SHA-256 over
/// `id.timestamp.body`, in the header `webhook-signature` as `v1,` and base64.
public final class Signature {
    private Signature() {}

    public static String of(byte[] secret, String id, long seconds, String body) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret, "HmacSHA256"));
            var signed = mac.doFinal((id + "." + seconds + "." + body).getBytes(StandardCharsets.UTF_8));
            return "v1," + Base64.getEncoder().encodeToString(signed);
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("Every JDK has HMAC-SHA-256.", missing);
        }
    }
}
