package vn.sokhi.report;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import vn.sokhi.audit.Canonical;
import vn.sokhi.audit.CanonicalBytes;
import vn.sokhi.facility.FacilityId;
import vn.sokhi.finding.Finding;
import vn.sokhi.finding.Outcome;
import vn.sokhi.finding.Where;

/// Everything that a report says. Its canonical bytes are what is stored and hashed.
///
/// @param edition the released edition of the rulebook it was worked out with, by its name
/// @param legalDay the day whose law it follows
/// @param gwp the set of GWPs, `AR5`
public record ReportContent(
        FacilityId facility,
        String edition,
        LocalDate legalDay,
        String gwp,
        List<EnteredRow> rows,
        List<ReportedFigure> figures,
        List<ReportedTotal> totals) {

    private static final String FORM = "sokhi-report/1";

    public ReportContent {
        rows = List.copyOf(rows);
        figures = List.copyOf(figures);
        totals = List.copyOf(totals);
    }

    /// The years it tells of.
    public SortedSet<Integer> years() {
        var years = new TreeSet<Integer>();
        rows.forEach(row -> years.add(row.of().year()));
        figures.forEach(figure -> years.add(figure.of().year()));
        totals.forEach(total -> years.add(total.year()));
        return Collections.unmodifiableSortedSet(years);
    }

    public CanonicalBytes bytes() {
        return CanonicalBytes.of(Canonical.fields(Map.of(
                "form", Canonical.text(FORM),
                "facility", Canonical.text(facility.toString()),
                "edition", Canonical.text(edition),
                "legal-day", Canonical.text(legalDay.toString()),
                "gwp", Canonical.text(gwp),
                "rows", Canonical.items(rows, EnteredRow::canonical),
                "figures", Canonical.items(figures, ReportedFigure::canonical),
                "totals", Canonical.items(totals, ReportedTotal::canonical))));
    }

    /// Reads back what [#bytes()] wrote, and refuses bytes that it would not have written.
    public static Outcome<ReportContent> read(CanonicalBytes bytes) {
        try {
            var content = from(bytes.document().asFields());
            return content.bytes().equals(bytes) ? Outcome.accept(content) : unreadable("not canonical");
        } catch (IllegalArgumentException | DateTimeException damaged) {
            return unreadable(String.valueOf(damaged.getMessage()));
        }
    }

    private static ReportContent from(Canonical.Fields fields) {
        return new ReportContent(
                FacilityId.of(fields.text("facility")),
                fields.text("edition"),
                LocalDate.parse(fields.text("legal-day")),
                fields.text("gwp"),
                fields.list("rows", EnteredRow::from),
                fields.list("figures", ReportedFigure::from),
                fields.list("totals", ReportedTotal::from));
    }

    private static Outcome<ReportContent> unreadable(String why) {
        return Outcome.refuse(
                Finding.of("R-CONTENT-UNREADABLE", new Where.Nowhere()).with("why", why));
    }
}
