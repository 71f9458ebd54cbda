package vn.sokhi.classification;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Words as people leave them: without accents, in either Unicode form, with letters that only look Latin.
class FoldedTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Xi măng Ninh Bình            | xi mang ninh binh
            XI MĂNG NINH BÌNH            | xi mang ninh binh
            Thanh Hóa                    | thanh hoa
            Thanh Hoá                    | thanh hoa
            Bà Rịa – Vũng Tàu            | ba ria vung tau
            Đắk Lắk                      | dak lak
            Cty TNHH (MTV) "Thép-Việt"   | cty tnhh mtv thep viet
            Хi măng                      | xi mang
            Ноа Phаt                     | hoa phat
            НÒА РНÁТ                     | hoa phat
            ΤΗΕΡ                         | thep
            Nhà máy số 1, KCN Đồng Văn   | nha may so 1 kcn dong van
            <script>alert(1)</script>    | script alert 1 script
            """)
    void folds(String written, String folded) {
        assertEquals(folded, Folded.of(written));
        assertEquals(folded, Folded.of(Normalizer.normalize(written, Normalizer.Form.NFD)));
    }

    @Test
    void nothing_folds_to_nothing() {
        assertEquals("", Folded.of("  –  \u0301 "));
        assertEquals(java.util.List.of(), Folded.words("…"));
    }
}
