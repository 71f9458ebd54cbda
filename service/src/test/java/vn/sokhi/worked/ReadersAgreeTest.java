package vn.sokhi.worked;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/// A number means the same wherever a person wrote it.
class ReadersAgreeTest {

    @Test
    void a_field_a_workbook_and_a_text_table_read_every_number_alike() throws IOException {
        var wrong = new TreeMap<String, List<String>>();
        for (var vector : NumberVectors.all()) {
            var text = vector.text();
            var expected = List.of(vector.expected(), vector.expected(), vector.expected());
            var told = List.of(NumberVectors.typed(text), NumberVectors.inWorkbook(text), NumberVectors.inText(text));
            if (!told.equals(expected)) wrong.put(text + " → " + vector.expected(), told);
        }
        assertEquals(new TreeMap<>(), wrong);
    }
}
