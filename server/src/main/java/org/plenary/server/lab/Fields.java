package org.plenary.server.lab;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.plenary.lab.own.OwnVotes;
import org.plenary.server.form.Choice;
import org.plenary.server.form.FormField;
import org.plenary.server.form.FormField.Kind;
import org.plenary.server.page.Dates;
import org.plenary.server.page.Phrases;
import org.plenary.server.view.PartiesView;
import org.plenary.server.view.Text;
import org.plenary.server.view.Vantage;

/// The fields of questions to the lab, with what can be chosen from here. Labels are the phrases `lab.field.NAME`, help
/// `lab.field.NAME.help`. `asked` is the record of the question, which a link may name without its being listed.
public record Fields(Lab lab, Vantage vantage, Owner owner, Phrases phrases, Optional<String> asked) {
    /// What is decided, in which body.
    public FormField decision() {
        return field("decision", Kind.SELECT, true,
                Decision.all(vantage).stream().map(one -> one.choice(vantage,
                        vantage.name(one.matter().orElseThrow()).text())).toList(), "");
    }

    /// The same, or a body with the matters that the record itself names.
    public FormField decisionOrRecorded() {
        var choices = new ArrayList<>(decision().choices());
        for (var body : vantage.charter().bodies().namesAt(vantage.day())) {
            if (vantage.charter().bodies().at(body, vantage.day()).orElseThrow().law().decides().isEmpty()) continue;
            choices.add(new Decision(body, Optional.empty()).choice(vantage, phrases.say("lab.matter.as-recorded")));
        }
        return field("decision", Kind.SELECT, false, choices, "");
    }

    /// The record of votes.
    public FormField record() { return record(true); }

    public FormField record(boolean required) {
        var choices = new ArrayList<Choice>();
        int own = OwnVotes.of(vantage.organisation().motions(), vantage.asOf()).motions().size();
        if (own > 0) choices.add(new Choice(Lab.OWN, words(phrases.say("lab.own", own))));
        try {
            var records = new ArrayList<>(lab.shelf().listed(owner));
            if (asked.isPresent() && records.stream().noneMatch(one -> one.id().equals(asked.get()))) {
                lab.shelf().find(asked.get()).ifPresent(records::add);
            }
            for (var one : records) if (one.isUsable()) choices.add(new Choice(one.id(), words(named(one))));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return field("record", Kind.SELECT, required, choices, "");
    }

    private String named(ShelvedRecord record) {
        var read = record.summary().orElseThrow();
        var dates = new Dates(phrases);
        var time = read.first().map(first -> " · " + dates.of(first) + " – " + dates.of(read.last().orElse(first)))
                .orElse("");
        return record.ballots().name() + " · " + phrases.count("lab.count.motions", read.motions()) + time;
    }

    /// Proposals laid over the charter.
    public FormField reforms() {
        var choices = vantage.edition().reforms().values().stream()
                .map(one -> new Choice(one.reform().id(), vantage.text(one.reform().name()))).toList();
        return field("reform", Kind.SEVERAL, false, choices, "");
    }

    /// The party concerned, where a rule speaks of one.
    public FormField subject() {
        return field("subject", Kind.SELECT, false, PartiesView.all(vantage).stream()
                .map(row -> new Choice(row.party().value(), words(row.name().text()))).toList(), "");
    }

    public FormField day(String name) { return field(name, Kind.DATE, false, List.of(), ""); }

    public FormField tick(String name) { return field(name, Kind.TICK, false, List.of(), ""); }

    public FormField line(String name, boolean required) { return field(name, Kind.LINE, required, List.of(), ""); }

    /// A number, with the one that holds where nothing is typed.
    public FormField whole(String name, long usual) {
        return field(name, Kind.WHOLE, false, List.of(), Long.toString(usual));
    }

    /// Several lines, each a value of its own.
    public FormField lines(String name, boolean required) { return field(name, Kind.LINES, required, List.of(), ""); }

    /// One of few words, named by the phrases `lab.NAME.WORD`.
    public FormField word(String name, List<String> words) {
        var choices = words.stream().map(word -> new Choice(word, words(phrases.say("lab." + name + "." + word))))
                .toList();
        return field(name, Kind.RADIO, false, choices, words.getFirst());
    }

    /// One of a list.
    public FormField choice(String name, boolean required, List<Choice> choices) {
        return field(name, Kind.SELECT, required, choices, "");
    }

    private Text words(String text) { return Text.verbatim(text, vantage.language()); }

    private FormField field(String name, Kind kind, boolean required, List<Choice> choices, String value) {
        var key = "lab.field." + name;
        var help = Optional.of(key + ".help").filter(phrases::knows).map(phrases::say);
        return new FormField(name, kind, phrases.say(key), help, required, choices,
                value.isEmpty() ? List.of() : List.of(value), Collections.emptySortedMap());
    }
}
