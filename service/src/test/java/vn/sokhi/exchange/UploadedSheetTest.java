package vn.sokhi.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.sokhi.exchange.refusal.Limits;

class UploadedSheetTest {

    /// Contents: words as they stand, or `hex:` and the first bytes, or `workbook`.
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            than.csv   |                          | F-FILE-EMPTY
            than.xlsx  |                          | F-FILE-EMPTY
            than.xls   | hex:D0CF11E0A1B11AE1     | F-FILE-OLD
            than.xlsx  | hex:D0CF11E0A1B11AE1     | F-FILE-OLD
            than.csv   | hex:D0CF11E0A1B11AE1     | F-FILE-OLD
            than.xlsm  | workbook                 | F-PART
            than.xlsb  | workbook                 | F-PART
            than.xlsx  | workbook                 |
            than.csv   | workbook                 |
            THAN.XLSX  | workbook                 |
            than       | workbook                 |
            than.xlsx  | a,b                      | F-FILE-KIND
            than.xls   | a,b                      | F-FILE-KIND
            than.csv   | a,b                      |
            than.txt   | a,b                      |
            than       | a,b                      |
            than.xls   | <html><table>            | F-FILE-KIND
            than.csv   | <?xml version="1.0"?>    | F-FILE-KIND
            than.pdf   | %PDF-1.7                 | F-FILE-KIND
            than.csv   | %PDF-1.7                 | F-FILE-KIND
            than.csv   | hex:89504E470D0A1A0A     | F-FILE-KIND
            than.csv   | hex:FFD8FFE000104A46     | F-FILE-KIND
            than.csv   | GIF89a                   | F-FILE-KIND
            than.csv   | hex:1F8B0800             | F-FILE-KIND
            than.csv   | Rar!                     | F-FILE-KIND
            than.csv   | hex:377ABCAF271C         | F-FILE-KIND
            than.csv   | {\\rtf1                  | F-FILE-KIND
            than.csv   | hex:FFFE61002C00         | F-ENCODING
            than.xlsx  | PK                       | F-ZIP-CUT
            than.xlsx  | hex:504B0304             | F-ZIP-CUT
            than.csv   | hex:504B0304             | F-ZIP-CUT
            """)
    void a_file_is_known_by_its_first_bytes(String name, String content, String code, @TempDir Path folder)
            throws IOException {
        var bytes = bytes(content == null ? "" : content);
        var expected = code == null ? List.<String>of() : List.of(code);
        assertEquals(expected, Workbooks.read(bytes, name).codes());
        var file = Files.write(folder.resolve("upload.tmp"), bytes);
        assertEquals(
                expected,
                Workbooks.read(UploadedSheet.of(file, name, Limits.UPLOAD)).codes());
    }

    private static byte[] bytes(String content) {
        if (content.equals("workbook")) return Workbooks.good().bytes();
        if (content.startsWith("hex:")) return HexFormat.of().parseHex(content.substring(4));
        return content.replace("\\\\", "\\").getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void a_file_that_is_too_large_or_not_there() {
        var small = new Limits(10, 10, 10, 10, 10);
        assertEquals(
                List.of("F-FILE-SIZE"),
                Workbooks.read(UploadedSheet.of(new byte[11], "a.csv", small)).codes());
        assertEquals(
                List.of("F-FILE-MISSING"),
                Workbooks.read(UploadedSheet.of(Path.of("/nowhere"), "a.csv", small))
                        .codes());
    }
}
