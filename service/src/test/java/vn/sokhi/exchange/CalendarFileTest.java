package vn.sokhi.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/// A deadline in a calendar: a whole day, its reminders, the same bytes each time.
class CalendarFileTest {

    private static final CalendarFile.Day DAY = new CalendarFile.Day(
            "INV-A-2027-03-30-listed-II-2@so-khi",
            LocalDate.of(2027, 3, 30),
            "Báo cáo kiểm kê; hai năm",
            "Luật ghi trước ngày 31/03/2027\nĐiều 11",
            "http://localhost/listed/II-2");

    private static String written() {
        return new String(CalendarFile.write("Hạn", LocalDate.of(2026, 11, 24), List.of(DAY)), StandardCharsets.UTF_8);
    }

    @Test
    void is_a_whole_day_with_two_reminders() {
        var text = written().replace("\r\n ", "").replace("\r\n", "\n");
        for (var line : List.of(
                "UID:INV-A-2027-03-30-listed-II-2@so-khi",
                "DTSTART;VALUE=DATE:20270330",
                "DTEND;VALUE=DATE:20270331",
                "SUMMARY:Báo cáo kiểm kê\\; hai năm",
                "TRIGGER;RELATED=START:-P30D",
                "TRIGGER;RELATED=START:-P7D",
                "DESCRIPTION:Luật ghi trước ngày 31/03/2027\\nĐiều 11",
                "URL:http://localhost/listed/II-2")) {
            assertTrue(text.contains(line + "\n"), line + "\nin\n" + text);
        }
    }

    @Test
    void is_written_alike_each_time() {
        assertEquals(written(), written());
    }
}
