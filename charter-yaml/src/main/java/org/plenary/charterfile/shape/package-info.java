/// The shapes that values have in every file: fields, texts per language, sources, dates, lists.
package org.plenary.charterfile.shape;
