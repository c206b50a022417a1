package org.plenary.server.web.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plenary.act.Author;
import org.plenary.act.Post;
import org.plenary.register.key.KeyFolder;
import org.plenary.server.PlenaryServer;
import org.plenary.server.SmallOrganisation;
import org.plenary.server.account.Accounts;
import org.plenary.server.account.Newcomer;
import org.plenary.server.account.PasswordSignIn.Attempt;
import org.plenary.server.account.Purpose;
import org.plenary.server.account.sqlite.SqliteAccountStore;
import org.plenary.vocabulary.Language;
import org.plenary.vocabulary.PartyId;

@DisplayName("Ready accounts: in an exercise one step signs in, and never otherwise")
class ExerciseSpec {
    private static final Newcomer PLAYER = new Newcomer("Player of Kazakhstan", Language.ENGLISH, Optional.empty(),
            new Author.Delegation(new PartyId("KAZ"), Post.HEAD_OF_DELEGATION), true);

    private static Accounts accounts(Purpose purpose) throws IOException {
        return new Accounts(SqliteAccountStore.inMemory(purpose.word()), purpose, new SpringHashes(),
                Clock.systemUTC(), List.of());
    }

    @Test void the_page_lists_the_ready_accounts_and_one_step_signs_in() throws Exception {
        try (var accounts = accounts(Purpose.EXERCISE);
                var server = PlenaryServer.serve(SmallOrganisation.edition(), 0, accounts)) {
            var player = accounts.ready(PLAYER, "exercise");
            var browser = new Browser(server);
            assertThat(browser.get("/sign-in?lang=en").body()).contains("value=\"" + player.id() + "\"");
            browser.send("/sign-in", "/sign-in/ready", "account", player.id().value());
            assertThat(browser.get("/?lang=en").body()).contains("Player of Kazakhstan");
            var typed = new Attempt(player.id().value(), "exercise", "", "127.0.0.1");
            assertThat(accounts.passwords().signIn(typed)).isPresent();
        }
    }

    @Test void outside_an_exercise_no_account_is_listed_or_entered_and_none_can_be_made() throws Exception {
        try (var server = PlenaryServer.serve(SmallOrganisation.edition(), 0)) {
            var person = Person.headOfAccounts(server.accounts(), "KAZ");
            var browser = new Browser(server);
            assertThat(browser.get("/sign-in?lang=en").body())
                    .doesNotContain(person.account().id().value()).doesNotContain("/ready");
            var answer = browser.send("/sign-in", "/sign-in/ready?lang=en", "account", person.account().id().value());
            assertThat(answer.statusCode()).isEqualTo(404);
            assertThat(browser.get("/?lang=en").body()).doesNotContain("Person of KAZ");
            assertThatThrownBy(() -> server.accounts().ready(PLAYER, "exercise"))
                    .isInstanceOf(IllegalStateException.class);
        }
    }

    @Test void a_folder_of_real_accounts_cannot_be_opened_as_an_exercise_nor_the_other_way_round(@TempDir Path folder)
            throws Exception {
        var keys = KeyFolder.at(folder.resolve("keys"));
        SqliteAccountStore.open(folder.resolve("real.db"), keys, Purpose.RECORD.word()).close();
        SqliteAccountStore.open(folder.resolve("played.db"), keys, Purpose.EXERCISE.word()).close();
        assertThatThrownBy(() -> SqliteAccountStore.open(folder.resolve("real.db"), keys, Purpose.EXERCISE.word()))
                .isInstanceOf(IOException.class).hasMessageContaining("Name another folder");
        assertThatThrownBy(() -> SqliteAccountStore.open(folder.resolve("played.db"), keys, Purpose.RECORD.word()))
                .isInstanceOf(IOException.class);
    }
}
