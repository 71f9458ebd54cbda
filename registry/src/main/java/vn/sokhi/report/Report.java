package vn.sokhi.report;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.sokhi.audit.Leaf;
import vn.sokhi.draft.Change;
import vn.sokhi.draft.Edit;
import vn.sokhi.draft.Entry;
import vn.sokhi.draft.Paper;
import vn.sokhi.draft.Period;
import vn.sokhi.draft.Slot;
import vn.sokhi.facility.Facility;
import vn.sokhi.finding.Finding;
import vn.sokhi.finding.Outcome;
import vn.sokhi.finding.Where;
import vn.sokhi.party.Actor;

/// A report. Each state is its own type and offers only the acts that the state allows,
/// so a submitted version cannot be changed: there is no such method.
public sealed interface Report {

    ReportId id();

    Facility facility();

    /// A report whose figures were worked out: what it says is whole and is never edited.
    sealed interface WorkedOut extends Report {

        ReportContent content();
    }

    /// Being written. It has no figures of its own: they are worked out each time it is looked at.
    ///
    /// @param revision how many saves it has seen
    record Draft(ReportId id, Facility facility, Period period, Paper paper, long revision) implements Report {

        /// The save that brings in what a person wants, or finds that somebody else changed the same field since.
        ///
        /// @param wanted by field what is to stand in it; empty to clear it
        /// @param since the saves after the revision that the person had before them
        public Outcome<Edit> edit(
                Edit.Kind kind, Map<Slot, Optional<Entry>> wanted, List<Edit> since, Actor actor, Instant at) {
            if (!actor.organisation().equals(facility.organisation())) return Outcome.refuse(foreign(id));
            var changes = new ArrayList<Change>();
            var clashes = new ArrayList<Finding>();
            new TreeMap<>(wanted).forEach((slot, entry) -> {
                var now = paper.at(slot);
                if (said(now).equals(said(entry))) return;
                clash(slot, entry, since)
                        .ifPresentOrElse(clashes::add, () -> changes.add(new Change(slot, now, entry)));
            });
            if (!clashes.isEmpty()) return Outcome.refuse(clashes);
            return Outcome.accept(new Edit(revision + 1, kind, actor.person(), at, changes));
        }

        /// The same words with the same meaning are no change, whichever way they came.
        private static List<String> said(Optional<Entry> entry) {
            return entry.map(each -> List.of(each.text(), each.meant().orElse("")))
                    .orElse(List.of());
        }

        /// Somebody else's latest change of the same field.
        private Optional<Finding> clash(Slot slot, Optional<Entry> mine, List<Edit> since) {
            return since.stream()
                    .filter(edit -> edit.changes().stream()
                            .anyMatch(change -> change.slot().equals(slot)))
                    .max(Comparator.comparing(Edit::revision))
                    .map(edit -> Finding.of("R-CONFLICT", new Where.Named(slot.text()))
                            .with("mine", mine.map(Entry::text).orElse(""))
                            .with("theirs", paper.at(slot).map(Entry::text).orElse(""))
                            .with("at", edit.at())
                            .with("revision", edit.revision()));
        }

        /// The draft after that save.
        public Draft after(Edit edit) {
            return new Draft(id, facility, period, paper.with(edit.changes()), edit.revision());
        }

        /// What was worked out of it, kept as it was on that day. The draft stays and may be written on.
        public Checked checked(ReportId as, ReportContent content, Instant at) {
            return new Checked(as, facility, content, at);
        }
    }

    /// Checked and kept, not handed in. It has no legal effect and is never edited: a change is another checked report.
    record Checked(ReportId id, Facility facility, ReportContent content, Instant stagedAt) implements WorkedOut {

        public Checked {
            if (!content.facility().equals(facility.id())) {
                throw new IllegalArgumentException("a checked report about another facility");
            }
        }

        /// Hands the checked report in. Its figures must follow the law of the day on which it is handed in.
        public Outcome<Submitted> submit(Actor actor, Stamp stamp) {
            if (!actor.organisation().equals(facility.organisation())) return Outcome.refuse(foreign(id));
            if (!content.legalDay().equals(stamp.day())) {
                return Outcome.refuse(finding("R-CHECKED-STALE")
                        .with("drawn", content.legalDay())
                        .with("today", stamp.day()));
            }
            var receipt = new Receipt(
                    stamp.receipt(),
                    stamp.number(),
                    stamp.version(),
                    content.bytes().sha256(),
                    stamp.at());
            return Outcome.accept(new Submitted(id, facility, content, receipt));
        }

        private Finding finding(String rule) {
            return Finding.of(rule, new Where.Nowhere()).with("report", id);
        }
    }

    /// Handed in: an immutable version with its number, time and hash.
    record Submitted(ReportId id, Facility facility, ReportContent content, Receipt receipt) implements WorkedOut {

        /// The line of the log that says who handed it in.
        public Leaf leaf(Actor actor) {
            return new Leaf(
                    "submit-report",
                    actor.person(),
                    actor.organisation(),
                    "report " + receipt.number(),
                    receipt.sha256(),
                    receipt.at());
        }
    }

    private static Finding foreign(ReportId id) {
        return Finding.of("R-ACTOR-FOREIGN", new Where.Nowhere()).with("report", id);
    }
}
