package org.plenary.server.web.signin;

import java.util.concurrent.Semaphore;
import org.plenary.server.account.PasswordHashes;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;

/// Passwords by Argon2id (RFC 9106) with 19 MiB, two passes and one lane, the least that OWASP's cheat sheet on
/// password storage advises. Two at a time, so that a rush of sign-ins does not take the memory of the server.
public final class SpringHashes implements PasswordHashes {
    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;
    private static final int LANES = 1;
    private static final int KIBIBYTES = 19 * 1024;
    private static final int PASSES = 2;

    private final Argon2PasswordEncoder encoder =
            new Argon2PasswordEncoder(SALT_BYTES, HASH_BYTES, LANES, KIBIBYTES, PASSES);
    private final Semaphore atOnce = new Semaphore(2);

    @Override public String hash(CharSequence password) {
        atOnce.acquireUninterruptibly();
        try {
            return encoder.encode(password);
        } finally {
            atOnce.release();
        }
    }

    @Override public boolean matches(CharSequence password, String hash) {
        atOnce.acquireUninterruptibly();
        try {
            return encoder.matches(password, hash);
        } finally {
            atOnce.release();
        }
    }
}
