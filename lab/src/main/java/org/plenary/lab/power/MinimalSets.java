package org.plenary.lab.power;

import java.math.BigInteger;
import java.util.List;
import org.plenary.vocabulary.PartyId;

/// Sets of seats of which every member is needed: minimal winning coalitions, or minimal blocking sets.
///
/// @param count    how many were found: all of them where `complete`, otherwise at least so many
/// @param complete whether the search was finished
/// @param listed   the first of them, as many as were asked for
public record MinimalSets(BigInteger count, boolean complete, List<List<PartyId>> listed) {
    public MinimalSets {
        listed = List.copyOf(listed);
    }
}
