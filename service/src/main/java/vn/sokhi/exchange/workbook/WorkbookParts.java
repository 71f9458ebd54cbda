package vn.sokhi.exchange.workbook;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.sokhi.exchange.archive.ZipArchive;
import vn.sokhi.exchange.archive.ZipPart;
import vn.sokhi.exchange.refusal.CellText;
import vn.sokhi.exchange.refusal.Refusal;
import vn.sokhi.finding.Where;

/// What a workbook is made of: its sheets in order, its shared strings and its styles (ECMA-376 Part 1, 18).
///
/// Relationships are followed inside the archive only. A part that may not be there is refused by name.
final class WorkbookParts {

    private static final String CONTENT_TYPES = "[Content_Types].xml";
    private static final int MOST_SHEETS = 200;

    private final ZipArchive archive;
    private final Where where;
    private final List<Sheet> sheets = new ArrayList<>();
    private Map<String, Relation> relations = Map.of();
    private boolean from1904;

    /// @param isShown whether a person who opens the workbook sees it
    record Sheet(String name, boolean isShown, ZipPart part) {}

    private record Relation(String type, String target) {}

    private WorkbookParts(ZipArchive archive, Where where) {
        this.archive = archive;
        this.where = where;
    }

    static WorkbookParts of(ZipArchive archive, Where where) throws IOException {
        var parts = new WorkbookParts(archive, where);
        parts.refuseForbidden();
        var workbook = parts.target(parts.relations("_rels/.rels", ""), "/officeDocument")
                .orElseThrow(() -> parts.missing("officeDocument"));
        int slash = workbook.name().lastIndexOf('/') + 1;
        var folder = workbook.name().substring(0, slash);
        parts.relations = parts.relations(folder + "_rels/" + workbook.name().substring(slash) + ".rels", folder);
        parts.readSheets(workbook);
        return parts;
    }

    List<Sheet> sheets() {
        return List.copyOf(sheets);
    }

    /// Whether its days are counted from 1904 on (ECMA-376 Part 1, 18.2.28), as old programs on Macs did.
    boolean isFrom1904() {
        return from1904;
    }

    Optional<ZipPart> strings() {
        return target(relations, "/sharedStrings");
    }

    Optional<ZipPart> styles() {
        return target(relations, "/styles");
    }

    Markup open(ZipPart part) throws IOException {
        return new Markup(archive.stream(part), part.name(), where);
    }

    private void refuseForbidden() throws IOException {
        for (var name : archive.names()) {
            if (ForbiddenParts.isName(name)) throw forbidden(name);
        }
        try (var types = open(named(CONTENT_TYPES))) {
            while (types.next()) {
                if (types.isStart() && ForbiddenParts.isType(types.attribute("ContentType"))) {
                    throw forbidden(types.attribute("PartName") + types.attribute("Extension"));
                }
            }
        }
        for (var name : archive.names()) if (ZipPart.key(name).endsWith(".rels")) relations(name, "");
    }

    /// The relationships of one part by their id; refuses what is forbidden, and what lies outside the archive.
    private Map<String, Relation> relations(String name, String folder) throws IOException {
        var found = new HashMap<String, Relation>();
        try (var markup = open(named(name))) {
            while (markup.next()) {
                if (!markup.isStart("Relationship")) continue;
                var type = markup.attribute("Type");
                var target = markup.attribute("Target");
                if (ForbiddenParts.isRelation(type) || ForbiddenParts.isOutside(type, markup.attribute("TargetMode"))) {
                    throw forbidden(target);
                }
                if (found.put(markup.attribute("Id"), new Relation(type, resolved(folder, target))) != null)
                    throw broken(name);
            }
        }
        return found;
    }

    /// The part that a target names: from the root, or from the folder of its source, with steps up.
    private static String resolved(String folder, String target) {
        var steps = new ArrayList<String>();
        for (var step : (target.startsWith("/") ? target : folder + target).split("/")) {
            if (step.equals("..") && !steps.isEmpty()) steps.removeLast();
            else if (!step.isEmpty() && !step.equals(".")) steps.add(step);
        }
        return String.join("/", steps);
    }

    /// A table of styles or strings is looked for by the end of its type: the transitional and the strict form differ
    /// before.
    private Optional<ZipPart> target(Map<String, Relation> among, String type) {
        return among.values().stream()
                .filter(relation -> relation.type.endsWith(type))
                .findFirst()
                .flatMap(relation -> archive.part(relation.target));
    }

    private void readSheets(ZipPart workbook) throws IOException {
        try (var markup = open(workbook)) {
            while (markup.next()) {
                if (markup.isStart("externalReferences")) throw forbidden("externalReferences");
                if (markup.isStart("workbookPr", 2)) {
                    var said = markup.attribute("date1904");
                    from1904 = said.equals("1") || said.equals("true");
                }
                if (markup.isStart("sheet", 3)) addSheet(markup, workbook);
            }
        }
    }

    private void addSheet(Markup markup, ZipPart workbook) throws Refusal {
        var name = markup.attribute("name");
        var relation =
                Optional.ofNullable(relations.get(markup.attribute("id"))).orElseThrow(() -> broken(workbook.name()));
        if (name.length() > 100 || CellText.flaw(name, 100, where).isPresent() || sheets.size() == MOST_SHEETS) {
            throw broken(workbook.name());
        }
        if (!relation.type.endsWith("/worksheet")) return;
        var state = markup.attribute("state");
        var shown = state.isEmpty() || state.equals("visible");
        sheets.add(new Sheet(name, shown, named(relation.target)));
    }

    private ZipPart named(String name) throws Refusal {
        return archive.part(name).orElseThrow(() -> missing(name));
    }

    private Refusal missing(String part) {
        return Refusal.of("F-NOT-WORKBOOK", where, "part", part);
    }

    private Refusal forbidden(String part) {
        return Refusal.of("F-PART", where, "part", part.length() > 100 ? part.substring(0, 100) : part);
    }

    private Refusal broken(String part) {
        return Refusal.of("F-XML-BROKEN", where, "part", part);
    }
}
