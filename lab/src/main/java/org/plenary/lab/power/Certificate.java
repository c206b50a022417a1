package org.plenary.lab.power;

import java.math.BigInteger;
import java.util.List;
import java.util.SortedMap;
import org.plenary.vocabulary.PartyId;

/// The orders of arrival in which each seat turns the result, counted exactly but for multiples of each
/// modulus. Whoever counts them by any other method must find the same residues; as each order has one
/// pivot, the residues of all seats add up to that of n!, which `adds up` says was checked.
///
/// Where the moduli together exceed n!, the counts are known without any doubt, and the table gives the
/// Shapley-Shubik index as an exact fraction.
///
/// @param players the seats that the residues are about; those without any weight are left out
public record Certificate(int players, List<BigInteger> moduli, SortedMap<PartyId, List<BigInteger>> residues,
                          boolean addsUp) {
    public Certificate {
        moduli = List.copyOf(moduli);
    }
}
