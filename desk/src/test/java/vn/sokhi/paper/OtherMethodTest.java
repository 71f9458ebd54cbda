package vn.sokhi.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.sokhi.draft.Entry;
import vn.sokhi.draft.Paper;
import vn.sokhi.draft.Slot;

class OtherMethodTest {

    /// @param columns what stands in the row of 2025
    /// @param expected rule and field of what is missing
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            other-emission | quantity,gas                     | P-REASONING row/s1/2025/1/reasoning P-EVIDENCE row/s1/2025/1/document
            other-emission | quantity,gas,reasoning           | P-EVIDENCE row/s1/2025/1/document
            other-emission | quantity,gas,document            | P-REASONING row/s1/2025/1/reasoning
            other-emission | quantity,gas,reasoning,document  | ''
            other-emission | provider                         | ''
            fuel-burnt     | quantity,fuel                    | ''
            """)
    void a_figure_of_no_method_owes_its_reasoning_and_a_document(String activity, String columns, String expected) {
        var paper = paper(activity, columns.strip().split(","));
        var missing = OtherMethod.missing(paper.source("s1").orElseThrow(), paper.rows());
        assertEquals(
                expected,
                String.join(
                        " ",
                        missing.stream()
                                .map(each -> each.rule() + " " + each.where().text())
                                .toList()));
    }

    private static Paper paper(String activity, String... columns) {
        var entries = new TreeMap<Slot, Entry>();
        entries.put(new Slot.OfSource("s1", "activity"), Entry.typed(activity));
        entries.put(new Slot.OfSource("s1", "name"), Entry.typed("Tháp axit (mẫu)"));
        Arrays.stream(columns)
                .map(column -> Slot.parse("row/s1/2025/1/" + column).orElseThrow())
                .forEach(slot -> entries.put(slot, Entry.typed("1")));
        return new Paper(entries);
    }
}
