package org.plenary.organisation;

import org.plenary.cases.Case;
import org.plenary.charter.Charter;
import org.plenary.charter.PartyLaw;
import org.plenary.charter.Provision;
import org.plenary.membership.Party;
import org.plenary.procedure.Stage;
import org.plenary.timeline.AsOf;
import org.plenary.vocabulary.Language;
import org.plenary.vocabulary.MatterId;
import org.plenary.vocabulary.PartyId;
import org.plenary.vocabulary.Words;

/// The words that acts of a case carry, made of the charter's own words in every language that it has.
record CaseTitles(Charter charter, Organisation organisation, Case one) {
    static final Words NOTHING_REPORTED = Words.of(Language.ENGLISH, "Nothing was reported.")
            .and(Language.RUSSIAN, "Отчёт не представлен.").and(Language.CHINESE, "未提交报告。");
    static final Words DEPOSITED = Words.of(Language.ENGLISH, "Deposited, by the depositary's record.")
            .and(Language.RUSSIAN, "Документ сдан на хранение, по записи депозитария.")
            .and(Language.CHINESE, "保存机关记录已交存。");
    private static final Words DRILL =
            Words.of(Language.ENGLISH, "Drill").and(Language.RUSSIAN, "Учения").and(Language.CHINESE, "演练");

    /// The name of the matter, and whom it concerns.
    Words motion(MatterId matter) {
        var name = charter.matters().at(matter, one.opened()).map(Provision::law).map(law -> law.name())
                .orElseGet(() -> Words.of(Language.ENGLISH, matter.value()));
        return marked(one.subject().map(party -> joined(name, ": ", named(party))).orElse(name));
    }

    /// As the record names the party, else as the charter does.
    private Words named(PartyId party) {
        return organisation.membership().party(party, AsOf.on(one.opened())).map(Party::name)
                .or(() -> charter.parties().at(party, one.opened()).map(Provision::law).map(PartyLaw::name))
                .filter(name -> !name.isEmpty())
                .orElseGet(() -> Words.of(Language.ENGLISH, party.value()));
    }

    /// What is to be done, and with which instrument.
    Words with(Words what, Words title) { return marked(joined(what, ": ", title)); }

    /// The same words; of a drill, marked as such.
    Words marked(Words words) { return one.isDrill() ? joined(DRILL, ": ", words) : words; }

    /// Under which provision a statement is published: the procedure, the stage, and the article.
    Words basis(Stage stage) {
        var law = charter.procedures().at(one.procedure(), one.opened());
        var cited = law.map(Guard::cite).orElse(one.procedure().value());
        var named = law.map(provision -> joined(provision.law().name(), ": ", stage.name())).orElse(stage.name());
        return joined(named, ", ", Words.of(Language.ENGLISH, cited));
    }

    /// In every language of the first words.
    private static Words joined(Words first, String between, Words second) {
        var all = Words.NONE;
        for (var language : first.wordings().keySet()) {
            all = all.and(language, first.in(language) + between + second.in(language));
        }
        return all;
    }
}
