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
import java.util.stream.Stream;
import vn.sokhi.audit.Hash;
import vn.sokhi.audit.Leaf;
import vn.sokhi.disclosure.Filing;
import vn.sokhi.draft.ColumnMapping;
import vn.sokhi.draft.Edit;
import vn.sokhi.draft.ImportId;
import vn.sokhi.draft.StagedImport;
import vn.sokhi.facility.Facility;
import vn.sokhi.facility.FacilityId;
import vn.sokhi.finding.Outcome;
import vn.sokhi.party.Actor;
import vn.sokhi.party.OrganisationId;
import vn.sokhi.report.ReceiptId;
import vn.sokhi.report.Report.Checked;
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

    private final Map<ReportId, Checked> checked = new LinkedHashMap<>();
    private final Map<ReportId, ReportId> successors = new HashMap<>();
    private final Map<ReportId, Submitted> submitted = new LinkedHashMap<>();
    private final Map<ReportId, Draft> drafts = new LinkedHashMap<>();
    private final Map<ReportId, List<Edit>> edits = new HashMap<>();
    private final Map<ReportId, ReportId> checkedOf = new HashMap<>();
    private final Map<ImportId, Imports.Kept> imports = new LinkedHashMap<>();
    private final Map<Hash, ColumnMapping> mappings = new HashMap<>();
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
        var checked = Map.copyOf(this.checked);
        var submitted = Map.copyOf(this.submitted);
        var leaves = List.copyOf(this.leaves);
        var drafts = Map.copyOf(this.drafts);
        var edits = Map.copyOf(this.edits);
        var imports = Map.copyOf(this.imports);
        return () -> {
            this.drafts.clear();
            this.drafts.putAll(drafts);
            this.edits.clear();
            this.edits.putAll(edits);
            this.imports.clear();
            this.imports.putAll(imports);
            this.checked.keySet().retainAll(checked.keySet());
            this.successors.values().retainAll(checked.keySet());
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
        return new Books(
                mandates,
                new Sites(owner),
                new Books.Drafting(new Written(owner), new Files(owner)),
                new Papers(owner),
                new Filed(owner),
                log,
                new Desk());
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

    private final class Written implements Drafts {
        private final OrganisationId owner;

        Written(OrganisationId owner) {
            this.owner = owner;
        }

        @Override
        public Optional<Draft> draft(ReportId id) {
            return Optional.ofNullable(drafts.get(id))
                    .filter(draft -> draft.facility().organisation().equals(owner));
        }

        @Override
        public Optional<Draft> hold(ReportId id) {
            return draft(id);
        }

        @Override
        public List<Draft> of(FacilityId facility) {
            return drafts.values().stream()
                    .filter(draft -> draft.facility().id().equals(facility))
                    .filter(draft -> draft.facility().organisation().equals(owner))
                    .sorted(Comparator.comparing(
                                    (Draft draft) -> draft.period().years().first())
                            .reversed())
                    .toList();
        }

        @Override
        public void open(Draft draft, Edit first, Actor actor) {
            drafts.put(draft.id(), draft);
            edits.put(draft.id(), List.of(first));
        }

        @Override
        public void save(Draft after, Edit edit) {
            drafts.put(after.id(), after);
            edits.merge(
                    after.id(),
                    List.of(edit),
                    (some, more) -> Stream.concat(some.stream(), more.stream()).toList());
        }

        @Override
        public List<Edit> edits(ReportId id, long behind) {
            return edits.getOrDefault(id, List.of()).stream()
                    .filter(edit -> edit.revision() > behind)
                    .toList();
        }

        @Override
        public void checked(Draft draft, ReportId as) {
            checkedOf.put(draft.id(), as);
        }

        @Override
        public Optional<ReportId> lastChecked(ReportId draft) {
            return Optional.ofNullable(checkedOf.get(draft));
        }
    }

    private final class Files implements Imports {
        private final OrganisationId owner;

        Files(OrganisationId owner) {
            this.owner = owner;
        }

        @Override
        public void keep(ReportId draft, StagedImport staged, Actor actor) {
            imports.put(staged.id(), new Kept(draft, staged, Optional.empty()));
        }

        @Override
        public Optional<Kept> kept(ImportId id) {
            return Optional.ofNullable(imports.get(id))
                    .filter(kept -> new Written(owner).draft(kept.draft()).isPresent());
        }

        @Override
        public List<Kept> of(ReportId draft) {
            return imports.values().stream()
                    .filter(kept -> kept.draft().equals(draft))
                    .toList()
                    .reversed();
        }

        @Override
        public void accepted(ImportId id, long revision, Actor actor) {
            imports.computeIfPresent(id, (_, kept) -> new Kept(kept.draft(), kept.staged(), Optional.of(revision)));
        }

        @Override
        public Optional<ColumnMapping> mapping(Hash signature) {
            return Optional.ofNullable(mappings.get(signature));
        }

        @Override
        public void remember(ColumnMapping mapping, Actor actor) {
            mappings.put(ColumnMapping.signature(mapping.header()), mapping);
        }
    }

    private final class Papers implements CheckedReports {
        private final OrganisationId owner;

        Papers(OrganisationId owner) {
            this.owner = owner;
        }

        @Override
        public Optional<Checked> checked(ReportId id) {
            return Optional.ofNullable(checked.get(id))
                    .filter(checked -> checked.facility().organisation().equals(owner));
        }

        @Override
        public Optional<ReportId> successor(ReportId id) {
            return Optional.ofNullable(successors.get(id));
        }

        @Override
        public void keep(Checked report, Optional<ReportId> replaced, Actor actor) {
            checked.put(report.id(), report);
            replaced.ifPresent(earlier -> successors.put(earlier, report.id()));
        }

        @Override
        public List<ReportLine> open() {
            return checked.values().stream()
                    .filter(checked -> checked.facility().organisation().equals(owner))
                    .filter(checked -> !successors.containsKey(checked.id()) && !submitted.containsKey(checked.id()))
                    .map(checked -> new ReportLine(
                            checked.id(),
                            checked.facility().id(),
                            checked.facility().name(),
                            checked.content().years(),
                            checked.stagedAt(),
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
