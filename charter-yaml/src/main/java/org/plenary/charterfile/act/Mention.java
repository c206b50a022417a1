package org.plenary.charterfile.act;

import org.plenary.charterfile.finding.Location;

/// A name that an act mentions, of the kind that `id` says, with its place.
record Mention(Class<?> id, String name, Location at, String path) {}
