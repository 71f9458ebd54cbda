package vn.sokhi.rulebook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.sokhi.classification.Word;
import vn.sokhi.equation.Known;
import vn.sokhi.finding.Finding;
import vn.sokhi.finding.Outcome;
import vn.sokhi.finding.Where;
import vn.sokhi.law.Dated;
import vn.sokhi.law.InForce;
import vn.sokhi.law.Instrument;
import vn.sokhi.quantity.Amount;

/// One edition of the law's values. Look-up is by (edition, legal day, keys); the year of a value is a key.
public final class Rulebook {

    private final Edition edition;
    private final List<Entry> entries;
    private final Map<String, Entry> byId = new HashMap<>();
    private final Lists lists;
    private final Map<String, Instrument> instruments;
    private final Choices choices;
    private final Map<String, NavigableMap<Integer, Map<String, Dated<Entry>>>> shelf = new HashMap<>();
    private static final int NO_YEAR = 0;

    public Rulebook(Edition edition, List<Entry> entries, Lists lists, List<Instrument> instruments, Choices choices) {
        this.edition = edition;
        this.entries = List.copyOf(entries);
        this.lists = lists;
        this.choices = choices;
        entries.forEach(entry -> byId.put(entry.id(), entry));
        this.instruments = new HashMap<>();
        instruments.forEach(each -> this.instruments.put(each.code(), each));
        shelve();
    }

    private void shelve() {
        var histories = new HashMap<String, Map<Integer, Map<String, List<InForce<Entry>>>>>();
        for (var entry : entries) {
            var law = entry.law();
            histories
                    .computeIfAbsent(entry.address(), _ -> new HashMap<>())
                    .computeIfAbsent(entry.year().orElse(NO_YEAR), _ -> new HashMap<>())
                    .computeIfAbsent(entry.source().instrument(), _ -> new ArrayList<>())
                    .add(new InForce<>(entry, law.from(), law.source(), law.standing()));
        }
        histories.forEach((address, years) -> {
            var byYear = new TreeMap<Integer, Map<String, Dated<Entry>>>();
            years.forEach((year, texts) -> {
                var byText = new HashMap<String, Dated<Entry>>();
                texts.forEach((text, history) -> byText.put(text, new Dated<>(history)));
                byYear.put(year, byText);
            });
            shelf.put(address, byYear);
        });
    }

    /// The value in force on that day, from the text that comes first in the order of choice.
    public Outcome<Known.Legal> value(FactorKey key, LocalDate day) {
        Optional<Found> best = Optional.empty();
        for (var address : key.addresses()) {
            var found = at(address, key, day);
            if (found.isPresent() && (best.isEmpty() || found.get().rank < best.get().rank)) best = found;
        }
        return best.map(Found::legal).orElseGet(() -> Outcome.refuse(missing(key, day)));
    }

    private Finding missing(FactorKey key, LocalDate day) {
        return Finding.of(key.year().isPresent() ? "L-NO-YEAR" : "L-NO-VALUE", new Where.Nowhere())
                .with("key", key)
                .with("of_vi", named(key, Word::nameVi))
                .with("of_en", named(key, Word::nameEn))
                .with("quantity", key.quantity())
                .with("day", day)
                .with("year", key.year().isPresent() ? key.year().getAsInt() : "");
    }

    /// The keys by their names in the lists: `Than antraxit, Mê-tan`. A key of no list stays as it is.
    private String named(FactorKey key, Function<Word, String> language) {
        return key.names().entrySet().stream()
                .filter(each -> !each.getValue().getFirst().isEmpty())
                .map(each -> lists.word(listOf(each.getKey()), each.getValue().getFirst())
                        .map(language)
                        .orElse(each.getValue().getFirst()))
                .collect(Collectors.joining(", "));
    }

    /// A key has the name of its list, but for a blend, which is one of the refrigerants.
    private static String listOf(String key) {
        return key.equals("blend") ? "refrigerant" : key;
    }

    private record Found(Entry entry, int rank, List<String> flags) {
        Outcome<Known.Legal> legal() {
            var law = entry.law();
            if (law.value().isEmpty()) {
                return Outcome.refuse(
                        Finding.of("L-NOTATION", new Where.Nowhere()).with("entry", entry.id()));
            }
            Amount amount = law.value().get();
            return Outcome.accept(new Known.Legal(
                    entry.id(), new InForce<>(amount, law.from(), law.source(), law.standing()), flags));
        }
    }

    private Optional<Found> at(String address, FactorKey key, LocalDate day) {
        var years = shelf.get(address);
        if (years == null) return Optional.empty();
        if (key.year().isEmpty()) return first(years.getOrDefault(NO_YEAR, Map.of()), day, List.of());
        int asked = key.year().getAsInt();
        var exact = first(years.getOrDefault(asked, Map.of()), day, List.of());
        if (exact.isPresent() || !choices.latestServes().contains(key.quantity())) return exact;
        for (var earlier : years.headMap(asked, false).descendingMap().entrySet()) {
            var latest = first(earlier.getValue(), day, List.of("latest-published-year " + earlier.getKey()));
            if (latest.isPresent()) return latest;
        }
        return Optional.empty();
    }

    private Optional<Found> first(Map<String, Dated<Entry>> texts, LocalDate day, List<String> flags) {
        Optional<Found> first = Optional.empty();
        for (var text : texts.entrySet()) {
            var inForce = text.getValue().on(day);
            int rank = choices.rank(text.getKey());
            if (inForce.isPresent() && (first.isEmpty() || rank < first.get().rank)) {
                first = Optional.of(new Found(inForce.get().value(), rank, flags));
            }
        }
        return first;
    }

    public Edition edition() {
        return edition;
    }

    public List<Entry> entries() {
        return entries;
    }

    /// The line with that id.
    public Optional<Entry> entry(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /// Why a value is unconfirmed, in Vietnamese.
    public String reasonVi(String reason) {
        return lists.word("reason", reason).map(Word::nameVi).orElse(reason);
    }

    public Lists lists() {
        return lists;
    }

    public Choices choices() {
        return choices;
    }

    public Optional<Instrument> instrument(String code) {
        return Optional.ofNullable(instruments.get(code));
    }

    public List<Instrument> instruments() {
        return instruments.values().stream()
                .sorted(java.util.Comparator.comparing(Instrument::code))
                .toList();
    }
}
