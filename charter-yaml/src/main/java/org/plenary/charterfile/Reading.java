package org.plenary.charterfile;

import java.util.List;
import java.util.Optional;
import org.plenary.charterfile.finding.LocatedFinding;

/// What reading files gives: as much as could be read, and every finding. Where an error is among them
/// `value` is empty, so that nothing half loaded is used as law; a check may still look at `asFarAsRead`.
public record Reading<T>(Optional<T> asFarAsRead, List<LocatedFinding> findings) {
    public Reading {
        findings = List.copyOf(findings);
    }

    public boolean hasErrors() { return findings.stream().anyMatch(LocatedFinding::isError); }

    /// What was read, if it was read without an error.
    public Optional<T> value() { return hasErrors() ? Optional.empty() : asFarAsRead; }
}
