package org.plenary.charter.check;

import java.util.List;
import org.plenary.charter.Charter;
import org.plenary.charter.CharterFinding;
import org.plenary.procedure.Stage;

/// A clock that changes nothing when it runs out gives a false feeling of a time limit.
final class Clocks implements Check {
    @Override public List<CharterFinding> of(Charter charter) {
        var found = new Found();
        for (var version : charter.procedures().versions()) {
            version.law().stages().forEach(stage -> look(stage, found));
        }
        return found.all();
    }

    private static void look(Stage stage, Found found) {
        stage.clock().filter(clock -> clock.then().equals(stage.id())).ifPresent(clock -> found.error(
                "clock-without-consequence", stage.path(),
                "When the %s run out, the case stays where it is, on '%s'.".formatted(clock.length(), stage.id()),
                "Say where silence leads ('then: STAGE'), or take the clock out."));
    }
}
