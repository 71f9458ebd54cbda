package vn.sokhi.exchange;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VAlarm;
import biweekly.component.VEvent;
import biweekly.parameter.Related;
import biweekly.property.Trigger;
import biweekly.util.Duration;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;

/// Writes days to keep as a calendar that every calendar program reads (RFC 5545).
public final class CalendarFile {

    private static final List<Integer> REMINDERS = List.of(30, 7);

    private CalendarFile() {}

    /// A whole day.
    ///
    /// @param uid the same in every download, so that a later one replaces it
    public record Day(String uid, LocalDate day, String summary, String description, String url) {}

    /// @param stamp when what stands in it was last true: the day of the rulebook's edition
    public static byte[] write(String name, LocalDate stamp, List<Day> days) {
        var calendar = new ICalendar();
        calendar.setProductId("-//So Khi//Han nop//VI");
        calendar.setName(name);
        var at = Date.from(stamp.atStartOfDay().toInstant(ZoneOffset.UTC));
        days.forEach(day -> calendar.addEvent(event(day, at)));
        return Biweekly.write(calendar).go().getBytes(StandardCharsets.UTF_8);
    }

    private static VEvent event(Day day, Date stamp) {
        var event = new VEvent();
        event.setUid(day.uid());
        event.setDateTimeStamp(stamp);
        event.setDateStart(date(day.day()), false);
        event.setDateEnd(date(day.day().plusDays(1)), false);
        event.setSummary(day.summary());
        event.setDescription(day.description());
        event.setUrl(day.url());
        event.setTransparency(true);
        for (int before : REMINDERS) event.addAlarm(alarm(before, day.summary()));
        return event;
    }

    private static VAlarm alarm(int daysBefore, String summary) {
        var ahead = Duration.builder().prior(true).days(daysBefore).build();
        return VAlarm.display(new Trigger(ahead, Related.START), summary);
    }

    /// Dates without a time are written in the machine's zone, so they are made in it.
    private static Date date(LocalDate day) {
        return Date.from(day.atStartOfDay(java.time.ZoneId.systemDefault()).toInstant());
    }
}
