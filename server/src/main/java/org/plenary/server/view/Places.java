package org.plenary.server.view;

import java.util.Collections;
import java.util.List;

/// Where the acts of an edition stand in the register. A reader who may not see every entry sees the others
/// under the indexes that they have there.
///
/// `hidden` are the indexes left out, ascending.
public record Places(List<Integer> hidden) {
    public static final Places ALL = new Places(List.of());

    public Places {
        hidden = List.copyOf(hidden);
    }

    /// The index in the register of the act at `position` of the edition.
    public long indexOf(int position) {
        int index = position;
        for (var gap : hidden) {
            if (gap > index) break;
            index++;
        }
        return index;
    }

    /// The position in the edition of what stands at `index`, or of the next act that it holds.
    public int positionOf(long index) {
        int before = 0;
        for (var gap : hidden) {
            if (gap >= index) break;
            before++;
        }
        return (int) (index - before);
    }

    public boolean isHidden(long index) {
        return index <= Integer.MAX_VALUE && Collections.binarySearch(hidden, (int) index) >= 0;
    }
}
