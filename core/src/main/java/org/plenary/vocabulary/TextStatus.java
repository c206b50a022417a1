package org.plenary.vocabulary;

/// Which weight a wording has in its language.
public enum TextStatus { AUTHENTIC, OFFICIAL_TRANSLATION, UNOFFICIAL }
