package org.plenary.server.form;

import java.util.List;

/// A form that was sent and not entered: what was typed, and why.
public record Attempt(String act, String form, Typed typed, List<Complaint> complaints) {
    public Attempt {
        complaints = List.copyOf(complaints);
    }

    public List<Complaint> about(String field) {
        return complaints.stream().filter(one -> one.field().equals(field)).toList();
    }
}
