package org.plenary.lab.power;

import java.math.BigInteger;
import java.util.Optional;
import org.plenary.vocabulary.PartyId;

/// The power of one seat.
///
/// @param swings           winning coalitions that lose without it; empty where votes were drawn at random
/// @param banzhaf          swings among all coalitions of the others (Banzhaf 1965, Penrose 1946)
/// @param normalised       its part of all swings
/// @param shapleyShubik    orders of arrival in which it turns the result (Shapley and Shubik 1954); empty
///                         where it was not wanted
/// @param preventive       swings among winning coalitions: power to prevent action (Coleman 1971)
/// @param initiative       swings among losing coalitions: power to initiate action (Coleman 1971)
/// @param rae              votes whose result is as the seat voted, all votes being equally likely (Rae 1969)
/// @param johnston         swings, each divided by the number of those who can turn that coalition (1978)
/// @param deeganPackel     minimal winning coalitions, each divided by its size (1978)
/// @param publicGood       its part of the memberships of minimal winning coalitions (Holler 1982)
/// @param veto             nothing is adopted without it
/// @param dictator         it alone decides
/// @param powerless        it never turns a result (a null player)
public record MemberPower(PartyId party, Optional<BigInteger> swings, Figure banzhaf, Figure normalised,
                          Optional<Figure> shapleyShubik, Figure preventive, Figure initiative, Figure rae,
                          Optional<Figure> johnston, Optional<Figure> deeganPackel,
                          Optional<Figure> publicGood, boolean veto, boolean dictator, boolean powerless) {}
