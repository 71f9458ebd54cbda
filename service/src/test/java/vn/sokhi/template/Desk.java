package vn.sokhi.template;

import java.lang.reflect.Proxy;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.sokhi.audit.CanonicalBytes;
import vn.sokhi.audit.Hash;
import vn.sokhi.draft.ColumnMapping;
import vn.sokhi.draft.Edit;
import vn.sokhi.draft.Entry;
import vn.sokhi.draft.ImportId;
import vn.sokhi.draft.Paper;
import vn.sokhi.draft.Period;
import vn.sokhi.draft.Slot;
import vn.sokhi.draft.StagedImport;
import vn.sokhi.drafting.ReadDraft;
import vn.sokhi.drafting.SaveEntries;
import vn.sokhi.exchange.UploadedBook;
import vn.sokhi.exchange.refusal.Limits;
import vn.sokhi.facility.Facility;
import vn.sokhi.facility.FacilityId;
import vn.sokhi.finding.Outcome;
import vn.sokhi.intake.AcceptImport;
import vn.sokhi.intake.Progress;
import vn.sokhi.intake.ReadImport;
import vn.sokhi.intake.Selection;
import vn.sokhi.intake.StageImport;
import vn.sokhi.office.Books;
import vn.sokhi.office.CheckedReports;
import vn.sokhi.office.Drafts;
import vn.sokhi.office.Facilities;
import vn.sokhi.office.Imports;
import vn.sokhi.office.Office;
import vn.sokhi.office.Stamps;
import vn.sokhi.office.Submissions;
import vn.sokhi.office.Transactions;
import vn.sokhi.party.Actor;
import vn.sokhi.party.Mandate;
import vn.sokhi.party.OrganisationId;
import vn.sokhi.party.PersonId;
import vn.sokhi.report.Report.Draft;
import vn.sokhi.report.ReportId;
import vn.sokhi.shelf.Shelf;

/// A desk with one draft on it, held in memory, and the acts of the counter where files are taken in.
final class Desk implements Transactions, Drafts, Imports {

    private static final Shelf SHELF = new Shelf();
    private static final OrganisationId OURS = new OrganisationId(new UUID(1, 1));
    private static final PersonId PERSON = new PersonId(new UUID(1, 2));
    static final Actor WE = new Actor(PERSON, new Mandate(PERSON, OURS, LocalDate.of(2099, 12, 31)));
    static final Facility TILES = new Facility(
            new FacilityId(new UUID(1, 11)),
            OURS,
            "Nhà máy gạch men số 1 (mẫu)",
            "Phú Thọ",
            "Gạch men",
            new Facility.Footing("III.B", "A"));
    private static final Instant NOW = Instant.parse("2026-11-24T05:00:00Z");

    final Map<ReportId, Draft> drafts = new LinkedHashMap<>();
    final Map<ReportId, List<Edit>> edits = new HashMap<>();
    final Map<ImportId, Kept> imports = new LinkedHashMap<>();
    private final Map<Hash, ColumnMapping> mappings = new HashMap<>();
    final Office office = new Office(this);
    final ReadDraft reading = new ReadDraft(office, SHELF, InstantSource.fixed(NOW));
    final StageImport stage = new StageImport(office, reading, new Random(7));
    final AcceptImport accept = new AcceptImport(office);
    final SaveEntries save = new SaveEntries(office);
    final ReportId id = new ReportId(new UUID(5, 5));

    Desk(String... entries) {
        drafts.put(id, new Draft(id, TILES, Period.of(2025, 2026), paper(entries), 1));
    }

    /// `row/s001/2025/1/quantity = 1.250,75`
    static Paper paper(String... entries) {
        var map = new java.util.TreeMap<Slot, Entry>();
        for (var each : entries) {
            int at = each.indexOf(" = ");
            map.put(slot(each.substring(0, at)), Entry.typed(each.substring(at + 3)));
        }
        return new Paper(map);
    }

    static Slot slot(String text) {
        return Slot.parse(text).orElseThrow();
    }

    Draft draft() {
        return draft(id).orElseThrow();
    }

    ReadDraft.Shown shown() {
        return accepted(reading.read(WE, id));
    }

    StagedImport staged(byte[] file) {
        var id = accepted(stage.stage(WE, this.id, book(file), origin(file), Progress.NOBODY));
        return accepted(new ReadImport(office).read(WE, id)).staged();
    }

    Outcome<SaveEntries.Saved> taken(StagedImport staged) {
        return accept.accept(WE, staged.id(), Selection.ALL);
    }

    static vn.sokhi.sheet.Book book(byte[] file) {
        return accepted(UploadedBook.of(file, "so.xlsx", Limits.UPLOAD));
    }

    static StagedImport.Origin origin(byte[] file) {
        return new StagedImport.Origin("so.xlsx", CanonicalBytes.found(file).sha256());
    }

    static <T> T accepted(Outcome<T> outcome) {
        if (outcome instanceof Outcome.Accepted<T>(var value)) return value;
        throw new AssertionError(outcome.findings().toString());
    }

    @Override
    public <T> Outcome<T> carrying(Actor actor, Function<Books, Outcome<T>> work) {
        return work.apply(new Books(
                (who, day) -> who.mandate().standsOn(day),
                unused(Facilities.class),
                new Books.Drafting(this, this),
                unused(CheckedReports.class),
                unused(Submissions.class),
                _ -> {},
                new Stamps() {
                    @Override
                    public Instant instant() {
                        return NOW;
                    }

                    @Override
                    public long serial() {
                        return 1;
                    }
                }));
    }

    private static <T> T unused(Class<T> book) {
        return book.cast(Proxy.newProxyInstance(book.getClassLoader(), new Class<?>[] {book}, (_, method, _) -> {
            throw new AssertionError("not for this counter: " + method);
        }));
    }

    @Override
    public Optional<Draft> draft(ReportId id) {
        return Optional.ofNullable(drafts.get(id));
    }

    @Override
    public Optional<Draft> hold(ReportId id) {
        return draft(id);
    }

    @Override
    public List<Draft> of(FacilityId facility) {
        return List.copyOf(drafts.values());
    }

    @Override
    public void open(Draft draft, Edit first, Actor actor) {
        drafts.put(draft.id(), draft);
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
    public void checked(Draft draft, ReportId as) {}

    @Override
    public Optional<ReportId> lastChecked(ReportId draft) {
        return Optional.empty();
    }

    @Override
    public void keep(ReportId draft, StagedImport staged, Actor actor) {
        imports.put(staged.id(), new Kept(draft, staged, Optional.empty()));
    }

    /// As the store gives it back: through its bytes.
    @Override
    public Optional<Kept> kept(ImportId id) {
        return Optional.ofNullable(imports.get(id)).map(kept -> {
            var of = kept.staged();
            return new Kept(
                    kept.draft(),
                    StagedImport.read(of.id(), of.of(), of.revision(), of.at(), of.bytes()),
                    kept.accepted());
        });
    }

    @Override
    public List<Kept> of(ReportId draft) {
        return new ArrayList<>(imports.values()).reversed();
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
