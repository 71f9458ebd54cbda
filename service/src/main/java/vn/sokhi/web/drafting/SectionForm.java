package vn.sokhi.web.drafting;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import vn.sokhi.draft.Slot;
import vn.sokhi.drafting.ReadDraft.Shown;
import vn.sokhi.finding.Finding;
import vn.sokhi.finding.Outcome;
import vn.sokhi.paper.FormPlan;
import vn.sokhi.party.Seat;
import vn.sokhi.words.Words;

/// How the fields of some sections are laid out as a form. Which form serves a section is asked in turn; saving,
/// conflicts, the frame and the way on are the same for all (`SectionPages`).
public interface SectionForm {

    /// A section as it is asked for.
    ///
    /// @param typed what was sent and could not be saved, as it was typed: it is shown instead of what stands
    /// @param findings why not, each at its field
    record Asked(
            Seat seat, Shown shown, String section, Map<Slot, String> typed, List<Finding> findings, Words words) {}

    /// Whether it lays out the section of that code.
    boolean serves(FormPlan plan, String section);

    /// Whether a form of that section may send that field.
    boolean owns(Shown shown, String section, Slot slot);

    /// Fills the model. The frame is in it already, with `line` (this section's `SectionLine`), `then` (the address of
    /// the section after it), `faults` and `faulty`.
    ///
    /// @return the template. Its form posts to the section's own address: `revision`, fields named by their slots,
    ///         and the button's `then`, which is `stay` or `next`
    String show(Asked asked, Model page);

    /// What a button asks for beyond saving, done after the rest of the form was saved: the address to go on to, or why
    /// it cannot be done. Nothing for `stay` and `next`.
    default Optional<Outcome<String>> beyond(Asked asked, MultiValueMap<String, String> form) {
        return Optional.empty();
    }
}
