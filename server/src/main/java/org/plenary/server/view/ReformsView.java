package org.plenary.server.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.plenary.charter.Charter;
import org.plenary.charter.Reform;
import org.plenary.charter.compare.CharterDiff;
import org.plenary.charter.compare.CharterDiff.Law;
import org.plenary.charter.compare.DiffText;

/// Proposals to change the charter: who asks for them, why, and what would change in law.
public final class ReformsView {
    /// A proposal. It is no law.
    public record ReformRow(String reform, Text name, Text reason, LocalDate from, List<Cite> sources) {
        static ReformRow of(Vantage vantage, Reform one) {
            return new ReformRow(one.id(), vantage.text(one.name()), vantage.text(one.reason()), one.from(),
                    Cite.of(one.sources()));
        }
    }

    /// A proposal with its changes in law, one line each.
    public record ReformPage(ReformRow reform, List<ChangesView.Row> changes, List<Ref> procedures) {}

    private ReformsView() {}

    public static List<ReformRow> all(Vantage vantage) {
        return vantage.edition().reforms().values().stream()
                .map(proposal -> ReformRow.of(vantage, proposal.reform())).toList();
    }

    public static Optional<ReformPage> find(Vantage vantage, String slug) {
        return Slug.find(slug, vantage.edition().reforms().keySet())
                .map(id -> vantage.edition().reforms().get(id)).map(proposal -> page(vantage, proposal));
    }

    private static ReformPage page(Vantage vantage, Edition.Proposal proposal) {
        var from = proposal.reform().from();
        var row = ReformRow.of(vantage, proposal.reform());
        return proposal.charter().get().map(after -> new ReformPage(row, changes(vantage, after, from),
                added(vantage, after, from))).orElseGet(() -> new ReformPage(row, List.of(), List.of()));
    }

    private static List<ChangesView.Row> changes(Vantage vantage, Charter after, LocalDate from) {
        var changes = CharterDiff.between(new Law(vantage.charter(), from, vantage::title),
                new Law(after, from, vantage::title));
        return ChangesView.rows(changes, new DiffText(vantage.charter(), after, vantage.language()).lines(changes));
    }

    /// The procedures that only the reformed charter has, drawn on their own pages there.
    private static List<Ref> added(Vantage vantage, Charter after, LocalDate from) {
        return after.procedures().namesAt(from).stream()
                .filter(id -> vantage.charter().procedures().at(id, from).isEmpty())
                .map(id -> new Ref(id.value(),
                        vantage.text(after.procedures().at(id, from).orElseThrow().law().name())))
                .toList();
    }
}
