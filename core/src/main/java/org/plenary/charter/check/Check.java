package org.plenary.charter.check;

import java.util.List;
import org.plenary.charter.Charter;
import org.plenary.charter.CharterFinding;

/// Looks for one kind of fault in a charter.
interface Check {
    List<CharterFinding> of(Charter charter);
}
