package org.plenary.organisation;

import static org.plenary.vocabulary.Sentence.say;

import org.plenary.act.ProgrammeAct;

/// What must be so before a stage of a project or a pledge is entered.
final class ProgrammeGuard {
    private ProgrammeGuard() {}

    static void check(Guard guard, ProgrammeAct act) {
        switch (act) {
            case ProgrammeAct.ProjectStageReached(_, _, _, var host, _) ->
                    host.ifPresent(party -> guard.party("host", party));
            case ProgrammeAct.PledgeMade(var party, var amount, var currency, _) -> {
                guard.party("party", party);
                if (!amount.matches("[1-9][0-9]{0,30}")) {
                    guard.refuse("amount", say("The amount is '%s'.", amount),
                            say("Write a whole number of units of the currency, in digits alone."));
                }
                if (!currency.matches("[A-Z]{3}")) {
                    guard.refuse("currency", say("The currency is '%s'.", currency),
                            say("Write the three letters of ISO 4217, for example CNY."));
                }
            }
        }
    }
}
