package org.plenary.instrument;

import org.plenary.act.DatedAct;
import org.plenary.act.InstrumentAct;
import org.plenary.timeline.PersistentMap;
import org.plenary.timeline.Timeline;
import org.plenary.vocabulary.PartyId;

/// Everything on record about one instrument, by kind of act.
public record Dossier(
        Timeline<DatedAct> adopted, PersistentMap<PartyId, Timeline<DatedAct>> steps,
        Timeline<DatedAct> consents, Timeline<DatedAct> reports, Timeline<DatedAct> replaced,
        Timeline<DatedAct> proposals) {
    static final Dossier EMPTY = new Dossier(Timeline.empty(), PersistentMap.empty(), Timeline.empty(),
            Timeline.empty(), Timeline.empty(), Timeline.empty());

    Dossier with(InstrumentAct act, DatedAct dated) {
        return switch (act) {
            case InstrumentAct.InstrumentAdopted _ ->
                    new Dossier(added(adopted, dated), steps, consents, reports, replaced, proposals);
            case InstrumentAct.DepositaryActed(_, var party, _, _) ->
                    new Dossier(adopted, steps.update(party, Timeline.empty(), line -> added(line, dated)),
                            consents, reports, replaced, proposals);
            case InstrumentAct.AccessionConsented _ ->
                    new Dossier(adopted, steps, added(consents, dated), reports, replaced, proposals);
            case InstrumentAct.EntryIntoForceReported _ ->
                    new Dossier(adopted, steps, consents, added(reports, dated), replaced, proposals);
            case InstrumentAct.InstrumentReplaced _ ->
                    new Dossier(adopted, steps, consents, reports, added(replaced, dated), proposals);
            case InstrumentAct.InstrumentProposed _ ->
                    new Dossier(adopted, steps, consents, reports, replaced, added(proposals, dated));
            case InstrumentAct.ScaleSet _ -> this;
        };
    }

    private static Timeline<DatedAct> added(Timeline<DatedAct> line, DatedAct dated) {
        return line.with(dated.on(), dated.entered(), dated);
    }
}
