package org.plenary.server.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.plenary.server.view.Difference.Change;
import org.plenary.server.view.Difference.Piece;

class DifferenceTest {
    @Test void only_the_words_that_change_are_marked() {
        assertThat(Difference.between("a report within six months.", "a report within three months.")).containsExactly(
                new Piece(Change.SAME, "a report within "), new Piece(Change.TAKEN, "six "),
                new Piece(Change.ADDED, "three "), new Piece(Change.SAME, "months."));
    }

    @Test void a_sign_of_chinese_is_a_word() {
        assertThat(Difference.between("六个月内", "三个月内")).containsExactly(new Piece(Change.TAKEN, "六"),
                new Piece(Change.ADDED, "三"), new Piece(Change.SAME, "个月内"));
    }

    @Test void both_texts_can_be_read_from_the_pieces() {
        var random = new Random(20261122);
        for (int round = 0; round < 500; round++) {
            var before = text(random);
            var after = text(random);
            var pieces = Difference.between(before, after);
            assertThat(joined(pieces, Change.ADDED)).isEqualTo(before.strip());
            assertThat(joined(pieces, Change.TAKEN)).isEqualTo(after.strip());
        }
    }

    private static String joined(Iterable<Piece> pieces, Change without) {
        var text = new StringBuilder();
        for (var piece : pieces) if (piece.change() != without) text.append(piece.text()).append(' ');
        return text.toString().strip().replaceAll("\\s+", " ");
    }

    private static String text(Random random) {
        return random.ints(random.nextInt(12), 0, 4).mapToObj(word -> "word" + word).collect(Collectors.joining(" "));
    }
}
