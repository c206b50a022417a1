package org.plenary.act;

import java.util.Optional;
import org.plenary.vocabulary.Confidence;

/// What another source says instead: `field` of the act would read `says`. Neither is chosen silently.
public record Contested(String field, String says, String cite, Optional<String> url, Confidence confidence) {}
