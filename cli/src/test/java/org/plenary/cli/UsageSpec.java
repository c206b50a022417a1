package org.plenary.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Wrong usage: what was, what was needed, the nearest names; status 2 and no stack trace")
class UsageSpec {
    private static final List<String> COMMANDS = List.of("serve", "parties", "bodies", "offices", "meetings", "instruments",
            "agreements", "relations", "concepts", "indicators", "networks", "projects", "charter", "charter check",
            "charter show", "charter diff", "decide", "replay", "power", "rollcall",
            "rollcall agreement", "rollcall clusters",
            "rollcall cohesion", "rollcall ideal-points", "rollcall council", "lab", "lab enlargement", "lab sweep",
            "lab compose", "lab undecided", "register", "register verify", "register export", "account",
            "file", "desk", "cases", "account list", "account invite", "account suspend", "account resume", "account recover");

    private static final String POSITIONS = "organisations/un-security-council/examples/resolution-678.csv";

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            partys                                       | Did you mean: ./plenary parties
            parties --as-off 2017                        | Possible solutions: --as-of
            parties --as-of 2017-02-30                   | '2017-02-30' is not a date of the calendar. Write 2017-06-09, 2017-06 or 2017.
            parties --as-of tomorrow                     | 'tomorrow' is not a date of the calendar.
            parties --known 2017-13                      | --known: '2017-13' is not a date
            parties --as-of 0000                         | '0000' is not a date
            parties --lang fr                            | 'fr' is not a language of Plenary. Known are 'en', 'ru', 'zh'.
            parties --organisation scoo                  | There is no organisation in 'scoo'. Did you mean 'sco'
            parties --organisation README.md             | 'README.md' is a file. Name the folder of an organisation, which holds its charter.yaml.
            parties --standing membr                     | No standing is called 'membr'. Did you mean 'member'
            parties KAS                                  | No party has the code 'KAS'. Did you mean
            parties IND PAK                              | Unmatched argument
            bodies 'head of state'                       | No body is called 'head of state'. Did you mean 'heads of state'
            bodies 'heads of stat' --lang ru             | Возможно, имелось в виду 'heads of state'
            offices secretary                            | No office is called 'secretary'.
            meetings heads-of-state-99                   | No meeting has the id 'heads-of-state-99'
            meetings --body nobody                       | No body is called 'nobody'.
            instruments chartr                           | No instrument has the id 'chartr'. Did you mean 'charter'
            agreements now                               | Unmatched argument
            relations CHN CHN                            | CHN is named twice.
            relations CHN KAX                            | No party has the code 'KAX'. Did you mean 'KAZ'
            relations CHN KAZ RUS                        | Unmatched argument
            concepts shanghai-spirits                    | Did you mean 'shanghai-spirit'
            indicators --standing guest                  | No standing is called 'guest'.
            networks univ                                | Did you mean 'sco-university'
            projects --pledge                            | Possible solutions: --pledges
            charter                                      | Say what to do: check, show or diff.
            charter chek                                 | Did you mean
            charter check nowhere                        | There is no organisation in 'nowhere'.
            charter show --reform majority               | No reform is called 'majority' in 'sco'. Did you mean
            charter show --reform nowhere.yaml           | There is no reform file 'nowhere.yaml'.
            charter diff sco                             | Missing required parameter: 'B'
            charter diff sco nto                         | 'nto' is no reform of 'sco' and no organisation. Did you mean 'nato'
            charter diff sco@2017-99 nato                | is not a date
            decide                                       | Missing required options: '--body=B', '--matter=M', '--positions=FILE'
            power                                        | Missing required options: '--body=B', '--matter=M'
            power --body 'heads of stat' --matter budget | Did you mean 'heads of state'
            power --body 'heads of state' --matter budgt | No matter is called 'budgt'.
            power --body 'heads of state' --matter suspension | Name the subject.
            rollcall                                     | Say what to do: agreement, clusters,
            rollcall agrement                            | Did you mean
            rollcall agreement                           | Missing required option: '--ballots=FILE'
            rollcall agreement --ballots nowhere.csv     | There is no such file.
            rollcall agreement --ballots docs            | It is a folder.
            rollcall agreement --ballots README.md       | Say which column is what: --columns motion=..
            rollcall agreement --ballots BALLOTS --definition same | 'same' is no definition of agreement.
            rollcall agreement --ballots BALLOTS --motions nowhere.csv | There is no such file.
            rollcall clusters --ballots BALLOTS --distance 2 | 2.0 is not between 0 and 1.
            rollcall clusters --ballots BALLOTS --definition s-two | clusters need a figure from 0 to 1
            rollcall cohesion --ballots BALLOTS --among CHN,KAS | 'KAS' is no party of the record.
            rollcall ideal-points --ballots BALLOTS --dimensions 3 | 3 dimensions are not estimated. Write 1 or 2.
            rollcall ideal-points --ballots BALLOTS --dynamic --by-year | --dynamic and --by-year
            rollcall ideal-points --ballots BALLOTS --columns motion | --columns: 'motion' says nothing of a column
            rollcall council --votes nowhere.csv --vetoes nowhere.csv | There is no such file.
            rollcall ideal-points --ballots BALLOTS --anchor KAS | 'KAS' is no party of the record. Did you mean 'KAZ'
            rollcall ideal-points --ballots SEATS        | Say which column is what: --columns motion=..
            lab                                          | Say what to do: enlargement
            lab enlargement                              | Say who would come or go: --admit P or --lose P
            lab enlargement --admit KAZ --as-of 2026     | KAZ is a member already
            lab enlargement --lose AFG --as-of 2026      | AFG is no member
            lab enlargement --event 2017-06-10           | nobody became a member on 2017-06-10
            lab enlargement --event 2017-06-09           | Missing required option: '--ballots=FILE'
            lab enlargement --event 2017-06-09 --ballots BALLOTS | 0 motions in the 3 years before
            lab enlargement --admit AFG --draws 1        | 1 is not between 2 and 1,000,000.
            lab sweep --vary procedure                   | 'procedure' is no variation. Write BODY/MATTER=RULE|RULE.
            lab sweep --vary 'national coordinators/procedure=consensus' | Say where preferences come from
            lab sweep --vary 'national coordinator/procedure=consensus' --blocs CHN | Did you mean 'national coordinators'
            lab sweep --vary 'national coordinators/procedure=for more' --blocs CHN | 'for more', column 5
            lab sweep --vary 'national coordinators/procedure=consensus' --blocs CHN,CHN | CHN is in two blocs.
            lab sweep --vary 'national coordinators/procedure=consensus' --blocs CHN --correlation 2 | --correlation: 2.0 is not from 0 to 1
            lab sweep --vary 'national coordinators/procedure=for by people > 1' --blocs CHN | counts by 'people'
            lab sweep --vary 'national coordinators/procedure=consensus' --blocs CHN --threads 0 | --threads: at least 1.
            lab compose                                  | Missing required option: '--reform=R'
            lab compose --reform majority                | No reform is called 'majority' in 'sco'.
            lab compose --reform warning-ladder --out note.doc | 'note.doc' does not say which form.
            lab compose --reform warning-ladder --ballots nowhere.csv | There is no such file.
            register                                     | Say what to do: verify or export.
            register verify nowhere                      | 'nowhere' is no folder.
            register verify docs --key nonsense          | --key: A verifier key reads name+id+key
            register export pom.xml                      | 'pom.xml' is a file.
            file                                         | Missing required parameter: 'ACT'
            file nowhere.yaml                            | There is no
            file pom.xml --key 'two words'               | --key: 'two words' is no key.
            desk --lang fr                               | 'fr' is not a language of Plenary.
            desk --token nowhere                         | There is no
            desk --server nonsense --token README.md     | holds no token
            cases --server nonsense                      | --server: 'nonsense' is no address of a server
            cases nothing                                | No case has the id 'nothing'
            serve --port 99999                           | --port: 99999 is no port.
            serve --port many                            | 'many' is not an int
            serve --data pom.xml                         | --data: 'pom.xml' is a file.
            serve --organisation scoo                    | There is no organisation in 'scoo'.""")
    void a_slip_is_answered_with_what_was_meant(String call, String message) {
        refused(Called.plenary(call.replace("BALLOTS", "cli/src/test/resources/votes/ballots.csv")
                .replace("SEATS", "cli/src/test/resources/votes/seats.csv")), message);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            --body counsil --matter substantive --positions FILE             | No body is called 'counsil'. Did you mean 'council'
            --body council --matter substantiv --positions FILE              | No matter is called 'substantiv'. Did you mean 'substantive'
            --body council --matter substantive --positions nowhere.csv      | There is no such file.
            --body council --matter substantive --positions docs             | It is a folder.
            --body council --matter substantive --positions README.md        | The header has no column 'party'.
            --body council --matter substantive --positions FILE --subject X | No party has the code 'X'.
            --body council --matter substantive --positions FILE --reform r  | No reform is called 'r'
            --body council --matter substantive --positions FILE --silence -1 | --silence: -1 hours have not passed.
            --body council --matter substantive --positions FILE --seats pom.xml | The header has no column""")
    void a_question_that_cannot_be_decided_says_why(String options, String message) {
        refused(Called.plenary("decide --organisation un-security-council --as-of 1990-11-29 "
                + options.replace("FILE", POSITIONS)), message);
    }

    @ParameterizedTest @MethodSource("commands")
    void every_command_has_help_with_examples(String command) {
        var called = Called.plenary((command + " --help").split(" "));
        assertThat(called.status()).isEqualTo(Exit.DONE);
        assertThat(called.out()).contains("Usage: ./plenary " + command, "Examples:", "  ./plenary " + command);
    }

    static Stream<String> commands() { return COMMANDS.stream(); }

    @Test void help_knows_the_commands_and_suggests_others() {
        assertThat(Called.plenary("help", "decide").out()).contains("--positions", "Examples:");
        refused(Called.plenary("help", "decied"), "Unknown subcommand 'decied'");
        assertThat(Called.plenary().out()).contains("Examples:", "charter", "serve").doesNotContain("warm-up");
    }

    @Test void a_broken_charter_gives_findings_and_is_not_used(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("charter.yaml"), "charter: 1\norganisation: [unclosed\n");
        var called = Called.plenary("parties", "--organisation", folder.toString());
        refused(called, "Nothing was loaded, because of the findings above.");
        assertThat(called.err()).containsPattern("charter\\.yaml:[0-9]+:[0-9]+: error: ");
        var checked = Called.plenary("charter", "check", folder.toString());
        assertThat(checked.status()).isEqualTo(Exit.NO);
        assertThat(checked.out()).containsPattern("charter\\.yaml:[0-9]+:[0-9]+: error: ");
    }

    @Test void a_folder_without_a_charter_is_no_organisation(@TempDir Path folder) {
        refused(Called.plenary("bodies", "--organisation", folder.toString()), "There is no file");
    }

    @Test void a_port_in_use_is_named() throws IOException {
        try (var taken = new ServerSocket(0)) {
            refused(Called.plenary("serve", "--port", Integer.toString(taken.getLocalPort())),
                    "Port " + taken.getLocalPort() + " cannot be used");
        }
    }

    @Test void a_data_folder_that_cannot_be_made_is_named(@TempDir Path folder) throws IOException {
        var file = Files.writeString(folder.resolve("file"), "");
        refused(Called.plenary("serve", "--port", "0", "--data", file.resolve("data").toString()), "cannot be used");
        refused(Called.plenary("register", "export", folder.resolve("to").toString(), "--data",
                file.resolve("data").toString()), "cannot be used");
    }

    private static void refused(Called called, String message) {
        assertThat(called.err()).contains(message).doesNotContain("\tat ", "Exception");
        assertThat(called.status()).isEqualTo(Exit.UNREADABLE);
        assertThat(called.out()).isEmpty();
    }
}
