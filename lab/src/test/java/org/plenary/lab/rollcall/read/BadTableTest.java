package org.plenary.lab.rollcall.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plenary.lab.rollcall.RollCallBuilder;

@DisplayName("A table that is not what it should be is refused with the line, in bounded memory, and nothing of it is kept")
class BadTableTest {
    @TempDir private Path folder;

    @Test void a_quotation_mark_that_is_not_closed_is_found_by_the_line_on_which_it_opens() throws IOException {
        assertRefused("motion,party,position\n1,FRA,for\n1,\"CHN,for\n1,DEU,for\n",
                "A field runs over several lines. (1 line: 3) Look for a quotation mark that is not closed.");
    }

    @Test void two_columns_of_one_name_leave_open_which_is_meant() throws IOException {
        assertRefused("motion,party,position,Position\n1,FRA,for,against\n", "Two columns are called 'position'. (1 line: 1)");
    }

    @Test void a_party_that_votes_before_it_was_a_member_is_left_out_where_the_file_has_dates() throws IOException {
        var reading = read("rcid,country,country_code,vote,date\n3,France,FR,no,1950-01-01\n3,Tajikistan,TJ,yes,1950-01-01\n");
        assertThat(reading.report().kept()).isEqualTo(1);
        assertThat(reading.report().toString())
                .contains("skipped: Tajikistan takes a position before it was a member (1992). (1 line: 3)");
    }

    @Test void an_archive_of_two_tables_leaves_open_which_is_meant() throws IOException {
        var archive = folder.resolve("two.zip");
        try (var out = new ZipOutputStream(Files.newOutputStream(archive))) {
            for (var name : List.of("read.me", "first.csv", "__MACOSX/._first.csv", "second.CSV")) {
                out.putNextEntry(new ZipEntry(name));
                out.write("motion,party,position\n1,FRA,for\n".getBytes(StandardCharsets.UTF_8));
            }
        }
        var reading = RollCallFile.of(archive).read();
        assertThat(reading.rollCalls()).isEmpty();
        assertThat(reading.report().toString()).contains("The archive holds more than one table: first.csv, second.CSV.");
    }

    @Test void a_compression_that_is_not_read_is_called_by_its_name() throws IOException {
        for (var packed : Map.of("bzip2", "BZh91AY", "xz", "\u00fd7zXZ\0", "zstd", "(\u00b5/\u00fd$").entrySet()) {
            var file = Files.write(folder.resolve("packed"), packed.getValue().getBytes(StandardCharsets.ISO_8859_1));
            assertThat(RollCallFile.of(file).read().report().toString())
                    .contains("It is compressed by %s, which is not read. Unpack it first".formatted(packed.getKey()));
        }
    }

    @Test void a_file_without_line_ends_is_not_read_into_memory() throws IOException {
        assertRefused("motion,party,position,".repeat(60_000), "its first line has more than 1,048,576 characters");
    }

    @Test void a_field_without_end_is_not_read_into_memory() throws IOException {
        assertRefused("motion,party,position\n1,\"" + "FRA,for\n1,".repeat(40_000), "It cannot be read as a table");
    }

    @Test void long_texts_are_cut_in_messages_and_a_motion_has_no_endless_name() throws IOException {
        var report = strictly("motion,party,position\n%s,FRA,for\n1,DEU,%s\n".formatted("x".repeat(201), "y".repeat(1_000)))
                .report().toString();
        assertThat(report).contains("The motion has a name of more than 200 characters. (1 line: 2)")
                .contains("'" + "y".repeat(60) + "…' is not a position. (1 line: 3)").hasSizeLessThan(600);
    }

    @Test void a_file_with_more_motions_than_any_record_is_not_read_on() throws IOException {
        assertNotReadOn("motion,party,position", number -> number + ",FRA,for", RollCallBuilder.MOST_MOTIONS);
    }

    @Test void a_file_with_more_parties_than_any_record_is_not_read_on() throws IOException {
        assertNotReadOn("motion,party,position", number -> "1,P%d,for".formatted(number), RollCallBuilder.MOST_VOTERS);
    }

    @Test void a_list_of_roll_calls_without_end_is_not_read_on() throws IOException {
        var list = lines("rcid,date", number -> number + ",1950-01-01", RollCallBuilder.MOST_MOTIONS + 10);
        var votes = Files.writeString(folder.resolve("votes.csv"), "rcid,country,country_code,vote\n3,France,FR,no\n");
        var reading = RollCallFile.of(votes).describedBy(list).read();
        assertThat(reading.rollCalls()).isEmpty();
        assertThat(reading.report().toString()).contains("The list has more than 1,000,000 entries. (1 line of the list of motions: 1000002)");
    }

    private void assertNotReadOn(String header, IntFunction<String> line, int most) throws IOException {
        var reading = RollCallFile.of(lines(header, line, most + 10)).read();
        assertThat(reading.rollCalls()).isEmpty();
        assertThat(reading.report().toString()).contains("There are more than 1,000,000 motions or 4,096 parties")
                .contains("(1 line: %d)".formatted(most + 2));
        assertThat(reading.report().kept()).isZero();
    }

    private Path lines(String header, IntFunction<String> line, int number) throws IOException {
        var file = folder.resolve("long.csv");
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write(header + "\n");
            for (int i = 0; i < number; i++) out.write(line.apply(i) + "\n");
        }
        return file;
    }

    private void assertRefused(String text, String why) throws IOException {
        var reading = strictly(text);
        assertThat(reading.rollCalls()).isEmpty();
        assertThat(reading.report().toString()).contains(why);
    }

    private Reading strictly(String text) throws IOException {
        return RollCallFile.of(Files.writeString(folder.resolve("bad.csv"), text)).ownStrictly().read();
    }

    private Reading read(String text) throws IOException {
        return RollCallFile.of(Files.writeString(folder.resolve("bad.csv"), text)).read();
    }
}
