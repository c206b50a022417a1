package org.plenary.server.account;

/// How passwords are kept: a slow, salted hash that says its own parameters.
public interface PasswordHashes {
    String hash(CharSequence password);

    boolean matches(CharSequence password, String hash);
}
