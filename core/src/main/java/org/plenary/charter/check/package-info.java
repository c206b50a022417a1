/// A compiler for constitutions: each check finds one kind of fault in a charter, and says why it matters
/// and how to mend it. A check is a pure function; none throws, and all findings come in one run.
package org.plenary.charter.check;
