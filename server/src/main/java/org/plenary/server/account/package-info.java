/// Who speaks here: accounts of persons, the author that each is linked to, what they sign in with, and the
/// record of their sign-ins. What an author may do is decided by the charter, never here. No web framework.
package org.plenary.server.account;
