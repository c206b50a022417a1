/// What is known around the organisation: concepts and where they appear, figures of parties with their
/// shares of the world, figures that documents quote, circumstances. Nothing here binds anybody.
package org.plenary.knowledge;
