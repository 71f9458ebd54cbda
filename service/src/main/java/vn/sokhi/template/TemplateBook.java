package vn.sokhi.template;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.sokhi.calculation.Catalogue;
import vn.sokhi.draft.Change;
import vn.sokhi.draft.Paper;
import vn.sokhi.draft.Proposal;
import vn.sokhi.draft.Slot;
import vn.sokhi.draft.StagedImport;
import vn.sokhi.drafting.ReadDraft.Shown;
import vn.sokhi.exchange.BookFile;
import vn.sokhi.exchange.BookSheet;
import vn.sokhi.exchange.BookSheet.Cell;
import vn.sokhi.exchange.BookSheet.Look;
import vn.sokhi.finding.Finding;
import vn.sokhi.intake.BookKey;
import vn.sokhi.paper.Telling;
import vn.sokhi.words.Language;
import vn.sokhi.words.Words;

/// Composes the workbook of a report: guide, questions, register, a sheet for each class of sources, the lists they
/// choose from, and the sealed key by which it is read back.
public final class TemplateBook {

    /// Under which notes it is made.
    public enum Data {
        REAL,
        TRIAL
    }

    private final Data data;

    public TemplateBook(Data data) {
        this.data = data;
    }

    /// The workbook to fill in: what the draft says, and room for more.
    public byte[] of(Shown shown, Language language) {
        return made(making(shown, shown.draft().paper(), Map.of(), language), Optional.empty());
    }

    /// The same with the values as a file gave them, the cells at fault marked, and a sheet that lists them.
    public byte[] marked(Shown shown, StagedImport staged, Language language) {
        var changes = staged.proposals().stream()
                .filter(each -> each.read().isPresent() || each.findings().isEmpty())
                .filter(each -> !shown.draft().paper().at(each.slot()).equals(each.read()))
                .map(each -> new Change(each.slot(), shown.draft().paper().at(each.slot()), each.read()))
                .toList();
        var faults = new HashMap<Slot, List<Finding>>();
        for (Proposal each : staged.proposals()) faults.put(each.slot(), FaultsSheet.of(each));
        return made(making(shown, shown.draft().paper().with(changes), faults, language), Optional.of(staged));
    }

    private static Making making(Shown shown, Paper paper, Map<Slot, List<Finding>> faults, Language language) {
        var words = Words.in(language);
        var codes = new Codes();
        var vietnamese = language == Language.VI;
        for (var each : shown.plan().classes())
            codes.offer("class", each.code(), each.name().in(vietnamese));
        for (var each : Catalogue.ACTIVITIES)
            codes.offer("activity", each.code(), words.sayOr(each.code(), "activity." + each.code()));
        codes.offer(Telling.ESTIMATED, "yes", words.say("template.yes"));
        codes.offer(Telling.ESTIMATED, "no", words.say("template.no"));
        return new Making(shown, paper, words, faults, codes, new OfferedLists(words.say("template.sheet.lists")));
    }

    private byte[] made(Making making, Optional<StagedImport> staged) {
        var names = new SheetNames();
        var guide = names.of(making.say("sheet.guide"));
        var faults = names.of(making.say("sheet.faults"));
        var keyed = new ArrayList<KeyedSheet>();
        keyed.add(new AnswersSheet(making, names.of(making.say("sheet.answers"))).drawn());
        keyed.add(new RegisterSheet(making, names.of(making.say("sheet.register"))).drawn());
        for (var each : making.shown().plan().classes()) {
            if (isDrawn(each.code(), making))
                keyed.add(new RowsSheet(making, each, names.of(making.in(each.name()))).drawn());
        }
        var sheets = new ArrayList<BookSheet>();
        sheets.add(GuideSheet.drawn(
                making,
                guide,
                data,
                keyed.stream().map(each -> each.sheet().name()).toList()));
        staged.ifPresent(of -> sheets.add(FaultsSheet.drawn(making, faults, of, places(keyed))));
        keyed.forEach(each -> sheets.add(each.sheet()));
        sheets.add(making.lists().drawn(making.say("lists.title"), making.say("lists.note")));
        sheets.add(key(making, keyed, sheets));
        return BookFile.bytes(sheets);
    }

    /// Classes that have a source; all of them where none has.
    private static boolean isDrawn(String sourceClass, Making making) {
        var sources = making.paper().sources();
        return sources.isEmpty()
                || sources.stream().anyMatch(source -> source.text("class").equals(sourceClass));
    }

    private static Map<Slot, String> places(List<KeyedSheet> sheets) {
        var places = new HashMap<Slot, String>();
        sheets.forEach(each -> places.putAll(each.places()));
        return places;
    }

    private static BookSheet key(Making making, List<KeyedSheet> keyed, List<BookSheet> sheets) {
        var draft = making.shown().draft();
        var made = new BookKey.Made(
                BookKey.VERSION,
                draft.facility().id().toString(),
                draft.id().toString(),
                draft.revision(),
                making.shown().reckoning().ground().rulebook().edition().label());
        var known = new ArrayList<BookKey.Sheet>();
        keyed.forEach(each -> known.add(each.key()));
        var names = known.stream().map(BookKey.Sheet::name).toList();
        for (var sheet : sheets) {
            if (!names.contains(sheet.name()))
                known.add(new BookKey.Sheet(sheet.name(), BookKey.Kind.TOLD, "", 0, List.of(), List.of()));
        }
        var lines = new BookKey(made, known, making.codes().all())
                .lines().stream()
                        .map(line -> line.stream()
                                .map(text -> Cell.of(text, Look.NOTE))
                                .toList())
                        .toList();
        return new BookSheet(
                BookKey.SHEET, BookSheet.Sight.SEALED, Collections.nCopies(6, 24), Set.of(), -1, lines, List.of());
    }
}
