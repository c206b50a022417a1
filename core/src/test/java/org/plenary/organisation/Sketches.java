package org.plenary.organisation;

import java.util.Optional;
import org.plenary.charter.Chair;
import org.plenary.charter.Charter;
import org.plenary.charter.Seats;
import org.plenary.vocabulary.BodyId;
import org.plenary.vocabulary.OrderId;
import org.plenary.vocabulary.StandingId;

/// Charters that several specs use.
public final class Sketches {
    public static final String FOUNDERS = "CHN KAZ KGZ RUS TJK UZB";

    private Sketches() {}

    /// What the specs need of the law of the Shanghai Cooperation Organisation.
    public static Charter sco() {
        var member = new Seats.EachWithStanding(new StandingId("member"));
        var rotates = Optional.<Chair>of(new Chair.Rotates(
                new OrderId("russian"), SketchCharter.words("one meeting"), true));
        var asHeads = Optional.<Chair>of(new Chair.SameAs(new BodyId("heads of state")));
        return new SketchCharter("2001-06-15")
                .parties(FOUNDERS + " IND PAK IRN BLR MNG AFG USA ASEAN")
                .standing("member", "2001-06-15..", "Charter art. 13")
                .standing("observer", "2004-06-17..2025-09-01", "Observer regulation")
                .standing("dialogue partner", "2008-08-28..2025-09-01", "Partner regulation")
                .standing("partner", "2025-09-01..", "Tianjin decision")
                .matters("admission", "suspension", "budget", "ceremony")
                .rule("consensus", "against = 0", "Charter art. 16(1)")
                .rule("consensus without the party concerned", "against except subject = 0", "Charter art. 16(1)")
                .order("russian", "..", "BLR IND IRN KAZ CHN KGZ PAK RUS TJK UZB")
                .body("heads of state", "..", member, rotates,
                        "suspension", "consensus without the party concerned", "admission", "consensus")
                .body("heads of government", "..", member, Optional.of(new Chair.Host(SketchCharter.words("the meeting"))),
                        "budget", "consensus")
                .body("foreign ministers", "..", member, asHeads)
                .body("rats council", "2003-09-19..", member, Optional.empty())
                .office("secretary-general", "heads of state", "2003-05-29..")
                .form("treaty", "member", "30 days after 4 ratifications", "on own ratification", "12 months")
                .form("agreement", "", "", "", "")
                .form("declaration", "", "on adoption", "", "")
                .indicator("population", "persons")
                .level("good-neighbourly friendship").level("strategic partnership")
                .charter();
    }
}
