package org.plenary.charterfile.act;

import java.util.List;
import org.plenary.act.DatedAct;
import org.plenary.charterfile.finding.Location;

/// An act with the place where it stands on file, and the names it mentions.
record LocatedAct(DatedAct act, Location at, String path, List<Mention> mentions) {
    LocatedAct {
        mentions = List.copyOf(mentions);
    }
}
