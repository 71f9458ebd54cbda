package vn.sokhi.gazette;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.sokhi.classification.Folded;
import vn.sokhi.classification.Province;
import vn.sokhi.rulebook.Places;

/// Finds facilities of the list by the words people type: name, address, activity, province of today or before;
/// without accents, in short forms or long, in any order.
public final class ListSearch {

    private static final int LONGEST = 200;

    private final List<Line> lines = new ArrayList<>();
    private final Abbreviations abbreviations;

    /// @param own name, address and activity; @param former the names its province went by
    private record Line(Listed facility, String own, String former) {}

    /// @param near true when not every word was found: the nearest, not an answer
    public record Result(List<Listed> found, boolean near) {}

    private record Hit(Listed facility, int words, int rank) {}

    public ListSearch(List<Listed> listed, Places places, Abbreviations abbreviations) {
        this.abbreviations = abbreviations;
        for (var facility : listed) {
            var province = places.province(facility.site().province());
            lines.add(new Line(facility, own(facility, province), former(province)));
        }
    }

    /// Those in which every word stands, best first; when there are none, the nearest by words found.
    /// Only the first 200 letters are looked at.
    public Result find(String text) {
        var words = words(text);
        if (words.isEmpty())
            return new Result(lines.stream().map(Line::facility).toList(), false);
        var hits = new ArrayList<Hit>();
        for (var line : lines) hit(line, words).ifPresent(hits::add);
        var whole = hits.stream().filter(hit -> hit.words() == words.size()).toList();
        return whole.isEmpty() ? nearest(hits) : new Result(sorted(whole), false);
    }

    /// The words of a search as they are compared: folded and spelt out.
    List<String> words(String text) {
        var kept = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
        return Folded.words(abbreviations.spelt(Folded.of(kept)));
    }

    private Optional<Hit> hit(Line line, List<String> words) {
        int found = 0;
        int rank = 0;
        for (var word : words) {
            int here = rank(line, word);
            if (here < 0) continue;
            found++;
            rank += here;
        }
        var phrase = " " + String.join(" ", words);
        if (line.own().contains(phrase)) rank -= words.size() * 4;
        return found == 0 ? Optional.empty() : Optional.of(new Hit(line.facility(), found, rank));
    }

    /// 0 for a whole word, 1 for the start of one, 4 when only a former province's name has it; below 0 for nowhere.
    private static int rank(Line line, String word) {
        if (line.own().contains(" " + word + " ")) return 0;
        if (line.own().contains(" " + word)) return 1;
        return line.former().contains(" " + word) ? 4 : -1;
    }

    /// The best by words found, never fewer than half of them.
    private static Result nearest(List<Hit> hits) {
        int most = hits.stream().mapToInt(Hit::words).max().orElse(0);
        return new Result(
                sorted(hits.stream().filter(hit -> hit.words() == most).toList()), true);
    }

    private static List<Listed> sorted(List<Hit> hits) {
        return hits.stream()
                .sorted(Comparator.comparingInt(Hit::rank)
                        .thenComparing(hit -> hit.facility().key().annex())
                        .thenComparing(hit -> hit.facility().key().number()))
                .map(Hit::facility)
                .toList();
    }

    private String own(Listed facility, Optional<Province> province) {
        var text = String.join(
                " . ",
                facility.name(),
                facility.site().address(),
                facility.activity(),
                province.map(each -> each.name().vi() + " . " + each.name().en())
                        .orElse(""));
        var folded = Folded.of(text);
        return " " + abbreviations.spelt(folded) + " " + folded + " ";
    }

    private static String former(Optional<Province> province) {
        return " "
                + Folded.of(
                        province.map(each -> String.join(" . ", each.gone())).orElse("")) + " ";
    }
}
