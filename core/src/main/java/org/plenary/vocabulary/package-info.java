/// Identifiers, and words per language with their sources. Nothing decides here.
package org.plenary.vocabulary;
