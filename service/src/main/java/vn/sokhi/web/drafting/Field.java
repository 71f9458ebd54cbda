package vn.sokhi.web.drafting;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.sokhi.draft.Entry;
import vn.sokhi.draft.Slot;
import vn.sokhi.finding.Finding;
import vn.sokhi.paper.Section;
import vn.sokhi.web.drafting.SectionForm.Asked;
import vn.sokhi.words.Told;

/// A field of a form, with what stands in it and what is wrong with it.
///
/// @param slot by which the form names it
/// @param id by which a link finds it
/// @param text what stands in it, or what was typed and could not be saved
/// @param entry where what stands in it came from; none where nothing stands
/// @param faults each in the words of the summary
/// @param missing whether it must be filled and is not
public record Field(
        String slot,
        String id,
        String label,
        String text,
        @Nullable Entry entry,
        List<Told> faults,
        boolean missing) {

    private static final int ONE_LINE = 200;

    static Field of(Slot slot, String label, Asked asked) {
        var name = slot.text();
        var stands = asked.shown().draft().paper().at(slot);
        var section = SectionPages.section(asked.shown(), asked.section());
        return new Field(
                name,
                DraftFrame.fieldId(name),
                label,
                Optional.ofNullable(asked.typed().get(slot))
                        .orElse(stands.map(Entry::text).orElse("")),
                stands.filter(_ -> !asked.typed().containsKey(slot)).orElse(null),
                faults(name, section, asked),
                section.missing().stream().anyMatch(finding -> isAt(finding, name)));
    }

    private static List<Told> faults(String name, Section section, Asked asked) {
        return java.util.stream.Stream.concat(asked.findings().stream(), section.faults().stream())
                .filter(finding -> isAt(finding, name))
                .map(asked.words()::tell)
                .distinct()
                .toList();
    }

    private static boolean isAt(Finding finding, String name) {
        return finding.where().text().equals(name);
    }

    /// Whether a field for one line can hold the text unchanged.
    public boolean fitsLine() {
        return text.indexOf('\n') < 0 && text.length() <= ONE_LINE;
    }

    /// The text as mark-up of a large field must have it: a browser drops a line's end at its beginning.
    public String inArea() {
        return text.startsWith("\n") ? "\n" + text : text;
    }
}
