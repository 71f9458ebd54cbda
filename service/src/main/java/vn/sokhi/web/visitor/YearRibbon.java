package vn.sokhi.web.visitor;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import vn.sokhi.gazette.Duty;
import vn.sokhi.words.Words;

/// Thirteen months as a strip, today and each day on which something falls due at its place.
///
/// @param today where today stands
record YearRibbon(List<Month> months, List<Mark> marks, int today) {

    static final int WIDTH = 1000;
    private static final int MONTHS = 13;

    /// @param year printed under the first month of the strip and under January; else empty
    public record Month(int x, int middle, String name, String year) {}

    /// @param first the id of the first duty of that day
    public record Mark(int x, String day, int duties, String first) {}

    static YearRibbon of(List<Duty> duties, LocalDate day, Words words) {
        var first = YearMonth.from(day);
        var from = first.atDay(1);
        long span = ChronoUnit.DAYS.between(from, from.plusMonths(MONTHS));
        var months = new ArrayList<Month>();
        for (int i = 0; i < MONTHS; i++) {
            var month = first.plusMonths(i);
            int x = x(from, month.atDay(1), span);
            int next = x(from, month.plusMonths(1).atDay(1), span);
            boolean named = i == 0 || month.getMonthValue() == 1;
            months.add(new Month(
                    x, (x + next) / 2, words.say("month." + month.getMonthValue()), named ? "" + month.getYear() : ""));
        }
        return new YearRibbon(months, marks(duties, from, span, words), x(from, day, span));
    }

    private static List<Mark> marks(List<Duty> duties, LocalDate from, long span, Words words) {
        var byDay = new TreeMap<LocalDate, List<Duty>>();
        for (var duty : duties) {
            var safe = duty.deadline().safeLastDay();
            if (ChronoUnit.DAYS.between(from, safe) < span)
                byDay.computeIfAbsent(safe, _ -> new ArrayList<>()).add(duty);
        }
        return byDay.entrySet().stream()
                .map(each -> new Mark(
                        x(from, each.getKey(), span),
                        words.numbers().day(each.getKey()),
                        each.getValue().size(),
                        each.getValue().getFirst().rule().value().id()))
                .toList();
    }

    private static int x(LocalDate from, LocalDate day, long span) {
        return Math.toIntExact(ChronoUnit.DAYS.between(from, day) * WIDTH / span);
    }
}
