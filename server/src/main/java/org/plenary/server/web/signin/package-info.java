/// Signing in over HTTP: sessions, passkeys, passwords with one-time codes, identity providers, bearer tokens, and
/// the pages for them. What an account is stands in `account`; what a person may do stands in the charter.
package org.plenary.server.web.signin;
