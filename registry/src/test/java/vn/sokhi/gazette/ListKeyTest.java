package vn.sokhi.gazette;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// A place in the list, as addresses and people write it.
class ListKeyTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            II-26        | II-26
            ii-26        | II-26
            II 26        | II-26
            II, số 26    | II-26
            II-0026      | II-26
            III.B-222    | III.B-222
            III.B 222    | III.B-222
            iiib – 222   | III.B-222
            III.A/7      | III.A-7
            iv.1         | IV-1
            """)
    void is_read(String written, String key) {
        assertEquals(key, ListKey.parse(written).orElseThrow().toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "II", "26", "V-1", "II-0", "II-123456", "III.C-1", "II-26-27", "<script>"})
    void is_not_a_place(String written) {
        assertEquals(Optional.empty(), ListKey.parse(written));
    }
}
