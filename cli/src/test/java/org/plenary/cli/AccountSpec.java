package org.plenary.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("account: whoever runs the server appoints the first head of accounts of each party")
class AccountSpec {
    @TempDir private Path data;

    private Called account(String... arguments) {
        var all = new String[arguments.length + 3];
        all[0] = "account";
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        all[arguments.length + 1] = "--data";
        all[arguments.length + 2] = data.toString();
        return Called.plenary(all);
    }

    private String invited() {
        account("invite", "KAZ", "--post", "head of delegation", "--head-of-accounts");
        return account("list").out().lines().filter(line -> line.startsWith("kaz-"))
                .findFirst().orElseThrow().split(" ")[0];
    }

    @Test void inviting_prints_the_link_alone_and_says_beside_what_to_do_with_it() {
        var called = account("invite", "KAZ", "--head-of-accounts", "--address", "https://plenary.example.int");
        assertThat(called.status()).isEqualTo(Exit.DONE);
        assertThat(called.out().strip()).matches("https://plenary\\.example\\.int/invitation/[A-Za-z0-9_-]{43}");
        assertThat(called.err()).contains("KAZ head of delegation", "works once");
    }

    @Test void offices_and_staff_are_invited_likewise() {
        assertThat(account("invite", "--office", "secretary-general").err()).contains("office secretary-general");
        assertThat(account("invite", "--staff", "secretariat").err()).contains("staff of secretariat");
    }

    @Test void a_wrong_party_or_post_is_refused_with_the_nearest() {
        assertThat(account("invite", "KAX").err()).contains("No party has the code 'KAX'", "KAZ");
        assertThat(account("invite", "KAZ", "--post", "delegat").err()).contains("no post 'delegat'", "delegate");
        assertThat(account("invite").err()).contains("for whom does the person speak");
        assertThat(account("invite", "KAZ", "--address", "http://plenary.example.int").err()).contains("Write https://");
    }

    @Test void the_list_shows_who_speaks_for_whom() {
        invited();
        assertThat(account("list").out()).contains("KAZ head of delegation", "invited");
        assertThat(account("list", "--json").out()).contains("\"author\": \"KAZ head of delegation\"");
    }

    @Test void an_account_is_suspended_opened_again_and_given_a_new_link() {
        var id = invited();
        assertThat(account("suspend", id).out()).contains("is suspended");
        assertThat(account("list").out()).contains("suspended");
        assertThat(account("resume", id).status()).isEqualTo(Exit.DONE);
        assertThat(account("recover", id).out()).contains("/invitation/");
        assertThat(account("suspend", "kaz-zzzzz").err()).contains("There is no account 'kaz-zzzzz'", id);
    }
}
