package vn.sokhi.paper;

import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.sokhi.law.InWords;
import vn.sokhi.rulebook.LawRow;

/// A class of sources as the circular names them (Circular 38/2023, Article 16): a page of the report, a sheet of the
/// workbook, a table of the circular.
///
/// @param activities the activities its sources may have
/// @param only by choice, the words that belong here: what is burnt on the road is a mobile source
/// @param law its line in the rulebook
public record SourceClass(String code, List<String> activities, Map<String, Set<String>> only, LawRow law) {

    public SourceClass {
        activities = List.copyOf(activities);
        only = Map.copyOf(only);
    }

    public InWords name() {
        return law.words("name");
    }

    /// The table of the circular that asks for its data, `1.1`; empty where the circular has none.
    public String table() {
        return law.cell("table");
    }

    /// Whether a word may stand in that choice of a source of this class.
    public boolean takes(String choice, String word) {
        var words = only.get(choice);
        return words == null || words.contains(word);
    }
}
