package org.plenary.charterfile.law;

import org.plenary.charter.Reform;
import org.plenary.charterfile.tree.Node;

/// A reform with the tree of its file, which is laid over the charter's.
public record ReformFile(Reform reform, Node.Mapping root) {}
