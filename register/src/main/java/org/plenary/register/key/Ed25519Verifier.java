package org.plenary.register.key;

import org.bouncycastle.crypto.params.Ed25519PublicKeyParameters;
import org.bouncycastle.math.ec.rfc8032.Ed25519;
import org.plenary.register.checkpoint.Reading;
import org.plenary.register.checkpoint.Verifier;
import org.plenary.register.checkpoint.VerifierKey;

/// Checks Ed25519 signatures (RFC 8032) under one public key.
public final class Ed25519Verifier implements Verifier {
    private final VerifierKey key;
    private final Ed25519PublicKeyParameters point;

    private Ed25519Verifier(VerifierKey key, Ed25519PublicKeyParameters point) {
        this.key = key;
        this.point = point;
    }

    /// Reads `name+id+base64` as `VerifierKey` writes it.
    public static Reading<Verifier> parse(String text) {
        return VerifierKey.parse(text).then(Ed25519Verifier::of);
    }

    public static Reading<Verifier> of(VerifierKey key) {
        if (key.type() != VerifierKey.ED25519) {
            return Reading.not("The key %s has the type 0x%02x; only Ed25519, 0x01, is known here."
                    .formatted(key.name(), key.type()));
        }
        var bytes = key.bytes();
        if (bytes.length != Ed25519.PUBLIC_KEY_SIZE) {
            return Reading.not("The key %s has %d bytes; an Ed25519 key has 32."
                    .formatted(key.name(), bytes.length));
        }
        try {
            return Reading.of(new Ed25519Verifier(key, new Ed25519PublicKeyParameters(bytes)));
        } catch (IllegalArgumentException notOnTheCurve) {
            return Reading.not("The key " + key.name() + " is no point of the curve.");
        }
    }

    static Ed25519Verifier of(String name, Ed25519PublicKeyParameters point) {
        return new Ed25519Verifier(new VerifierKey(name, VerifierKey.ED25519, point.getEncoded()), point);
    }

    @Override public VerifierKey key() { return key; }

    @Override public boolean verifies(byte[] message, byte[] signature) {
        return signature.length == Ed25519.SIGNATURE_SIZE
                && point.verify(Ed25519.Algorithm.Ed25519, null, message, 0, message.length, signature, 0);
    }
}
