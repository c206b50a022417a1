package org.plenary.server.lab;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plenary.body.Verdict;
import org.plenary.lab.power.MemberPower;
import org.plenary.lab.power.PowerTable;
import org.plenary.vocabulary.PartyId;
import org.plenary.vocabulary.RuleId;

/// The voting power of every seat of a body on a day: under the law in force, and under reforms where there are any.
public record PowerFigures(Decision decision, LocalDate on, Optional<PartyId> subject, List<Law> laws) {
    /// Power under one law; `reforms` is empty for the law in force.
    public record Law(List<String> reforms, Verdict.Reached reached, PowerTable table) {
        public RuleId rule() { return reached.competence().by(); }

        public String text() { return reached.rule().adoptedWhen().text(); }

        public int seats() { return reached.vote().seats().size(); }

        public Optional<MemberPower> member(PartyId party) {
            return table.members().stream().filter(one -> one.party().equals(party)).findFirst();
        }
    }

    public PowerFigures {
        laws = List.copyOf(laws);
    }

    /// The law asked about: the reformed one where there is one.
    public Law asked() { return laws.getLast(); }

    /// The same for programs.
    Map<String, Object> json() {
        var json = new LinkedHashMap<String, Object>();
        json.put("body", decision.body());
        json.put("matter", decision.matter());
        json.put("on", on);
        json.put("subject", subject);
        json.put("laws", laws.stream().map(PowerFigures::json).toList());
        return json;
    }

    private static Map<String, Object> json(Law law) {
        var json = new LinkedHashMap<String, Object>();
        json.put("reforms", law.reforms());
        json.put("rule", law.rule());
        json.put("text", law.text());
        json.put("seats", law.seats());
        json.put("power", MeasuredPower.of(law.reached(), law.table()));
        return json;
    }
}
