package org.plenary.vocabulary;

/// How sure the compiler of a fact is of its source.
public enum Confidence { HIGH, MEDIUM, LOW }
