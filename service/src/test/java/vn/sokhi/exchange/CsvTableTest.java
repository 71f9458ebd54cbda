package vn.sokhi.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sokhi.exchange.refusal.Limits;
import vn.sokhi.finding.Where;

@Timeout(60)
class CsvTableTest {

    private static Workbooks.Told read(String text) {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    private static Workbooks.Told read(byte[] bytes) {
        return Workbooks.read(CsvTable.of(new ByteArrayInputStream(bytes), "than.csv", Limits.UPLOAD));
    }

    /// The table of §3.15: `⏎` is a line feed, `␍` a carriage return, `⇥` a tab; rows are parted by `/`, cells by `|`.
    @ParameterizedTest
    @CsvSource(delimiter = '§', quoteCharacter = '\0', textBlock = """
            a,b⏎1,2⏎                     § a|b/1|2                §
            a,b⏎1,2                      § a|b/1|2                §
            a,b␍⏎1,2␍⏎                   § a|b/1|2                §
            a,b␍1,2␍                     § a|b/1|2                §
            a;b⏎1,5;2⏎                   § a|b/1,5|2              §
            a⇥b⏎1,5⇥2⏎                   § a|b/1,5|2              §
            a,b;c⏎1,2;3⏎                 § a|b;c/1|2;3            §
            "a;x","b"⏎1,2                § a;x|b/1|2              §
            a;"b,c"⏎1;2                  § a|b,c/1|2              §
            a⏎1⏎                         § a/1                    §
            a,b⏎"1,5",2⏎                 § a|b/1,5|2              §
            a,b⏎"say ""hi""\",2⏎         § a|b/say "hi"|2         §
            a,b⏎"x⏎y",2⏎3,4              § a|b/x⏎y|2/3|4          §
            a,b⏎ 1 ,  2⏎                 § a|b/1|2                §
            a,b⏎5" pipe,2⏎               § a|b/5" pipe|2          §
            ⏎⏎a,b⏎⏎1,2⏎⏎⏎3,4⏎            § a|b/1|2/3|4            §
            a,b⏎,⏎1,2⏎                   § a|b/1|2                §
            a,b⏎1,⏎                      § a|b/1|                 §
            a,b⏎1⏎3,4                    § a|b/3|4                § F-ROW-WIDTH@2:1
            a,b⏎1,2,3⏎3,4                § a|b/3|4                § F-ROW-WIDTH@2:3
            a,b⏎"x⏎y"⏎1,2,3              § a|b                    § F-ROW-WIDTH@2:1 F-ROW-WIDTH@4:3
            a,b⏎1,2,⏎                    § a|b                    § F-ROW-WIDTH@2:3
            a,b⏎1,"2⏎3,4                 § a|b                    § F-CSV-QUOTE@2:1
            a,b⏎1,2⏎"x"y,3⏎              § a|b/1|2                § F-CSV-QUOTE@3:1
            "a,b⏎1,2                     §                        § F-CSV-QUOTE@1:1
            ⏎⏎                           §                        § F-NO-HEADER
            """)
    void a_table_and_what_is_read_of_it(String text, String rows, String findings) {
        var told = read(text.replace('⏎', '\n').replace('␍', '\r').replace('⇥', '\t'));
        var read = told.rows().stream().map(row -> String.join("|", row)).toList();
        assertEquals(rows == null ? "" : rows.replace('⏎', '\n'), String.join("/", read));
        var refused = told.findings().stream()
                .map(f -> f.rule() + (f.where() instanceof Where.Field w ? "@" + w.line() + ":" + w.column() : ""))
                .toList();
        assertEquals(findings == null ? "" : findings, String.join(" ", refused));
    }

    @Test
    void a_place_is_the_line_on_which_the_record_begins() {
        var told = read("a,b\n\"x\ny\nz\",2\n\n3,4\n");
        assertEquals(
                new Where.Field("than.csv", 2, 2), told.cells().get(1).get(1).where());
        assertEquals("than.csv:6:1", told.cells().get(2).getFirst().where().text());
    }

    @Test
    void the_mark_of_utf8_is_passed_over_and_other_encodings_are_refused() {
        var text = "nguồn,lượng\nLò hơi,5\n";
        assertEquals(List.of("nguồn", "lượng"), read("\uFEFF" + text).rows().getFirst());
        for (var name : List.of(
                "UTF-16", "UTF-16LE", "UTF-16BE", "UTF-32", "UTF-32LE", "windows-1258", "ISO-8859-1", "IBM037")) {
            var told = read(text.replace("ồ", "ô").replace("ượ", "u").getBytes(Charset.forName(name)));
            assertEquals(List.of("F-ENCODING"), told.codes(), name);
        }
    }

    @Test
    void a_broken_letter_is_told_by_its_cell() {
        var bytes = "a,b\n1,x\n2,y\n".getBytes(StandardCharsets.UTF_8);
        bytes[10] = (byte) 0xE1;
        var told = read(bytes);
        assertEquals("than.csv:3:2", told.findings().getFirst().where().text());
        assertEquals(List.of("F-ENCODING"), told.codes());
    }

    @Test
    void a_nul_is_refused_wherever_it_stands() {
        assertEquals(List.of("F-ENCODING"), read("a,b\n1,\0\n").codes());
        assertEquals(
                List.of("F-CHAR"),
                read("a,b\n" + "1,2\n".repeat(2000) + "1,\0\n").codes());
    }

    @Test
    void a_field_of_ten_megabytes_and_one_just_too_long() {
        assertEquals(
                List.of("F-CSV-QUOTE"),
                read("a,b\n1," + "x".repeat(10_000_000) + "\n").codes());
        assertEquals(
                List.of("F-CELL-LONG"),
                read("a,b\n1," + "x".repeat(32_768) + "\n").codes());
        assertEquals(List.of(), read("a,b\n1," + "x".repeat(32_767) + "\n").codes());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "undefined",
                "null",
                "NaN",
                "-1/0",
                "0x0",
                "1E1000",
                "１２３",
                "٠١٢",
                ",./;'[]\\-=",
                "<>?:{}|_+",
                "!@#$%^&*()`~",
                "Ω≈ç√∫˜µ≤≥÷",
                "田中さんにあげて下さい",
                "𠜎𠜱𠝹",
                "Ṱ̺̺̕o͞ ̷i̲̬͇̪͙n̝̗͕v̟̜̘̦͟o̶̙̰̠kè͚̮̺̪̹̱̤",
                "👩‍👩‍👧‍👦",
                "ثم نفس سقطت",
                "בְּרֵאשִׁית",
                "<script>alert(1)</script>",
                "'; DROP TABLE x; --",
                "=cmd|' /C calc'!A0",
                "+1+1",
                "@SUM(1)",
                "../../../../etc/passwd",
                "%s%n%x",
                "{{7*7}}",
                "${jndi:ldap://127.0.0.1/a}",
                "Power لُلُصّبُلُلصّبُررً",
                "ﬃ ſ İ ı",
                "Trường Sa",
                "nguồn",
                "a\u200Bb",
                "a\u00ADb",
                "\u00A0",
                "﷽",
                "‎test"
            })
    void a_naughty_string_comes_back_as_it_was(String naughty) {
        for (var text : List.of(naughty, Normalizer.normalize(naughty, Normalizer.Form.NFD))) {
            var told = read("a,b\n\"" + text.replace("\"", "\"\"") + "\",x\n");
            assertEquals(List.of(List.of("a", "b"), List.of(text, "x")), told.rows());
        }
    }

    @ParameterizedTest
    @ValueSource(
            ints = {0x01, 0x08, 0x0B, 0x1B, 0x7F, 0x80, 0x85, 0x9F, 0x202A, 0x202E, 0x2066, 0x2069, 0xFFFE, 0xFFFF})
    void a_character_that_misleads_is_refused(int c) {
        assertEquals(List.of("F-CHAR"), read("a,b\n1,x" + (char) c + "y\n").codes());
    }

    @Test
    void the_limits_hold() {
        var small = new Limits(1_000, 5, 3, 4, 2);
        assertEquals(
                List.of("F-ROWS"), small("a,b\n1,2\n1,2\n1,2\n1,2\n", small).codes());
        assertEquals(List.of("F-COLUMNS"), small("a,b,c,d,e\n", small).codes());
        assertEquals(List.of("F-CELL-LONG"), small("a,b\n123456,2\n", small).codes());
        assertEquals(
                List.of("F-FILE-SIZE"),
                small("a,b\n" + "\n".repeat(2_000), small).codes());
        assertEquals(
                List.of("F-ROW-WIDTH", "F-ROW-WIDTH", "F-TOO-MANY"),
                small("a,b\n1\n1\n1\n1\n", small).codes());
    }

    private static Workbooks.Told small(String text, Limits limits) {
        return Workbooks.read(
                CsvTable.of(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), "a.csv", limits));
    }

    @Test
    void random_bytes_are_read_or_refused_and_never_thrown_at() {
        var random = new java.util.Random(7);
        for (int i = 0; i < 2_000; i++) {
            var bytes = new byte[random.nextInt(200)];
            for (int j = 0; j < bytes.length; j++)
                bytes[j] =
                        (byte) (random.nextBoolean() ? "\",;\n\r\tab0".charAt(random.nextInt(9)) : random.nextInt(256));
            assertTrue(read(bytes).codes().stream().allMatch(code -> code.startsWith("F-")));
        }
    }

    @Test
    void cut_at_each_twentieth_of_its_length_it_is_told_or_the_rows_before_the_cut_are_right(@TempDir Path folder)
            throws IOException {
        var whole = ("nguồn,lượng\n" + "\"Lò, số 1\",12.5\n".repeat(500)).getBytes(StandardCharsets.UTF_8);
        var truth = read(whole).rows();
        for (int i = 0; i <= 20; i++) {
            var told = read(Arrays.copyOf(whole, whole.length * i / 20));
            int sure = Math.max(0, told.rows().size() - 1);
            assertEquals(truth.subList(0, sure), told.rows().subList(0, sure));
        }
    }

    @Test
    void a_million_rows_stream(@TempDir Path folder) throws IOException {
        var file = folder.resolve("million.csv");
        try (var out = Files.newBufferedWriter(file)) {
            out.write("source,year,activity,quantity,unit\n");
            for (int i = 0; i < 1_000_000; i++) out.write("Lò " + i + ",2026,stationary-combustion," + i + ".25,t\n");
        }
        var cells = new AtomicLong();
        for (int i = 0; i < 3; i++) {
            var bean = java.lang.management.ManagementFactory.getThreadMXBean();
            long start = bean.getCurrentThreadCpuTime();
            CsvTable.of(file, Limits.COMMAND).read(_ -> {}, row -> cells.addAndGet(row.size()), f -> {
                throw new AssertionError(f);
            });
            System.out.println("a million rows: " + (bean.getCurrentThreadCpuTime() - start) / 1_000_000
                    + " ms of processor time");
        }
        assertEquals(15_000_000, cells.get());
    }

    @Test
    void a_file_that_is_not_there() {
        assertEquals(
                List.of("F-FILE-MISSING"),
                Workbooks.read(CsvTable.of(Path.of("/nowhere/a.csv"), Limits.COMMAND))
                        .codes());
    }
}
