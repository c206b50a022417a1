package org.plenary.charter;

import java.util.Optional;
import org.plenary.vocabulary.PartyKind;
import org.plenary.vocabulary.Words;

/// A party as the charter's files name it. `region` groups parties for reading and never for law.
public record PartyLaw(PartyKind kind, Words name, Optional<String> region) {}
