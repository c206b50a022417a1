package org.plenary.server.view;

import java.util.List;
import java.util.Optional;
import org.plenary.body.Tenure;
import org.plenary.calendar.PartialDate;
import org.plenary.vocabulary.BodyId;
import org.plenary.vocabulary.OfficeId;

/// Who holds or held an office.
public record OfficeRow(
        OfficeId office, Text name, Optional<BodyId> body, Text holder, Optional<Ref> nationality, PartialDate since,
        Optional<PartialDate> until, Optional<Text> note, List<Cite> sources, List<Contest> contested) {

    static OfficeRow of(Vantage vantage, Tenure tenure) {
        return new OfficeRow(tenure.office(), vantage.name(tenure.office()),
                vantage.law(vantage.charter().offices(), tenure.office()).map(law -> law.body()),
                vantage.text(tenure.holder()), tenure.nationality().map(party -> Ref.of(vantage, party)),
                tenure.since(), tenure.until(), vantage.text(tenure.act().note()), Cite.of(tenure.act()),
                Contest.of(tenure.act()));
    }
}
