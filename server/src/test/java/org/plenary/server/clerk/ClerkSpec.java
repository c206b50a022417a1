package org.plenary.server.clerk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plenary.act.DatedAct;
import org.plenary.charterfile.OrganisationFiles;
import org.plenary.charterfile.Organisations;
import org.plenary.organisation.EntryOrder;
import org.plenary.organisation.Organisation;
import org.plenary.register.Register;

@DisplayName("The clerk: history is entered once, verifiable, all or none")
class ClerkSpec {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static OrganisationFiles sco;

    @TempDir Path data;

    @BeforeAll static void read() {
        sco = Organisations.read(Path.of("../organisations/sco")).value().orElseThrow();
    }

    @Test void the_history_of_the_reference_organisation_is_admitted_whole() throws IOException {
        try (var clerk = takenUp(sco.acts())) {
            assertThat(clerk.register().size()).isEqualTo(sco.acts().size());
            assertThat(clerk.register().verify().faults()).isEmpty();
        }
    }

    @Test void a_second_start_enters_nothing_twice_and_gives_the_same_organisation() throws IOException {
        Organisation first;
        try (var clerk = takenUp(sco.acts())) {
            first = clerk.organisation();
        }
        try (var clerk = takenUp(sco.acts())) {
            assertThat(clerk.register().size()).isEqualTo(sco.acts().size());
            assertThat(clerk.acts()).hasSameElementsAs(sco.acts());
            assertThat(clerk.organisation().size()).isEqualTo(first.size());
        }
    }

    @Test void an_act_added_to_the_history_is_entered_after_the_others() throws IOException {
        var acts = EntryOrder.of(sco.acts());
        var last = acts.getLast();
        try (var clerk = takenUp(acts.subList(0, acts.size() - 1))) {
            assertThat(clerk.register().size()).isEqualTo(acts.size() - 1);
        }
        try (var clerk = takenUp(acts)) {
            assertThat(clerk.acts().getLast()).isEqualTo(last);
        }
    }

    @Test void an_act_that_the_record_does_not_bear_out_keeps_the_whole_history_out() throws IOException {
        var acts = new ArrayList<DatedAct>();
        sco.acts().stream().filter(act -> act.act().getClass().getSimpleName().equals("DepositaryActed"))
                .limit(1).forEach(acts::add);
        assertThat(Clerk.open(data, sco.charter(), acts, TODAY)).isInstanceOfSatisfying(Appointment.Refused.class,
                refused -> assertThat(refused.acts().getFirst().grounds()).isNotEmpty());
        try (var clerk = takenUp(List.of())) {
            assertThat(clerk.register().size()).isZero();
        }
    }

    @Test void what_was_entered_can_be_verified_without_the_server() throws IOException {
        try (var clerk = takenUp(sco.acts())) {
            clerk.register().export(data.resolve("export"));
        }
        var report = Register.verify(data.resolve("export"));
        assertThat(report.faults()).isEmpty();
        assertThat(report.entries()).isEqualTo(sco.acts().size());
    }

    private Clerk takenUp(List<DatedAct> history) throws IOException {
        var appointment = Clerk.open(data, sco.charter(), history, TODAY);
        if (appointment instanceof Appointment.Refused(var acts)) fail(acts.getFirst().grounds().getFirst().text());
        return ((Appointment.TakenUp) appointment).clerk();
    }
}
