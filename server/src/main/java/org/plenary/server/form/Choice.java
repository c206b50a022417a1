package org.plenary.server.form;

import org.plenary.server.view.Text;

/// One of the values that a field offers: as it is filed, and as readers know it.
public record Choice(String value, Text name) {}
