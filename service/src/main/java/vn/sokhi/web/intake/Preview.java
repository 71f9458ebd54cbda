package vn.sokhi.web.intake;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.sokhi.draft.Paper;
import vn.sokhi.draft.Proposal;
import vn.sokhi.draft.Slot;
import vn.sokhi.draft.StagedImport;
import vn.sokhi.drafting.ReadDraft.Shown;
import vn.sokhi.intake.Selection;
import vn.sokhi.web.drafting.FieldName;
import vn.sokhi.words.Words;

/// What a file would do to a draft, told in the words of a language.
final class Preview implements SheetLayout.Names {

    private final StagedImport staged;
    private final Shown shown;
    private final Words words;
    private final Paper after;

    Preview(StagedImport staged, Shown shown, Words words) {
        this.staged = staged;
        this.shown = shown;
        this.words = words;
        this.after = after(staged, shown.draft().paper());
    }

    /// Sources that come with the file are called by the names it gives them.
    private static Paper after(StagedImport staged, Paper now) {
        var entries = new java.util.TreeMap<>(now.entries());
        staged.takeable().forEach(each -> each.read().ifPresent(read -> entries.put(each.slot(), read)));
        return new Paper(entries);
    }

    /// The lines of the file: those in which something changes or is rejected, or all.
    List<List<Proposal>> lines(boolean all) {
        return SheetLayout.lines(staged.proposals()).values().stream()
                .filter(line -> all || !SheetLayout.isUnchanged(line))
                .toList();
    }

    List<SheetLayout> layouts(List<List<Proposal>> lines) {
        return SheetLayout.of(lines, this);
    }

    String name(Slot slot) {
        return FieldName.of(slot, shown.plan(), after, words);
    }

    @Override
    public String line(Slot slot) {
        return switch (slot) {
            case Slot.Answer _ -> name(slot);
            case Slot.OfSource(var source, var _) -> FieldName.source(source, after);
            case Slot.OfRow(var row, var _) ->
                FieldName.source(row.source(), after) + ", " + row.year()
                        + (row.number() > 1 ? " (" + row.number() + ")" : "");
        };
    }

    @Override
    public String column(Slot slot) {
        return switch (slot) {
            case Slot.Answer _ -> words.say("import.answer");
            case Slot.OfSource(var _, var field) -> words.sayOr(field, "draft.source." + field);
            case Slot.OfRow(var _, var column) -> OurColumns.name(column, words);
        };
    }

    @Override
    public String value(Slot slot, String text) {
        return FieldName.value(slot, text, after, shown, words);
    }

    /// The changes of the lines that were ticked. A source that the draft does not have yet comes with its rows.
    static Selection selection(StagedImport staged, Paper paper, Set<String> keys) {
        var lines = SheetLayout.lines(staged.proposals());
        var slots = new HashSet<Slot>();
        keys.forEach(key -> lines.getOrDefault(key, List.of()).forEach(each -> slots.add(each.slot())));
        var fresh = fresh(staged, paper);
        Set.copyOf(slots).forEach(slot -> {
            if (slot instanceof Slot.OfRow(var row, var _)) slots.addAll(fresh.getOrDefault(row.source(), Set.of()));
        });
        return new Selection.Some(Set.of(), slots);
    }

    private static Map<String, Set<Slot>> fresh(StagedImport staged, Paper paper) {
        var known = paper.sources().stream().map(Paper.Source::id).collect(Collectors.toSet());
        var fresh = new HashMap<String, Set<Slot>>();
        for (var each : staged.proposals()) {
            if (each.slot() instanceof Slot.OfSource(var source, var _) && !known.contains(source)) {
                fresh.computeIfAbsent(source, _ -> new HashSet<>()).add(each.slot());
            }
        }
        return fresh;
    }
}
