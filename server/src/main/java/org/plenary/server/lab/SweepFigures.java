package org.plenary.server.lab;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.plenary.lab.sweep.SweepJob;
import org.plenary.lab.sweep.SweptCharter;

/// What a sweep says of each charter. All of it is invented, as its dockets are.
public record SweepFigures(SweepJob job, String model, List<SweptCharter> charters) {
    public SweepFigures {
        charters = List.copyOf(charters);
    }

    /// The same for programs.
    public Map<String, Object> json() {
        var json = new LinkedHashMap<String, Object>();
        json.put("votes", "invented");
        json.put("model", model);
        json.put("dockets", Long.toString(job.dockets()));
        json.put("docket-size", job.motions());
        json.put("seed", Long.toString(job.seed()));
        json.put("choices", job.choices().stream().map(choice -> choice.body() + "/" + choice.matter()).toList());
        json.put("charters", charters.stream().map(SweepFigures::json).toList());
        return json;
    }

    private static Map<String, Object> json(SweptCharter one) {
        var json = new LinkedHashMap<String, Object>();
        json.put("charter", one.charter());
        json.put("rules", one.rules());
        json.put("adopted", Long.toString(one.adopted()));
        json.put("rate", one.rate());
        json.put("standard-error", Double.isFinite(one.standardError()) ? one.standardError() : null);
        json.put("overruled", Long.toString(one.overruled()));
        json.put("contested", Long.toString(one.contested()));
        json.put("thwarted", Long.toString(one.thwarted()));
        var byParty = new LinkedHashMap<String, String>();
        one.byParty().forEach((party, times) -> byParty.put(party, Long.toString(times)));
        json.put("overruled-by-party", byParty);
        return json;
    }
}
