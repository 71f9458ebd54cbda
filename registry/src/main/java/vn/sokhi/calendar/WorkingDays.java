package vn.sokhi.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.sokhi.law.InForce;

/// Which days offices work: Monday to Friday, but for the days off and the Saturdays worked instead.
public final class WorkingDays {

    private final Map<LocalDate, InForce<Holiday>> byDay = new HashMap<>();
    private final List<InForce<Holiday>> holidays;
    private final int lastYear;

    public WorkingDays(List<InForce<Holiday>> holidays) {
        this.holidays = List.copyOf(holidays);
        holidays.forEach(each -> byDay.put(each.value().day(), each));
        this.lastYear = holidays.stream()
                .mapToInt(each -> each.value().day().getYear())
                .max()
                .orElse(0);
    }

    public boolean isWorking(LocalDate day) {
        var kind = holiday(day).map(Holiday::kind);
        boolean weekday = day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
        if (kind.isEmpty()) return weekday;
        return switch (kind.get()) {
            case DAY_OFF -> false;
            case MAKE_UP_WORKING_DAY -> true;
            case PROPOSED -> weekday;
        };
    }

    public Optional<Holiday> holiday(LocalDate day) {
        return Optional.ofNullable(byDay.get(day)).map(InForce::value);
    }

    /// Whether the days off of its year are known: years after the last one printed are not.
    public boolean isKnown(LocalDate day) {
        return day.getYear() <= lastYear;
    }

    /// That day, or the last working day before it.
    public LocalDate lastUntil(LocalDate day) {
        var last = day;
        while (!isWorking(last)) last = last.minusDays(1);
        return last;
    }

    public List<InForce<Holiday>> holidays() {
        return holidays;
    }
}
