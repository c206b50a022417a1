package org.plenary.register.key;

import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import org.bouncycastle.crypto.params.Ed25519PrivateKeyParameters;
import org.bouncycastle.math.ec.rfc8032.Ed25519;
import org.plenary.register.checkpoint.Reading;
import org.plenary.register.checkpoint.Signer;
import org.plenary.register.checkpoint.Verifier;
import org.plenary.register.checkpoint.VerifierKey;

/// Signs with an Ed25519 private key held in memory (RFC 8032).
public final class Ed25519Signer implements Signer {
    private static final String MARK = "PRIVATE+KEY+";

    private final Ed25519PrivateKeyParameters secret;
    private final Ed25519Verifier verifier;

    private Ed25519Signer(String name, Ed25519PrivateKeyParameters secret) {
        this.secret = secret;
        this.verifier = Ed25519Verifier.of(name, secret.generatePublicKey());
    }

    /// A new key under that name. The random source is an argument, so that tests can repeat.
    public static Ed25519Signer generate(String name, SecureRandom random) {
        return new Ed25519Signer(name, new Ed25519PrivateKeyParameters(random));
    }

    /// The key that follows from a seed of 32 bytes.
    public static Ed25519Signer ofSeed(String name, byte[] seed) {
        return new Ed25519Signer(name, new Ed25519PrivateKeyParameters(seed));
    }

    /// Reads `PRIVATE+KEY+name+id+base64`, the form that signed-note tools write. Reasons never
    /// repeat the text, which is secret.
    public static Reading<Ed25519Signer> parse(String text) {
        var parts = text.startsWith(MARK) ? text.substring(MARK.length()).split("\\+", 3) : new String[0];
        if (parts.length < 3) return Reading.not("A private key reads PRIVATE+KEY+name+id+key.");
        try {
            var typed = Base64.getDecoder().decode(parts[2]);
            if (typed.length != 1 + Ed25519.SECRET_KEY_SIZE || typed[0] != VerifierKey.ED25519) {
                return Reading.not("The private key is not an Ed25519 key of 32 bytes.");
            }
            var signer = ofSeed(parts[0], Arrays.copyOfRange(typed, 1, typed.length));
            return signer.text().equals(text) ? Reading.of(signer)
                    : Reading.not("The private key does not match its id.");
        } catch (IllegalArgumentException damaged) {
            return Reading.not("The private key is damaged.");
        }
    }

    @Override public Verifier verifier() { return verifier; }

    @Override public byte[] sign(byte[] message) {
        var signature = new byte[Ed25519.SIGNATURE_SIZE];
        secret.sign(Ed25519.Algorithm.Ed25519, null, message, 0, message.length, signature, 0);
        return signature;
    }

    /// The private key in text form, for the key folder alone.
    String text() {
        var typed = new byte[1 + Ed25519.SECRET_KEY_SIZE];
        typed[0] = VerifierKey.ED25519;
        secret.encode(typed, 1);
        return MARK + verifier.key().shortName() + "+" + Base64.getEncoder().encodeToString(typed);
    }

    /// The public half only: a key may end up in a log line.
    @Override public String toString() { return verifier.key().toString(); }
}
