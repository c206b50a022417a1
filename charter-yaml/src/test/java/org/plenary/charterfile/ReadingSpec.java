package org.plenary.charterfile;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plenary.act.MembershipAct.StandingGranted;
import org.plenary.calendar.PartialDate;
import org.plenary.charter.Seats;
import org.plenary.vocabulary.BodyId;
import org.plenary.vocabulary.PartyId;
import org.plenary.vocabulary.StandingId;

@DisplayName("docs/charter-language.md: a folder describes an organisation")
class ReadingSpec {
    @TempDir Path folder;

    @Test void a_charter_and_its_history_are_read_without_a_finding() {
        var reading = new Folder(folder).withCharter().withActs("""
                - act: standing granted
                  on: 2001-06-15
                  party: AAA
                  standing: member
                  by: council
                  sources: [Pact art. 2]
                """).read();
        assertThat(reading.findings()).isEmpty();
        var files = reading.value().orElseThrow();
        var council = files.charter().bodies().at(new BodyId("council"), LocalDate.of(2001, 6, 15)).orElseThrow();
        assertThat(council.law().seats()).containsExactly(new Seats.EachWithStanding(new StandingId("member")));
        assertThat(council.path()).isEqualTo("bodies/council");
        var act = files.acts().getFirst();
        assertThat(act.on()).isEqualTo(new PartialDate(2001, 6, 15));
        assertThat(act.act()).isInstanceOfSatisfying(StandingGranted.class,
                granted -> assertThat(granted.party()).isEqualTo(new PartyId("AAA")));
    }

    @Test void every_provision_has_a_place() {
        var files = new Folder(folder).withCharter().read().value().orElseThrow();
        assertThat(files.locations().of("bodies/council").line()).isEqualTo(10);
        assertThat(files.locations().of("bodies/council/decides/0").toString()).endsWith("charter.yaml:12:15");
        assertThat(files.locations().of("bodies/council/nowhere").line()).isEqualTo(10);
    }

    @Test void all_findings_come_at_once() {
        var found = new Folder(folder)
                .with("charter.yaml", Folder.CHARTER.replace("seats:", "seat:").replace("established", "estabished"))
                .found();
        assertThat(found).isEqualTo(List.of("charter.yaml:2:15 missing-key", "charter.yaml:2:57 unknown-key",
                "charter.yaml:11:5 unknown-key"));
    }
}
