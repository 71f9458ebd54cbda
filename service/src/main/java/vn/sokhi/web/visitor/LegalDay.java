package vn.sokhi.web.visitor;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import vn.sokhi.finding.Finding;
import vn.sokhi.visitor.AskedDay;

/// The day of the law that a page is about: the one asked for with `?day=`, else today in Viet Nam.
///
/// @param findings why the day asked for could not be read; today serves then
record LegalDay(LocalDate day, boolean isAsked, List<Finding> findings) {

    private static final ZoneOffset VIET_NAM = ZoneOffset.ofHours(7);

    /// @param asked `2027-03-31` or `31/03/2027`; blank for today
    static LegalDay of(String asked, InstantSource clock) {
        var findings = new ArrayList<Finding>();
        var day = AskedDay.of(asked, findings);
        var today = clock.instant().atOffset(VIET_NAM).toLocalDate();
        return new LegalDay(day.orElse(today), day.isPresent(), List.copyOf(findings));
    }
}
