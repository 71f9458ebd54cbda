package vn.sokhi.visitor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import vn.sokhi.classification.Folded;
import vn.sokhi.classification.Province;
import vn.sokhi.finding.Finding;
import vn.sokhi.finding.Where;
import vn.sokhi.gazette.Gazette;
import vn.sokhi.gazette.Grouping;
import vn.sokhi.gazette.ListKey;
import vn.sokhi.gazette.Listed;
import vn.sokhi.law.InForce;
import vn.sokhi.office.Editions;
import vn.sokhi.rulebook.Places;

/// Finds facilities in the list of Decision 42/2026. What is not found is never said to be not listed.
public final class BrowseList {

    public static final List<String> GROUPS = List.of("a", "b", "open");

    private final Editions editions;

    public BrowseList(Editions editions) {
        this.editions = editions;
    }

    /// What a visitor typed and chose; empty where nothing.
    ///
    /// @param province a name of today or before, or a code
    /// @param group `a`, `b` or `open`
    public record Asked(String text, String province, String annex, String group) {}

    /// @param near the nearest, because not every word was found
    /// @param byWords how many the words alone find, before province, annex and group are held against them
    /// @param led the former provinces that were asked for and where they lie today
    /// @param findings what could not be read as asked; the answer stands without it
    public record Answer(List<Line> lines, boolean near, int byWords, List<Places.Found> led, List<Finding> findings) {}

    /// @param law the line of the list with its day, place and standing
    public record Line(InForce<Listed> law, Optional<Province> province, Grouping grouping) {

        public Listed listed() {
            return law.value();
        }
    }

    public Answer browse(Asked asked) {
        var gazette = editions.gazette();
        var places = editions.reference().places();
        var findings = new ArrayList<Finding>();
        var text = Brief.question(asked.text(), findings);
        var led = new ArrayList<>(places.formerlyIn(text));
        var there = led.stream().map(each -> each.province().code()).collect(Collectors.toSet());
        var province = province(asked.province(), places, led, findings);
        var annex = known("annex", asked.annex(), ListKey.ANNEXES, findings);
        var group = known("group", asked.group(), GROUPS, findings);
        var found = gazette.search().find(there.isEmpty() ? text : withoutOld(text));
        var lines = found.found().stream()
                .sorted(Comparator.comparing(each -> !there.contains(each.site().province())))
                .filter(inProvince(province))
                .filter(each -> annex.isEmpty() || each.key().annex().equals(annex))
                .map(each -> line(each, gazette, places))
                .filter(each -> group.isEmpty() || group.equals(group(each.grouping())))
                .toList();
        return new Answer(
                lines,
                found.near(),
                found.found().size(),
                led.stream().distinct().toList(),
                List.copyOf(findings));
    }

    /// The filter, where it is one of those there are; else a finding, and the answer stands without it.
    private static String known(String filter, String asked, List<String> there, List<Finding> findings) {
        if (asked.isBlank() || there.contains(asked)) return asked;
        findings.add(Finding.of("V-FILTER", new Where.Named(filter))
                .with("asked", Brief.of(asked))
                .with("there", String.join(", ", there)));
        return "";
    }

    /// `a`, `b` or `open`: as addresses and files write a grouping.
    public static String group(Grouping grouping) {
        return switch (grouping) {
            case Grouping.GroupA() -> "a";
            case Grouping.GroupB(var _) -> "b";
            case Grouping.Open(var _) -> "open";
        };
    }

    private static Line line(Listed listed, Gazette gazette, Places places) {
        return new Line(
                gazette.listed(listed.key()).orElseThrow(),
                places.province(listed.site().province()),
                gazette.grouping(listed.key()));
    }

    private static Predicate<Listed> inProvince(Optional<Province> province) {
        return listed -> province.map(each -> each.code().equals(listed.site().province()))
                .orElse(true);
    }

    private static Optional<Province> province(
            String asked, Places places, List<Places.Found> led, List<Finding> findings) {
        if (asked.isBlank()) return Optional.empty();
        var found = places.named(asked);
        if (found.isEmpty()) {
            findings.add(Finding.of("V-PROVINCE", new Where.Named("province")).with("asked", Brief.of(asked)));
        }
        found.filter(each -> each.former().isPresent()).ifPresent(led::add);
        return found.map(Places.Found::province);
    }

    /// "Hà Nam cũ": the word for "former" stands in no facility's name.
    private static String withoutOld(String text) {
        return Folded.of(text).endsWith(" cu") ? text.strip().replaceFirst("\\s+\\S+$", "") : text;
    }
}
