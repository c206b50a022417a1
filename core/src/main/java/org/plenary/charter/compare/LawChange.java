package org.plenary.charter.compare;

import java.util.List;
import java.util.Optional;
import org.plenary.charter.OfficeLaw;
import org.plenary.procedure.Procedure;
import org.plenary.vocabulary.BodyId;
import org.plenary.vocabulary.FormId;
import org.plenary.vocabulary.MatterId;
import org.plenary.vocabulary.OfficeId;
import org.plenary.vocabulary.ProcedureId;
import org.plenary.vocabulary.RuleId;
import org.plenary.vocabulary.Source;
import org.plenary.vocabulary.StandingId;
import org.plenary.vocabulary.Words;

/// One thing that the law says differently. `sources` are those of what holds afterwards; of something that ends, those
/// of what held before.
public sealed interface LawChange {
    List<Source> sources();

    /// A rule as it is cited: its name and what it needs.
    record Rule(RuleId id, Words name, String adoptedWhen) {}

    /// A body decides these matters by another rule, or for the first time, or no longer. No matters
    /// means every matter that is not named.
    record Decides(BodyId body, List<MatterId> matters, Optional<Rule> before, Optional<Rule> after,
                   List<Source> sources) implements LawChange {
        public Decides {
            matters = List.copyOf(matters);
        }
    }

    /// A rule keeps its name and needs something else.
    record RuleReworded(Rule before, Rule after, List<Source> sources) implements LawChange {}

    /// An entry of a section is new (`gained`), with what it lays down, or no longer there.
    record Listed(String section, String name, Words title, boolean gained, Words says, List<Source> sources)
            implements LawChange {}

    /// A part of an entry says something else than before, or is new, or is no longer there. `part` is what it is
    /// called: the place among the grades, a time limit of a stage.
    record Altered(String section, String name, Words title, Words part, Optional<Words> before, Optional<Words> after,
                   List<Source> sources) implements LawChange {}

    /// An office gains or loses functions.
    record OfficeChanged(OfficeId office, List<Words> gained, List<Words> lost, List<Source> sources)
            implements LawChange {
        public OfficeChanged {
            gained = List.copyOf(gained);
            lost = List.copyOf(lost);
        }
    }

    /// An office is new.
    record OfficeCreated(OfficeId office, OfficeLaw law, List<Source> sources) implements LawChange {}

    /// A body gains or loses functions.
    record BodyChanged(BodyId body, List<Words> gained, List<Words> lost, List<Source> sources)
            implements LawChange {
        public BodyChanged {
            gained = List.copyOf(gained);
            lost = List.copyOf(lost);
        }
    }

    /// A standing gains or loses rights or duties.
    record StandingChanged(StandingId standing, List<Words> gained, List<Words> lost, List<Source> sources)
            implements LawChange {
        public StandingChanged {
            gained = List.copyOf(gained);
            lost = List.copyOf(lost);
        }
    }

    /// A form of instrument is open to others than before.
    record OpenTo(FormId form, List<Words> before, List<Words> after, List<Source> sources) implements LawChange {
        public OpenTo {
            before = List.copyOf(before);
            after = List.copyOf(after);
        }
    }

    /// A procedure is new, or runs differently.
    record ProcedureChanged(ProcedureId id, boolean created, Procedure law, List<Source> sources)
            implements LawChange {}
}
