package vn.sokhi.office;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.function.Function;
import vn.sokhi.audit.Leaf;
import vn.sokhi.disclosure.Filing;
import vn.sokhi.facility.Facility;
import vn.sokhi.facility.FacilityId;
import vn.sokhi.finding.Outcome;
import vn.sokhi.party.Actor;
import vn.sokhi.party.OrganisationId;
import vn.sokhi.report.ReceiptId;
import vn.sokhi.report.Report.Draft;
import vn.sokhi.report.Report.Submitted;
import vn.sokhi.report.ReportId;

/// The books held in memory, for tests of the acts: one act at a time, and what refuses or throws leaves nothing
/// behind.
public final class MemoryOffice implements Transactions, PublicFilings {

    public final List<Facility> facilities = new ArrayList<>();
    public final List<Leaf> leaves = new ArrayList<>();
    public Instant instant = Instant.parse("2026-11-24T05:00:00Z");
    public boolean logBroken;

    private final Map<ReportId, Draft> drafts = new LinkedHashMap<>();
    private final Map<ReportId, ReportId> successors = new HashMap<>();
    private final Map<ReportId, Submitted> submitted = new LinkedHashMap<>();
    private long serial;

    @Override
    public synchronized <T> Outcome<T> carrying(Actor actor, Function<Books, Outcome<T>> work) {
        var undo = copies();
        boolean done = false;
        try {
            var outcome = work.apply(books(actor.organisation()));
            done = outcome instanceof Outcome.Accepted;
            return outcome;
        } finally {
            if (!done) undo.run();
        }
    }

    @Override
    public Optional<Filing> filing(ReceiptId id) {
        return submitted.values().stream()
                .filter(report -> report.receipt().id().equals(id))
                .findFirst()
                .map(this::filing);
    }

    private Filing filing(Submitted report) {
        var leaf = leaves.stream()
                .filter(line ->
                        line.subject().equals("report " + report.receipt().number()))
                .findFirst()
                .map(line -> new Filing.FoundLeaf(line, line.hash()));
        boolean replaced = submitted.values().stream()
                .anyMatch(other -> other.receipt().version() > report.receipt().version()
                        && overlap(
                                other, report.facility().id(), report.content().years()));
        return new Filing(
                report.receipt(),
                report.facility().name(),
                report.content().years(),
                report.content().bytes(),
                leaf,
                replaced);
    }

    private Runnable copies() {
        var drafts = Map.copyOf(this.drafts);
        var submitted = Map.copyOf(this.submitted);
        var leaves = List.copyOf(this.leaves);
        return () -> {
            this.drafts.keySet().retainAll(drafts.keySet());
            this.successors.values().retainAll(drafts.keySet());
            this.submitted.keySet().retainAll(submitted.keySet());
            this.leaves.retainAll(leaves);
        };
    }

    private Books books(OrganisationId owner) {
        Mandates mandates = (actor, day) -> actor.mandate().standsOn(day);
        Log log = leaf -> {
            if (logBroken) throw new IllegalStateException("the log is broken");
            leaves.add(leaf);
        };
        return new Books(mandates, new Sites(owner), new Papers(owner), new Filed(owner), log, new Desk());
    }

    private static boolean overlap(Submitted report, FacilityId facility, SortedSet<Integer> years) {
        return report.facility().id().equals(facility)
                && report.content().years().stream().anyMatch(years::contains);
    }

    private final class Desk implements Stamps {
        @Override
        public Instant instant() {
            return instant;
        }

        @Override
        public long serial() {
            return ++serial;
        }
    }

    private final class Sites implements Facilities {
        private final OrganisationId owner;

        Sites(OrganisationId owner) {
            this.owner = owner;
        }

        @Override
        public Optional<Facility> facility(FacilityId id) {
            return all().stream().filter(facility -> facility.id().equals(id)).findFirst();
        }

        @Override
        public Optional<Facility> hold(FacilityId id) {
            return facility(id);
        }

        @Override
        public List<Facility> all() {
            return facilities.stream()
                    .filter(facility -> facility.organisation().equals(owner))
                    .sorted(Comparator.comparing(Facility::name))
                    .toList();
        }
    }

    private final class Papers implements Drafts {
        private final OrganisationId owner;

        Papers(OrganisationId owner) {
            this.owner = owner;
        }

        @Override
        public Optional<Draft> draft(ReportId id) {
            return Optional.ofNullable(drafts.get(id))
                    .filter(draft -> draft.facility().organisation().equals(owner));
        }

        @Override
        public Optional<ReportId> successor(ReportId id) {
            return Optional.ofNullable(successors.get(id));
        }

        @Override
        public void keep(Draft draft, Optional<ReportId> replaced, Actor actor) {
            drafts.put(draft.id(), draft);
            replaced.ifPresent(earlier -> successors.put(earlier, draft.id()));
        }

        @Override
        public List<ReportLine> open() {
            return drafts.values().stream()
                    .filter(draft -> draft.facility().organisation().equals(owner))
                    .filter(draft -> !successors.containsKey(draft.id()) && !submitted.containsKey(draft.id()))
                    .map(draft -> new ReportLine(
                            draft.id(),
                            draft.facility().id(),
                            draft.facility().name(),
                            draft.content().years(),
                            draft.stagedAt(),
                            Optional.empty()))
                    .toList()
                    .reversed();
        }
    }

    private final class Filed implements Submissions {
        private final OrganisationId owner;

        Filed(OrganisationId owner) {
            this.owner = owner;
        }

        @Override
        public Optional<Submitted> submitted(ReportId id) {
            return Optional.ofNullable(submitted.get(id))
                    .filter(report -> report.facility().organisation().equals(owner));
        }

        @Override
        public int lastVersion(FacilityId facility, SortedSet<Integer> years) {
            return submitted.values().stream()
                    .filter(report -> overlap(report, facility, years))
                    .mapToInt(report -> report.receipt().version())
                    .max()
                    .orElse(0);
        }

        @Override
        public void record(Submitted report, Actor actor) {
            submitted.put(report.id(), report);
        }

        @Override
        public List<ReportLine> all() {
            return submitted.values().stream()
                    .filter(report -> report.facility().organisation().equals(owner))
                    .map(report -> new ReportLine(
                            report.id(),
                            report.facility().id(),
                            report.facility().name(),
                            report.content().years(),
                            report.receipt().at(),
                            Optional.of(report.receipt())))
                    .toList()
                    .reversed();
        }
    }
}
