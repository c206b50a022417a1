package org.plenary.charter.check;

import java.util.List;
import org.plenary.charter.Charter;
import org.plenary.charter.CharterFinding;
import org.plenary.charter.OfficeLaw;
import org.plenary.charter.Provision;

/// An office that nobody appoints, or for which no party is in turn, stays empty.
final class Offices implements Check {
    @Override public List<CharterFinding> of(Charter charter) {
        var found = new Found();
        for (var version : charter.offices().versions()) look(charter, version, found);
        return found.all();
    }

    private static void look(Charter charter, Provision<OfficeLaw> office, Found found) {
        var day = office.inForce().since().orElse(charter.profile().established());
        if (office.law().appointedBy().isEmpty()) {
            found.error("office-nobody-can-fill", office.path(), "Nobody appoints to this office.",
                    "Add 'appointed by: BODY'.");
        }
        office.law().nationalsOf().flatMap(order -> charter.orders().at(order, day)).ifPresent(order -> {
            if (order.law().isEmpty()) {
                found.error("office-nobody-can-fill", office.path(),
                        "Its holder comes from the parties in an order that is empty.",
                        "Write the parties of the order, or take out 'nationals of'.");
            }
        });
        office.law().appointedBy().flatMap(body -> charter.bodies().at(body, day)).ifPresent(body -> {
            if (body.law().decides().isEmpty()) {
                found.error("office-nobody-can-fill", office.path(),
                        "The body that appoints decides nothing, so it cannot appoint.",
                        "Give the body a line under 'decides:', or name another body.");
            }
        });
    }
}
