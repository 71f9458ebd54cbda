package vn.sokhi.web.drafting;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;
import vn.sokhi.draft.Edit;
import vn.sokhi.draft.Slot;
import vn.sokhi.drafting.ReadDraft;
import vn.sokhi.drafting.ReadDraft.Shown;
import vn.sokhi.finding.Finding;
import vn.sokhi.finding.Outcome;
import vn.sokhi.finding.Where;
import vn.sokhi.paper.Section;
import vn.sokhi.paper.Tasks;
import vn.sokhi.party.PersonId;
import vn.sokhi.party.Seat;
import vn.sokhi.report.Report.Draft;
import vn.sokhi.report.ReportId;
import vn.sokhi.web.frame.Turned;
import vn.sokhi.words.Told;
import vn.sokhi.words.Words;

/// What every page of a draft has around it: whose it is, its sections, the totals so far, when it was last saved.
@Component
public final class DraftFrame {

    /// More than this nobody reads on one page; the rest is counted.
    static final int SHOWN = 300;

    private static final ZoneOffset VIET_NAM = ZoneOffset.ofHours(7);

    /// The draft as the head of its pages tells it.
    ///
    /// @param address of its task list
    /// @param revision that the page shows, and that a save names
    public record Head(
            String id, String address, String facility, String facilityAddress, String period, long revision) {}

    /// When it was last saved, and by whom.
    ///
    /// @param clock the hour alone, where it was today
    public record Saved(String clock, String at, String by) {}

    /// A finding, and the field on its page.
    ///
    /// @param href empty where it stands in no field
    /// @param name of the field, as its page names it
    public record Fault(Told told, String href, String name) {}

    private final ReadDraft drafts;

    DraftFrame(ReadDraft drafts) {
        this.drafts = drafts;
    }

    /// The draft of an address; what is no id, or another company's, is told like one that nobody has.
    public Shown read(Seat seat, String id) {
        return Turned.unlessAccepted(drafts.read(seat.actor(), id(id)));
    }

    public static ReportId id(String id) {
        return Turned.unlessAccepted(ReportId.parse(id)
                .map(Outcome::accept)
                .orElseGet(() -> Outcome.refuse(
                        Finding.of("R-REPORT-UNKNOWN", new Where.Nowhere()).with("asked", id))));
    }

    /// Puts `draft`, `sections`, `totals` and `saved` into a page, for the parts of `draft-parts.html`.
    public void put(Shown shown, Seat seat, Words words, Model page) {
        page.addAttribute("draft", head(shown.draft()));
        page.addAttribute("sections", SectionLine.of(shown, words));
        page.addAttribute("totals", DraftTotals.of(shown, words));
        shown.last().ifPresent(edit -> page.addAttribute("saved", saved(edit, seat, words)));
    }

    static Head head(Draft draft) {
        var facility = draft.facility();
        return new Head(
                draft.id().toString(),
                address(draft.id()),
                facility.name(),
                "/facilities/" + facility.id(),
                draft.period().text(),
                draft.revision());
    }

    private static Saved saved(Edit edit, Seat seat, Words words) {
        return new Saved(clock(edit.at()), words.numbers().time(edit.at()), who(edit.by(), seat, words));
    }

    static String clock(Instant at) {
        return DateTimeFormatter.ofPattern("HH:mm").format(at.atOffset(VIET_NAM));
    }

    /// Only who sits is told by name: what somebody else is called is not this page's to tell.
    static String who(PersonId person, Seat seat, Words words) {
        return person.equals(seat.person().id()) ? seat.person().name() : words.say("draft.somebody");
    }

    public static String address(ReportId draft) {
        return "/drafts/" + draft;
    }

    public static String address(Draft draft, String section) {
        return address(draft.id()) + "/sections/" + section;
    }

    /// The id of the field of that name on its page.
    public static String fieldId(String slot) {
        return slot.replace('/', '.');
    }

    /// Findings with links to the very fields.
    public static List<Fault> faults(List<Finding> findings, Shown shown, Words words) {
        return findings.stream()
                .limit(SHOWN)
                .map(finding -> fault(finding, shown, words))
                .toList();
    }

    private static Fault fault(Finding finding, Shown shown, Words words) {
        var place = finding.where().text();
        var told = words.tell(finding);
        var slot = Slot.parse(place);
        if (slot.isEmpty()) {
            boolean here = place.matches("[a-z]+-[a-z]+");
            return new Fault(told, here ? "#" + place : onPage(finding, shown), "");
        }
        var paper = shown.draft().paper();
        var href = Tasks.sectionOf(slot.get(), shown.plan(), paper)
                .filter(section ->
                        shown.sections().stream().anyMatch(each -> each.code().equals(section)))
                .map(section -> address(shown.draft(), section) + "#" + fieldId(place))
                .orElse("");
        return new Fault(told, href, FieldName.of(slot.get(), shown.plan(), paper, words));
    }

    /// A finding about a page as a whole leads to that page.
    private static String onPage(Finding finding, Shown shown) {
        return shown.sections().stream()
                .filter(section ->
                        section.missing().contains(finding) || section.faults().contains(finding))
                .findFirst()
                .map(Section::code)
                .map(code -> address(shown.draft(), code))
                .orElse("");
    }

    /// After a form the browser asks for the other page anew (303).
    public static View seeOther(String address) {
        var view = new RedirectView(address);
        view.setHttp10Compatible(false);
        return view;
    }
}
