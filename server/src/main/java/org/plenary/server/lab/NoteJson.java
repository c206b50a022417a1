package org.plenary.server.lab;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import org.plenary.lab.composer.Bundle;
import org.plenary.lab.composer.Composer;
import org.plenary.lab.composer.LegalPath;
import org.plenary.lab.composer.MatterEffect;
import org.plenary.vocabulary.Language;

/// What the reform composer finds in its public JSON shape.
public final class NoteJson {
    private NoteJson() {}

    /// The legal paths and the effects of a bundle; reasons of paths are in the language.
    public static Map<String, Object> of(Bundle bundle, Language language) {
        var json = new LinkedHashMap<String, Object>();
        json.put("as-of", bundle.day());
        var paths = Composer.paths(bundle);
        var reforms = new ArrayList<Map<String, Object>>();
        for (int i = 0; i < paths.size(); i++) reforms.add(json(bundle.singly().get(i), paths.get(i), language));
        json.put("reforms", reforms);
        json.put("effects", Composer.effects(bundle).stream().map(NoteJson::json).toList());
        return json;
    }

    private static Map<String, Object> json(Bundle.Reformed reformed, LegalPath path, Language language) {
        var json = new LinkedHashMap<String, Object>();
        json.put("reform", reformed.reform().id());
        json.put("from", reformed.reform().from());
        json.put("route", path.route());
        json.put("because", path.because(language));
        json.put("matter", path.matter());
        json.put("decided-by", path.decidedBy());
        json.put("rule", path.rule().map(rule -> rule.adoptedWhen().text()));
        json.put("form", path.form());
        return json;
    }

    private static Map<String, Object> json(MatterEffect effect) {
        var json = new LinkedHashMap<String, Object>();
        json.put("body", effect.body());
        json.put("matter", effect.matter());
        json.put("matters", effect.matters());
        json.put("rule-before", effect.before().adoptedWhen());
        json.put("rule-after", effect.after().adoptedWhen());
        json.put("power-to-act-before", effect.powerBefore().map(table -> table.powerToAct().value()));
        json.put("power-to-act-after", effect.powerAfter().map(table -> table.powerToAct().value()));
        json.put("record", effect.replayed().map(found -> {
            var record = new LinkedHashMap<String, Object>();
            record.put("motions", found.motions());
            record.put("adopted-before", found.before());
            record.put("adopted-after", found.after());
            record.put("newly-adopted", found.gained());
            record.put("no-longer-adopted", found.lost());
            record.put("delivery-at-risk-members", Rows.finite(found.risk().members()));
            record.put("delivery-at-risk-budget", Rows.finite(found.risk().budget()));
            var overruled = new LinkedHashMap<String, Integer>();
            found.risk().overruled().forEach((party, times) -> overruled.put(party.value(), times));
            record.put("overruled", overruled);
            return record;
        }));
        return json;
    }
}
