package vn.sokhi.visitor;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.sokhi.finding.Finding;
import vn.sokhi.finding.Outcome;
import vn.sokhi.finding.Where;
import vn.sokhi.gazette.DutyRule;
import vn.sokhi.law.Article;
import vn.sokhi.law.InForce;
import vn.sokhi.law.Instrument;
import vn.sokhi.office.Editions;
import vn.sokhi.office.Office;
import vn.sokhi.report.Stamp;
import vn.sokhi.rulebook.LawRow;

/// Reads the texts of the law: which have force on a day, and of one text its sentences and what rests on them.
public final class ReadLaw {

    private final Editions editions;
    private final InstantSource clock;

    public ReadLaw(Editions editions, InstantSource clock) {
        this.editions = editions;
        this.clock = clock;
    }

    /// @param day the day that was asked for, today where none was or where it could not be read
    /// @param findings what could not be read as asked, and that the day lies before every text
    public record Answer(LocalDate day, List<Instrument> instruments, List<Finding> findings) {}

    /// @param inForce whether it has force today
    /// @param sentences by place, the wording that stands first, then the earlier ones
    /// @param rulebookCounts how much of each topic rests on it: `values`, `listed`, `quotas`, `glossary` …
    public record Card(
            Instrument instrument,
            boolean inForce,
            List<Instrument> amends,
            List<List<Article>> sentences,
            List<InForce<DutyRule>> duties,
            List<LawRow> forms,
            Map<String, Integer> rulebookCounts) {}

    /// The latest first.
    ///
    /// @param all also those that no longer have force or do not have it yet
    public Answer inForce(String asked, boolean all) {
        var findings = new ArrayList<Finding>();
        var day = AskedDay.of(asked, findings).orElseGet(() -> Stamp.dayOf(clock.instant()));
        var texts = editions.reference().texts();
        first().filter(day::isBefore)
                .ifPresent(first -> findings.add(Finding.of("L-DAY-BEFORE", new Where.Named("day"))
                        .with("day", day)
                        .with("since", first)));
        return new Answer(day, all ? texts.instruments() : texts.inForce(day), List.copyOf(findings));
    }

    public Outcome<Card> show(String code) {
        return editions.reference()
                .texts()
                .instrument(code)
                .map(found -> Outcome.accept(card(found)))
                .orElseGet(() -> Office.refuse("L-TEXT-UNKNOWN", Brief.of(code)));
    }

    private Optional<LocalDate> first() {
        return editions.reference().texts().instruments().stream()
                .map(each -> each.force().from())
                .min(Comparator.naturalOrder());
    }

    private Card card(Instrument instrument) {
        var reference = editions.reference();
        var code = instrument.code();
        var amends = reference.texts().instruments().stream()
                .filter(each -> each.amendedBy().contains(code))
                .toList();
        return new Card(
                instrument,
                instrument.force().on(Stamp.dayOf(clock.instant())),
                amends,
                sentences(reference.texts().of(code)),
                editions.gazette().duties().rules().stream()
                        .filter(each -> rests(each, code))
                        .toList(),
                reference.table("forms").stream()
                        .filter(each -> rests(each.law(), code))
                        .toList(),
                counts(code));
    }

    private static List<List<Article>> sentences(List<Article> articles) {
        var byPlace = new LinkedHashMap<String, List<Article>>();
        for (var each : articles) {
            byPlace.computeIfAbsent(each.text().source().toString(), _ -> new ArrayList<>())
                    .add(each);
        }
        byPlace.values()
                .forEach(wordings -> wordings.sort(
                        Comparator.comparing((Article each) -> each.text().from())
                                .reversed()));
        return byPlace.values().stream().map(List::copyOf).toList();
    }

    /// What of the rulebook rests on that text; topics of which nothing does are left out.
    private Map<String, Integer> counts(String code) {
        var gazette = editions.gazette();
        var reference = editions.reference();
        var counts = new LinkedHashMap<String, Integer>();
        keep(
                counts,
                "values",
                editions.latest().entries().stream()
                        .filter(each -> each.source().instrument().equals(code))
                        .count());
        keep(counts, "listed", resting(gazette.listed().stream(), code));
        keep(counts, "quotas", resting(gazette.quotas().stream(), code));
        keep(counts, "holidays", resting(gazette.duties().workingDays().holidays().stream(), code));
        for (var topic : List.of("sectors", "glossary", "penalties", "form-tables", "crosswalk", "national")) {
            keep(counts, topic, resting(reference.table(topic).stream().map(LawRow::law), code));
        }
        return Map.copyOf(counts);
    }

    private static void keep(Map<String, Integer> counts, String topic, long count) {
        if (count > 0) counts.put(topic, Math.toIntExact(count));
    }

    private static <T> long resting(Stream<InForce<T>> laws, String code) {
        return laws.filter(each -> rests(each, code)).count();
    }

    private static boolean rests(InForce<?> law, String code) {
        return law.source().instrument().equals(code);
    }
}
