package org.plenary.server.form;

import java.util.Optional;
import org.plenary.server.view.Text;

/// One of the values that a field offers: as it is filed, and as readers know it; among those of a group, where the
/// list is long.
public record Choice(String value, Text name, Optional<Text> group) {
    public Choice(String value, Text name) { this(value, name, Optional.empty()); }
}
