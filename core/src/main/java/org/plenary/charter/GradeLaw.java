package org.plenary.charter;

import org.plenary.procedure.Selector;
import org.plenary.vocabulary.Words;

/// How well an incident can be borne out: `rank` is its place among the grades, 1 the weakest; who may give it; and
/// whether a paper or the digest of a file must go with it.
public record GradeLaw(Words name, int rank, Selector givenBy, boolean needsEvidence) {}
