package org.plenary.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.plenary.act.Author;
import org.plenary.act.DatedAct;
import org.plenary.act.Post;
import org.plenary.charter.Charter;
import org.plenary.charterfile.ActJson;
import org.plenary.charterfile.Organisations;
import org.plenary.organisation.Authority;
import org.plenary.organisation.Organisation;
import org.plenary.server.PlenaryServer;
import org.plenary.server.lab.Analyses;
import org.plenary.server.page.Site;
import org.plenary.vocabulary.BodyId;
import org.plenary.vocabulary.OfficeId;
import org.plenary.vocabulary.PartyId;

@DisplayName("Who may file what in the SCO, computed from its charter and record: docs/authority.md is that table")
class AuthoritySpec {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private static final Instant NOW = Instant.parse("2026-11-22T09:00:00Z");
    private static final PartyId OTHER = new PartyId("UZB");

    private record Column(String heading, Author author) {}

    private static final List<Column> COLUMNS = List.of(
            column("member: head of delegation", "KAZ", Post.HEAD_OF_DELEGATION),
            column("member: coordinator", "KAZ", Post.COORDINATOR),
            column("member: delegate", "KAZ", Post.DELEGATE),
            column("chair: head of delegation", "PAK", Post.HEAD_OF_DELEGATION),
            column("chair's team", "PAK", Post.CHAIRS_TEAM),
            column("partner: head of delegation", "ARM", Post.HEAD_OF_DELEGATION),
            column("partner: delegate", "ARM", Post.DELEGATE),
            column("no standing: head of delegation", "BRA", Post.HEAD_OF_DELEGATION),
            new Column("Secretary-General", new Author.Holder(new OfficeId("secretary-general"))),
            new Column("officer of the Secretariat", new Author.Staff(new BodyId("secretariat"))),
            new Column("the public", new Author.Visitor()));

    private static Column column(String heading, String party, Post post) {
        return new Column(heading, new Author.Delegation(new PartyId(party), post));
    }

    /// The samples are about a motion, a case, a meeting and a commitment that these acts bring in.
    private static final List<String> SPECIMENS =
            List.of("motion tabled", "case opened", "meeting convened", "item placed", "commitment opened");

    @Test void the_page_is_what_charter_and_record_say() throws IOException {
        var files = Organisations.read(Project.ROOT.resolve("organisations/sco")).value().orElseThrow();
        var organisation = Organisation.replay(files.acts());
        for (var kind : SPECIMENS) organisation = organisation.evolve(sample(kind, new Author.ByLaw(), ""));
        var patterns = new Site(PlenaryServer.edition(files)).patterns();
        var page = page(files.charter(), organisation, patterns);
        var file = Project.ROOT.resolve("docs/authority.md");
        if ("update".equals(System.getProperty("golden"))) Files.writeString(file, page);
        assertThat(Files.readString(file)).isEqualTo(page);
    }

    @Test void the_public_may_file_nothing() throws IOException {
        var files = Organisations.read(Project.ROOT.resolve("organisations/sco")).value().orElseThrow();
        var authority = new Authority(files.charter(), Organisation.replay(files.acts()), new Author.Visitor(), DAY);
        for (var kind : ActJson.names()) {
            var act = sample(kind, new Author.Visitor(), "");
            assertThat(authority.grounds(act.act())).as(kind).isNotEmpty();
        }
    }

    private static String page(Charter charter, Organisation organisation, List<String> patterns) throws IOException {
        var text = new StringBuilder("""
                # Who may file what

                Computed from the charter and the record of the SCO on %s, and checked by `AuthoritySpec`: **yes** · **own**, for one's own party alone ·
                **–**, refused with the article. Whether the thing itself is in order (the motion open, the meeting convened, the move the author's by the
                procedure's selector) is asked after that. The chair here is the one of the heads of state; the sample motion is before the foreign ministers.

                | act | %s |
                |---|%s
                """.formatted(DAY, COLUMNS.stream().map(Column::heading).collect(Collectors.joining(" | ")), "---|".repeat(COLUMNS.size())));
        for (var kind : ActJson.names()) {
            text.append("| ").append(kind).append(" |");
            for (var column : COLUMNS) text.append(' ').append(cell(charter, organisation, kind, column.author)).append(" |");
            text.append('\n');
        }
        text.append("""

                # Who may read what

                Every page below is open to everyone, and shows each reader what that reader may see: acts, motions, cases and papers whose audience does not take
                the reader in are left out before the page is computed. Pages of a person (`/desk`, `/notices`, `/account`) need that person's account, `/delegation` a
                head of accounts; an exercise's `/exercise` exists only in an exercise.

                """);
        for (var pattern : patterns) text.append("- `").append(pattern.replace("{}", "…")).append("`\n");
        text.append("""

                The lab computes with what its reader may see, and with records of votes that people brought. Those of accounts are listed to everybody, those of
                guests to whoever brought them; all are open by their link. Whoever brought a record removes it, or the secretariat.

                """);
        for (var address : Analyses.addresses()) text.append("- `").append(address.replace("{}", "…")).append("`\n");
        return text.toString();
    }

    private static String cell(Charter charter, Organisation organisation, String kind, Author author) throws IOException {
        var authority = new Authority(charter, organisation, author, DAY);
        var own = author instanceof Author.Delegation(var party, _) ? party : OTHER;
        boolean forOwn = authority.grounds(sample(kind, author, own.value()).act()).isEmpty();
        boolean forOther = authority.grounds(sample(kind, author, OTHER.value()).act()).isEmpty();
        if (forOwn && forOther) return "yes";
        return forOwn ? "own" : "–";
    }

    /// The frozen sample of a kind, filed by `author` and about `party` where one is given.
    private static DatedAct sample(String kind, Author author, String party) throws IOException {
        var file = Project.ROOT.resolve("docs/formats/acts/" + kind.replace(' ', '-') + ".json");
        var json = Files.readString(file).replaceAll("\"author\":\"[^\"]*\"", "\"author\":\"" + author.text() + "\"");
        if (!party.isEmpty()) json = json.replaceAll("\"party\":\"[^\"]*\"", "\"party\":\"" + party + "\"");
        var reading = ActJson.filed(kind, json.getBytes(StandardCharsets.UTF_8), author, NOW, DAY);
        return reading.value().orElseThrow(() -> new AssertionError(new ArrayList<>(reading.findings()).toString()));
    }
}
