package org.plenary.charter.reading;

import java.util.Locale;

/// The sections of a charter, in the order in which their changes are read.
public enum Section {
    ORGANISATION, STANDINGS, MATTERS, GROUPS, WEIGHTS, RULES, ORDERS, BODIES, OFFICES, INSTRUMENTS, CALENDARS, GRADES,
    THRESHOLDS, PROCEDURES, INDICATORS, RELATIONS, ARTICLES, PARTIES;

    /// The section as a charter's file has it: `standings`.
    public String key() { return name().toLowerCase(Locale.ROOT); }

    /// The section as it is called.
    public String title(LawText text) { return text.say("section." + key()); }
}
