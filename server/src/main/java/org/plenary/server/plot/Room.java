package org.plenary.server.plot;

/// How wide a plot is drawn, in pixels of the page, so that its letters keep their size in every window.
public enum Room {
    WIDE(760), NARROW(358);

    private final int width;

    Room(int width) { this.width = width; }

    int width() { return width; }

    int either(int wide, int narrow) { return this == WIDE ? wide : narrow; }
}
