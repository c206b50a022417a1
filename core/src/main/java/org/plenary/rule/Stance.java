package org.plenary.rule;

/// How a seat is counted: by its position, as absent, or as silent. A seat that does not take part
/// is counted as absent, as one recorded absent is: neither is present, and neither is silent.
public enum Stance { FOR, AGAINST, ABSTAINING, ABSENT, SILENT }
