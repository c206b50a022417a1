package org.plenary.charter;

import java.util.List;
import org.plenary.vocabulary.Words;

/// What a party can be here, and what that lets it do, in words.
public record StandingLaw(Words name, List<Words> rights, List<Words> duties) {
    public StandingLaw {
        rights = List.copyOf(rights);
        duties = List.copyOf(duties);
    }
}
