package org.plenary.server.view;

import java.util.List;
import java.util.Optional;
import org.plenary.calendar.PartialDate;

/// An act in one line: when, what kind, what it says, and the page of what it is about.
public record ActLine(
        PartialDate on, String act, String says, Optional<String> page, Optional<Text> note,
        List<Cite> sources, List<Contest> contested) {}
