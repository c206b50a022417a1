package org.plenary.lab.composer;

import java.util.List;
import java.util.Optional;
import org.plenary.charter.FormLaw;
import org.plenary.charter.RuleLaw;
import org.plenary.vocabulary.BodyId;
import org.plenary.vocabulary.FormId;
import org.plenary.vocabulary.Language;
import org.plenary.vocabulary.MatterId;

/// How a change becomes law: by which act, decided by whom, by which rule, in which form, in force when.
///
/// @param because what the change touches, or why nothing stands in the way
/// @param matter  the question that is put; empty where the charter lists none for it
/// @param form    the form that it takes; empty where the charter has none for it
public record LegalPath(
        Route route, Reason because, Optional<MatterId> matter, Optional<BodyId> decidedBy,
        Optional<RuleLaw> rule, Optional<FormId> form, Optional<FormLaw> formLaw) {
    /// The kinds of act, the heaviest first.
    public enum Route { AMENDMENT, REGULATION, DECISION }

    /// A place in a text of the charter: an article by its number, or another part by its name.
    public record Place(String text, String number) {}

    /// Why a path is the one to go.
    public sealed interface Reason {
        /// The change touches these places.
        record Touches(List<Place> places) implements Reason {
            public Touches {
                places = List.copyOf(places);
            }
        }

        /// A new body, for which no article provides.
        record NewBody(String name) implements Reason {}

        /// No article lays down what changes.
        record NoArticle() implements Reason {}

        /// Nothing changes in law.
        record NothingChanges() implements Reason {}
    }

    /// The reason in words, a line for each place that is touched.
    public List<String> because(Language language) { return new NoteWords(language).because(because); }
}
