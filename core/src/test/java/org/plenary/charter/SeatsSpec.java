package org.plenary.charter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plenary.vocabulary.GroupId;
import org.plenary.vocabulary.PartyId;
import org.plenary.vocabulary.Phrase;
import org.plenary.vocabulary.StandingId;
import org.plenary.vocabulary.WeightId;

@DisplayName("docs/charter-language.md section 2: where the seats of a body come from")
class SeatsSpec {
    private static Phrase<List<Seats>> one(Seats seats) { return Phrase.of(List.of(seats)); }

    @Test void each_form_has_its_meaning() {
        assertThat(Seats.parse("each dialogue partner"))
                .isEqualTo(one(new Seats.EachWithStanding(new StandingId("dialogue partner"))));
        assertThat(Seats.parse("each of permanent")).isEqualTo(one(new Seats.EachOfGroup(new GroupId("permanent"))));
        assertThat(Seats.parse("each with votes")).isEqualTo(one(new Seats.EachWithWeight(new WeightId("votes"))));
        assertThat(Seats.parse("10 elected")).isEqualTo(one(new Seats.Elected(10)));
        assertThat(Seats.parse("FRA")).isEqualTo(one(new Seats.Listed(new TreeSet<>(List.of(new PartyId("FRA"))))));
        assertThat(Seats.parse("none")).isEqualTo(Phrase.of(List.of()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "all members", "0 elected", "ten elected", "1234567 elected"})
    void anything_else_is_a_fault(String text) {
        assertThat(Seats.parse(text)).isInstanceOf(Phrase.Fault.class);
    }
}
