package vn.sokhi.report;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import vn.sokhi.audit.Canonical;
import vn.sokhi.audit.CanonicalBytes;
import vn.sokhi.draft.Paper;
import vn.sokhi.facility.FacilityId;
import vn.sokhi.finding.Finding;
import vn.sokhi.finding.Outcome;
import vn.sokhi.finding.Where;

/// Everything that a report says. Its canonical bytes are what is stored and hashed.
///
/// @param told the answers and the register, field by field; none in a report that was sent as a bare sheet
public record ReportContent(
        FacilityId facility,
        Pinned pinned,
        Optional<Paper> told,
        List<EnteredRow> rows,
        List<ReportedFigure> figures,
        List<ReportedTotal> totals) {

    /// What its figures were worked out with.
    ///
    /// @param edition the released edition of the rulebook, by its label
    /// @param legalDay the day whose law it follows
    /// @param gwp the set of GWPs, `AR5`
    public record Pinned(String edition, LocalDate legalDay, String gwp) {}

    /// A bare sheet; and a report with answers and register.
    private static final String SHEET_FORM = "sokhi-report/1";

    private static final String WHOLE_FORM = "sokhi-report/2";

    public String edition() {
        return pinned.edition;
    }

    public LocalDate legalDay() {
        return pinned.legalDay;
    }

    public String gwp() {
        return pinned.gwp;
    }

    public ReportContent {
        rows = List.copyOf(rows);
        figures = List.copyOf(figures);
        totals = List.copyOf(totals);
    }

    /// The years it tells of: those of its figures. Behind a landfill's figure stand rows of many years before.
    public SortedSet<Integer> years() {
        var years = new TreeSet<Integer>();
        figures.forEach(figure -> years.add(figure.of().year()));
        totals.forEach(total -> years.add(total.year()));
        if (years.isEmpty()) rows.forEach(row -> years.add(row.of().year()));
        return Collections.unmodifiableSortedSet(years);
    }

    public CanonicalBytes bytes() {
        var members = new TreeMap<String, Canonical>(Map.of(
                "form", Canonical.text(told.isPresent() ? WHOLE_FORM : SHEET_FORM),
                "facility", Canonical.text(facility.toString()),
                "edition", Canonical.text(pinned.edition),
                "legal-day", Canonical.text(pinned.legalDay.toString()),
                "gwp", Canonical.text(pinned.gwp),
                "rows", Canonical.items(rows, EnteredRow::canonical),
                "figures", Canonical.items(figures, ReportedFigure::canonical),
                "totals", Canonical.items(totals, ReportedTotal::canonical)));
        told.ifPresent(paper -> members.put("told", paper.canonical()));
        return CanonicalBytes.of(Canonical.fields(members));
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
                new Pinned(fields.text("edition"), LocalDate.parse(fields.text("legal-day")), fields.text("gwp")),
                fields.optional("told").map(Paper::from),
                fields.list("rows", EnteredRow::from),
                fields.list("figures", ReportedFigure::from),
                fields.list("totals", ReportedTotal::from));
    }

    private static Outcome<ReportContent> unreadable(String why) {
        return Outcome.refuse(
                Finding.of("R-CONTENT-UNREADABLE", new Where.Nowhere()).with("why", why));
    }
}
