package vn.sokhi.report;

import java.time.Instant;
import vn.sokhi.audit.Leaf;
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

    ReportContent content();

    /// Checked and kept, not handed in. It has no legal effect and is never edited: a change is another draft.
    record Draft(ReportId id, Facility facility, ReportContent content, Instant stagedAt) implements Report {

        public Draft {
            if (!content.facility().equals(facility.id())) {
                throw new IllegalArgumentException("a draft about another facility");
            }
        }

        /// Hands the draft in. Its figures must follow the law of the day on which it is handed in.
        public Outcome<Submitted> submit(Actor actor, Stamp stamp) {
            if (!actor.organisation().equals(facility.organisation())) return refused("R-ACTOR-FOREIGN");
            if (!content.legalDay().equals(stamp.day())) {
                return Outcome.refuse(finding("R-DRAFT-STALE")
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

        private Outcome<Submitted> refused(String rule) {
            return Outcome.refuse(finding(rule));
        }

        private Finding finding(String rule) {
            return Finding.of(rule, new Where.Nowhere()).with("report", id);
        }
    }

    /// Handed in: an immutable version with its number, time and hash.
    record Submitted(ReportId id, Facility facility, ReportContent content, Receipt receipt) implements Report {

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
}
