package org.plenary.cli.example;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.plenary.body.Bodies;
import org.plenary.body.Chamber;
import org.plenary.body.Seating;
import org.plenary.body.Verdict;
import org.plenary.charter.Charter;
import org.plenary.charter.Competence;
import org.plenary.charterfile.Organisations;
import org.plenary.membership.Membership;
import org.plenary.rule.DecisionRule;
import org.plenary.rule.Finding;
import org.plenary.rule.Stance;
import org.plenary.vocabulary.PartyId;

@DisplayName("The rule in force on the day gives the outcome on record")
class RealDecisionsSpec {
    private static final Path ORGANISATIONS = root().resolve("organisations");

    @TestFactory Stream<DynamicContainer> each_decision_on_record() throws IOException {
        return folders().stream()
                .map(folder -> dynamicContainer(folder.getFileName().toString(), tests(folder)));
    }

    @Test void each_organisation_has_three_cases_or_more() throws IOException {
        assertThat(folders()).hasSizeGreaterThanOrEqualTo(10).allSatisfy(folder ->
                assertThat(ExampleFile.read(examples(folder))).hasSizeGreaterThanOrEqualTo(3));
    }

    private static Stream<DynamicTest> tests(Path folder) {
        var reading = Organisations.readCharter(folder);
        assertThat(reading.findings()).isEmpty();
        var charter = reading.value().orElseThrow();
        return ExampleFile.read(examples(folder)).stream()
                .map(example -> dynamicTest(example.displayName(), () -> check(charter, example)));
    }

    private static void check(Charter charter, ExampleCase example) {
        var vote = new ExampleVote(charter, example);
        if (!example.swings().isEmpty()) {
            assertThat(swings(rule(charter, example), vote)).isEqualTo(example.swings());
            return;
        }
        var finding = example.namesItsSeats()
                ? rule(charter, example).apply(vote.vote()) : verdict(charter, vote);
        assertThat(finding.holds()).as(finding.toString()).isEqualTo(example.adopted().orElseThrow());
    }

    private static Finding verdict(Charter charter, ExampleVote vote) {
        var chamber = new Chamber(new Seating(charter, Membership.begin(), Bodies.begin()));
        return switch (chamber.verdict(vote.ballot())) {
            case Verdict.Reached reached -> reached.finding();
            case Verdict.Unanswered(var grounds) -> throw new AssertionError(grounds.toString());
        };
    }

    private static DecisionRule rule(Charter charter, ExampleCase example) {
        var body = charter.bodies().at(example.body(), example.on()).orElseThrow().law();
        assertThat(charter.matters().at(example.matter(), example.on())).as("matter").isPresent();
        var inForce = body.decides().stream().filter(line -> line.inForce().covers(example.on())).toList();
        var competence = inForce.stream()
                .filter(line -> line.matters().contains(example.matter())).findFirst()
                .or(() -> inForce.stream().filter(Competence::isForAnyMatter).findFirst())
                .orElseThrow();
        return charter.rules().at(competence.by(), example.on()).orElseThrow().law().adoptedWhen();
    }

    /// In how many coalitions each seat is critical: with it the rule holds, without it no longer.
    private static SortedMap<PartyId, BigInteger> swings(DecisionRule rule, ExampleVote vote) {
        var seats = vote.seats();
        var wins = new boolean[1 << seats.size()];
        for (int coalition = 0; coalition < wins.length; coalition++) {
            var stances = new TreeMap<PartyId, Stance>();
            for (int i = 0; i < seats.size(); i++) {
                stances.put(seats.get(i).party(), (coalition >> i & 1) == 1 ? Stance.FOR : Stance.AGAINST);
            }
            wins[coalition] = rule.apply(vote.vote(seats, stances)).holds();
        }
        var swings = new TreeMap<PartyId, BigInteger>();
        for (int i = 0; i < seats.size(); i++) {
            int critical = 0;
            for (int coalition = 0; coalition < wins.length; coalition++) {
                if (wins[coalition] && !wins[coalition & ~(1 << i)]) critical++;
            }
            swings.put(seats.get(i).party(), BigInteger.valueOf(critical));
        }
        return swings;
    }

    private static List<Path> folders() throws IOException {
        try (var folders = Files.list(ORGANISATIONS)) {
            return folders.filter(folder -> Files.exists(examples(folder))).sorted().toList();
        }
    }

    private static Path examples(Path folder) { return folder.resolve("examples/examples.yaml"); }

    /// The project's folder, from whichever module the tests run in.
    private static Path root() {
        var folder = Path.of("").toAbsolutePath();
        while (!Files.isDirectory(folder.resolve("organisations"))) folder = folder.getParent();
        return folder;
    }
}
