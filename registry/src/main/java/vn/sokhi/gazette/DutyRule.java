package vn.sokhi.gazette;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import vn.sokhi.law.InWords;

/// What the law asks of somebody, and when.
///
/// @param who `group-a`, `group-b`, `group-c`, `listed`, `listed-no-quota`, `quota`, `province`, `line-ministry` …
/// @param act `inventory`, `mitigation-report`, `mitigation-plan`, `surrender` …
/// @param article the id of the sentence that says so
public record DutyRule(String id, String who, String act, Paper paper, Clock clock, String article) {

    /// @param forms the codes of its forms; empty where the law prescribes none
    /// @param verified whether it needs a verifier's opinion
    public record Paper(InWords name, InWords recipient, List<String> forms, boolean verified) {}

    /// @param word `before` or `by`
    /// @param first the first year it falls due as the law stands
    /// @param every years between; 0 for once
    /// @param about the years it is about, counted from the year it falls due: −2 to −1; empty where none is said
    public record Clock(MonthDay day, String word, int first, int every, Optional<Duty.Years> about) {

        /// The next year, from that day on, in which it falls due.
        public Optional<Integer> next(LocalDate from, int offsetDays) {
            if (every == 0) return dueIn(first, offsetDays).isBefore(from) ? Optional.empty() : Optional.of(first);
            int year = first;
            while (dueIn(year, offsetDays).isBefore(from)) year += every;
            return Optional.of(year);
        }

        /// The year in which it fell due once and for all, where that was before that day.
        public Optional<Integer> once(LocalDate day, int offsetDays) {
            return every == 0 && dueIn(first, offsetDays).isBefore(day) ? Optional.of(first) : Optional.empty();
        }

        private LocalDate dueIn(int year, int offsetDays) {
            return day.atYear(year).plusDays(offsetDays);
        }
    }
}
