package org.plenary.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class TableTest {
    @Test void columns_line_up_in_every_script() {
        assertThat(printed(new Table("party", "name").row("CHN", "中国").row("RUS", "Российская Федерация"), 0))
                .isEqualTo("""
                        party  name
                        -----  ----
                        CHN    中国
                        RUS    Российская Федерация
                        """);
    }

    @Test void a_wide_column_gives_way_to_the_terminal() {
        var printed = printed(new Table("id", "title").row("charter", "Charter of the Shanghai Cooperation Organisation"), 30);
        assertThat(printed.lines()).allMatch(line -> Width.of(line) <= 30);
        assertThat(printed).contains("charter  Charter of the Shang…");
    }

    @Test void chinese_letters_count_two_columns() {
        assertThat(Width.of("上海合作组织")).isEqualTo(12);
        assertThat(Width.cut("上海合作组织", 7)).isEqualTo("上海合…");
    }

    private static String printed(Table table, int columns) {
        var text = new StringWriter();
        table.print(new PrintWriter(text, true), columns);
        return text.toString();
    }
}
