package org.plenary.server.account.sqlite;

import java.io.IOException;
import java.io.UncheckedIOException;
import javax.crypto.spec.SecretKeySpec;
import org.plenary.register.key.KeyFolder;
import org.springframework.security.crypto.encrypt.AesGcmBytesEncryptor;
import org.springframework.security.crypto.encrypt.BytesEncryptor;
import org.springframework.security.crypto.keygen.KeyGenerators;

/// Encrypts the secrets of one-time codes for the file, by AES-256 in Galois/Counter Mode (NIST SP 800-38D), so that
/// the file alone gives nobody a code. The key lies in another folder, and is made when the first secret is kept.
final class CodeSecrets {
    private static final String FILE = "accounts.key";
    private static final int KEY_BYTES = 32;

    private interface Source {
        byte[] key() throws IOException;
    }

    private final Source source;
    private BytesEncryptor made;

    private CodeSecrets(Source source) { this.source = source; }

    static CodeSecrets by(KeyFolder keys) { return new CodeSecrets(() -> keys.secret(FILE, KEY_BYTES)); }

    /// With a key that is gone when the program ends.
    static CodeSecrets inMemory() {
        var key = KeyGenerators.secureRandom(KEY_BYTES).generateKey();
        return new CodeSecrets(() -> key);
    }

    byte[] seal(byte[] secret) { return encryptor().encrypt(secret); }

    /// An `IllegalStateException` says that it was sealed with another key, or changed since.
    byte[] open(byte[] sealed) { return encryptor().decrypt(sealed); }

    private synchronized BytesEncryptor encryptor() {
        try {
            if (made == null) {
                made = AesGcmBytesEncryptor.withSecretKey(new SecretKeySpec(source.key(), "AES")).build();
            }
            return made;
        } catch (IOException unusable) {
            throw new UncheckedIOException(unusable);
        }
    }

    /// Refuses to begin where secrets are kept and the key is not the one: nobody could sign in with a code, and a
    /// new key would hide why.
    void prove(KeyFolder keys, Database database) throws IOException {
        var kept = database.one("SELECT code_secret FROM account WHERE code_secret IS NOT NULL LIMIT 1",
                row -> row.getBytes(1));
        if (kept.isEmpty()) return;
        if (!keys.holds(FILE)) throw refused("is missing", null);
        try {
            open(kept.get());
        } catch (IllegalStateException another) {
            throw refused("is not the key with which they were encrypted", another);
        }
    }

    private static IOException refused(String what, Exception cause) {
        return new IOException(("The accounts have encrypted secrets of one-time codes, and '%s' in the folder of keys "
                + "%s. Restore it from a copy.").formatted(FILE, what), cause);
    }
}
