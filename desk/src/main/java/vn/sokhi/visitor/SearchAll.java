package vn.sokhi.visitor;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import vn.sokhi.classification.Folded;
import vn.sokhi.office.Editions;
import vn.sokhi.rulebook.Entry;
import vn.sokhi.rulebook.LawRow;
import vn.sokhi.rulebook.Reference;

/// Finds what the public pages hold by the words people type, accents or not: provinces, texts of the law and their
/// sentences, values, sectors, categories, forms and terms. The list of facilities has a search of its own.
public final class SearchAll {

    private static final int LONGEST = 200;

    private final Editions editions;
    private final Map<String, List<Indexed>> indexes = new ConcurrentHashMap<>();

    public SearchAll(Editions editions) {
        this.editions = editions;
    }

    /// Something that has a page or a place on one.
    ///
    /// @param kind `province`, `law`, `article`, `value`, `categories`, `sectors`, `glossary`, `forms`
    /// @param id by which its page finds it
    public record Thing(String kind, String id, String vi, String en) {}

    private record Indexed(Thing thing, String folded) {}

    /// What holds every word, by kind, in the order of the tables; kinds without any are left out.
    public Map<String, List<Thing>> find(String text) {
        var words = Folded.words(text.substring(0, Math.min(LONGEST, text.length())));
        var found = new TreeMap<String, List<Thing>>();
        if (words.isEmpty()) return found;
        for (var each : index()) {
            if (words.stream().allMatch(word -> each.folded().contains(" " + word))) {
                found.computeIfAbsent(each.thing().kind(), _ -> new ArrayList<>())
                        .add(each.thing());
            }
        }
        return found;
    }

    private List<Indexed> index() {
        var reference = editions.reference();
        return indexes.computeIfAbsent(reference.edition().label(), _ -> index(reference));
    }

    private List<Indexed> index(Reference reference) {
        var all = new ArrayList<Indexed>();
        for (var each : reference.places().provinces()) {
            var it = each.value();
            add(
                    all,
                    new Thing(
                            "province",
                            it.code(),
                            it.fullName().vi(),
                            it.fullName().en()),
                    String.join(" . ", it.former()));
        }
        for (var it : reference.texts().instruments()) {
            var thing = new Thing(
                    "law",
                    it.code(),
                    it.name() + ": " + it.title().vi(),
                    it.name() + ": " + it.title().en());
            add(all, thing, it.code());
        }
        for (var it : reference.texts().articles()) {
            var text = it.text();
            add(
                    all,
                    new Thing(
                            "article", it.id(), text.value().vi(), text.value().en()),
                    text.source().place());
        }
        editions.latest()
                .entries()
                .forEach(entry ->
                        add(all, value(entry), String.join(" ", entry.keys().values())));
        table("categories", "code", "name", reference, all);
        table("sectors", "code", "name", reference, all);
        table("forms", "code", "title", reference, all);
        table("glossary", "id", "term", reference, all);
        return List.copyOf(all);
    }

    private static Thing value(Entry entry) {
        return new Thing(
                "value", entry.id(), entry.text().nameVi(), entry.text().nameEn());
    }

    private static void table(String topic, String id, String name, Reference reference, List<Indexed> all) {
        for (LawRow row : reference.table(topic)) {
            var words = row.words(name);
            add(all, new Thing(topic, row.cell(id), words.vi(), words.en()), "");
        }
    }

    private static void add(List<Indexed> all, Thing thing, String more) {
        all.add(new Indexed(
                thing, " " + Folded.of(String.join(" . ", thing.id(), thing.vi(), thing.en(), more)) + " "));
    }
}
