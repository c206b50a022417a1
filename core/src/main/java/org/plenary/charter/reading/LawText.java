package org.plenary.charter.reading;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.plenary.calendar.LegalCalendar;
import org.plenary.charter.Chair;
import org.plenary.charter.Competence;
import org.plenary.charter.EntryIntoForce;
import org.plenary.charter.Meets;
import org.plenary.charter.Seats;
import org.plenary.charter.WeightLaw;
import org.plenary.procedure.Clock;
import org.plenary.procedure.Move;
import org.plenary.procedure.Procedure;
import org.plenary.procedure.Put;
import org.plenary.vocabulary.Language;
import org.plenary.vocabulary.Phrasebook;
import org.plenary.vocabulary.StageId;
import org.plenary.vocabulary.Words;

/// Puts what a charter lays down into words of a language.
public final class LawText {
    private final LawNames names;
    private final ProcedureText procedures;

    public LawText(LawNames names) { this(names, phrases(names.language())); }

    /// `phrases` are those of the names' language.
    public LawText(LawNames names, Phrasebook phrases) {
        this.names = names;
        procedures = new ProcedureText(names, phrases);
    }

    /// What the law is put into, in a language.
    public static Phrasebook phrases(Language language) { return Phrasebook.of(LawText.class, "law", language); }

    /// Puts procedures into words.
    public ProcedureText procedures() { return procedures; }

    public LawNames names() { return names; }

    String say(String key, Object... values) { return procedures.say(key, values); }

    String joined(Collection<String> texts) {
        return texts.isEmpty() ? say("nothing") : String.join(say("between"), texts);
    }

    /// A kind of something closed: `word("binding", PARTIES)` is the phrase `binding.parties`.
    String word(String what, Enum<?> kind) {
        return say(what + "." + kind.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    String yes(boolean so) { return say(so ? "yes" : "no"); }

    String of(Seats seats) {
        return switch (seats) {
            case Seats.EachWithStanding(var standing) -> say("seats.standing", names.of(standing));
            case Seats.EachOfGroup(var group) -> say("seats.group", names.of(group));
            case Seats.EachWithWeight(var weight) -> say("seats.weight", names.of(weight));
            case Seats.Elected(int number) -> say("seats.elected", number);
            case Seats.Listed(var parties) -> joined(parties.stream().map(names::of).toList());
        };
    }

    String of(Meets meets) {
        var text = new ArrayList<String>();
        text.add(say("meets", meets.atLeast(), procedures.of(meets.per())));
        meets.extraordinary().ifPresent(out -> {
            text.add(say(out.consentOfOthers() ? "meets.out.consent" : "meets.out", out.initiators()));
            out.notice().ifPresent(notice -> text.add(say("meets.notice", procedures.of(notice))));
        });
        meets.note().ifPresent(note -> text.add(names.of(note)));
        return joined(text);
    }

    String of(Chair chair) {
        return switch (chair) {
            case Chair.Rotates(var order, var term, var withMeeting) -> term(
                    say(withMeeting ? "chair.rotates.meeting" : "chair.rotates", names.of(order)), term);
            case Chair.Host(var term) -> term(say("chair.host"), term);
            case Chair.SameAs(var body) -> say("chair.same", names.of(body));
            case Chair.HolderOf(var office) -> names.of(office);
        };
    }

    private String term(String who, Words term) {
        return term.isEmpty() ? who : who + say("between") + names.of(term);
    }

    String of(Competence competence) {
        var rule = names.of(competence.by());
        return competence.onProposalOf().map(body -> say("decides.proposed", rule, names.of(body))).orElse(rule);
    }

    String matters(Competence competence) {
        return competence.isForAnyMatter() ? say("any-other-matter")
                : joined(competence.matters().stream().map(names::of).toList());
    }

    /// What each seat weighs, `DEU 83155031`.
    String of(WeightLaw weight) {
        return joined(weight.values().entrySet().stream().map(one -> one.getKey() + " " + one.getValue()).toList());
    }

    /// The days of a week, by name.
    String week(LegalCalendar calendar) {
        return joined(calendar.weekend().stream().map(day -> word("day", day)).toList());
    }

    String dates(Collection<?> dates) {
        return joined(dates.stream().map(Object::toString).map(date -> date.replaceFirst("^--", "")).toList());
    }

    String of(Procedure law, Move move) {
        var who = say("move", procedures.of(move.by()), names.words(move.name(), move.id()), stage(law, move.to()));
        return move.when().map(fact -> say("step.while", who, procedures.of(fact))).orElse(who);
    }

    String of(Procedure law, Put put) {
        return say("put", names.of(put.body()), names.of(put.matter()), stage(law, put.adopted()),
                stage(law, put.notAdopted()));
    }

    String of(Procedure law, Clock clock) {
        var length = clock.calendar().map(calendar -> say("clock.calendar", procedures.of(clock.length()),
                names.of(calendar))).orElseGet(() -> procedures.of(clock.length()));
        return say("clock", length, stage(law, clock.then()));
    }

    String stage(Procedure law, StageId id) {
        return law.stage(id).map(stage -> names.words(stage.name(), id)).orElseGet(id::value);
    }

    /// A final clause on entry into force.
    public String of(EntryIntoForce force) {
        return switch (force) {
            case EntryIntoForce.OnAdoption() -> say("force.on-adoption");
            case EntryIntoForce.OnSignature() -> say("force.on-signature");
            case EntryIntoForce.OnDate(var day) -> say("force.on-date", day);
            case EntryIntoForce.AfterCount(var days, var count, var step) ->
                    say("force.count", after(days), count, word("deposit", step));
            case EntryIntoForce.AfterLast(var days, var step) -> say("force.last", after(days), word("deposit", step));
            case EntryIntoForce.AfterCountWithShare(var days, var count, var step, var share, var weight) ->
                    say("force.share", after(days), count, word("deposit", step), share, names.of(weight));
            case EntryIntoForce.AfterOwn(var days, var step) -> say("force.own", after(days), word("deposit", step));
            case EntryIntoForce.AfterConsentOfAll(var days) -> say("force.all", after(days));
            case EntryIntoForce.WhenInForce(var instrument) -> say("force.with", names.of(instrument));
            case EntryIntoForce.AllOf(var parts) ->
                    parts.stream().map(this::of).collect(Collectors.joining(say("force.and")));
        };
    }

    private String after(int days) { return days == 0 ? say("force.at") : say("force.after", days); }

    /// Words of a list, in their order.
    String all(List<Words> many) { return joined(many.stream().map(names::of).toList()); }
}
