package vn.sokhi.rulebook;

import java.util.List;
import java.util.Map;

/// What an edition holds besides values: the texts themselves, the places, and tables that are shown as they stand
/// (forms, crosswalks, penalties, terms).
///
/// @param tables by topic: `forms`, `headings`, `sectors`, `crosswalk`, `penalties`, `glossary` …
/// @param reasonsVi why something is unconfirmed, from English to Vietnamese
public record Reference(
        Edition edition, Texts texts, Places places, Map<String, List<LawRow>> tables, Map<String, String> reasonsVi) {

    public Reference {
        tables = Map.copyOf(tables);
        reasonsVi = Map.copyOf(reasonsVi);
    }

    /// Empty for a topic the edition does not hold.
    public List<LawRow> table(String topic) {
        return tables.getOrDefault(topic, List.of());
    }

    public String reason(String english, boolean vietnamese) {
        return vietnamese ? reasonsVi.getOrDefault(english, english) : english;
    }
}
