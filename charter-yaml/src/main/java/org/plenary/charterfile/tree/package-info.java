/// YAML and JSON as located trees: text, lists and maps that know their line and column.
package org.plenary.charterfile.tree;
