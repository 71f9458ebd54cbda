package vn.sokhi.gazette;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What people type, and which lines of the list they mean by it.
class ListSearchTest {

    private static final ListSearch SEARCH = Lines.search();

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            xi mang ninh binh                       | 1   | false
            Xi măng NINH BÌNH                       | 1   | false
            xm ninh binh                            | 1   | false
            CTCP xi măng                            | 1   | false
            cty cp xi mang mau                      | 1   | false
            công ty cổ phần xi măng                 | 1   | false
            trách nhiệm hữu hạn một thành viên thép | 3   | false
            thanh hoá                               | 4   | false
            gach nam dinh                           | 2   | false
            ba ria vung tau                         | 3 5 | false
            Хi măng ninh binh                       | 1   | false
            xi mang quang tri                       | 1 4 | true
            zzz                                     | -   | true
            """)
    void finds(String typed, String numbers, boolean near) {
        var result = SEARCH.find(typed);
        assertEquals(numbers == null ? "" : numbers, numbers(result));
        assertEquals(near, result.near());
    }

    @Test
    void nothing_typed_is_the_whole_list() {
        assertEquals(5, SEARCH.find(" – ").found().size());
    }

    @Test
    void only_the_first_letters_of_a_flood_are_looked_at() {
        assertEquals(
                "1",
                numbers(SEARCH.find("xi mang ninh binh".concat(" ".repeat(200)).concat("x".repeat(10_000)))));
        assertEquals(List.of(), SEARCH.find("<script>".repeat(2_000)).found());
    }

    private static String numbers(ListSearch.Result result) {
        return result.found().stream()
                .map(each -> Integer.toString(each.key().number()))
                .collect(Collectors.joining(" "));
    }
}
