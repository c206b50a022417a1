/// Charters and reforms out of trees, section by section.
package org.plenary.charterfile.law;
