package org.plenary.vocabulary;

/// What a party is in itself, whatever standing it holds here.
public enum PartyKind { STATE, ORGANISATION, ENTITY }
