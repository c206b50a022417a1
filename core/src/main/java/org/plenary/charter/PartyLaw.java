package org.plenary.charter;

import java.time.ZoneId;
import java.util.Optional;
import org.plenary.vocabulary.PartyKind;
import org.plenary.vocabulary.Words;

/// A party as the charter's files name it. `region` groups parties for reading and never for law; `zone` is the
/// time zone of a state's capital, in which its delegation reads a deadline.
public record PartyLaw(PartyKind kind, Words name, Optional<String> region, Optional<ZoneId> zone) {}
