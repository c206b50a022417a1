package org.plenary.server.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class FiguresTest {
    @Test void a_large_number_is_brief_to_three_digits_in_every_language() {
        assertThat(Figures.brief("3190303378", Locale.ENGLISH)).isEqualTo("3.19B");
        assertThat(Figures.brief("1607372011", Locale.ENGLISH)).isEqualTo("1.61B");
        assertThat(Figures.brief("3190303378", Locale.of("ru"))).startsWith("3,19");
        assertThat(Figures.brief("3190303378", Locale.CHINESE)).startsWith("31.9");
        assertThat(Figures.brief("17119.5", Locale.ENGLISH)).isEqualTo("17.1K");
    }
}
