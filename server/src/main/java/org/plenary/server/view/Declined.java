package org.plenary.server.view;

import java.util.List;

/// A refusal as data: what was asked, what would have been right, and the nearest names.
public record Declined(int status, String headline, String was, String needed, List<String> near) {}
