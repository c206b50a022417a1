/// How the law of a charter is read: entry by entry, part by part, in a reader's language. Whoever shows or compares a
/// charter reads it here, so that no part of the language is forgotten by one of them.
package org.plenary.charter.reading;
