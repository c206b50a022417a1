package org.plenary.server.account;

/// A person as an identity provider of a party names that person: OpenID Connect's issuer and subject, which
/// alone identify (OpenID Connect Core 1.0, section 5.7). Mail addresses never do.
public record OutsideIdentity(String issuer, String subject) {}
