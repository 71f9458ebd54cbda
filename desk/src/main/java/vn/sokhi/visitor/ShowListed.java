package vn.sokhi.visitor;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.sokhi.classification.Commune;
import vn.sokhi.classification.Province;
import vn.sokhi.finding.Finding;
import vn.sokhi.finding.Outcome;
import vn.sokhi.finding.Where;
import vn.sokhi.gazette.Duty;
import vn.sokhi.gazette.Gazette;
import vn.sokhi.gazette.Grouping;
import vn.sokhi.gazette.ListKey;
import vn.sokhi.gazette.Listed;
import vn.sokhi.gazette.Quota;
import vn.sokhi.gazette.QuotaMatch;
import vn.sokhi.law.Article;
import vn.sokhi.law.InForce;
import vn.sokhi.office.Editions;
import vn.sokhi.rulebook.LawRow;
import vn.sokhi.rulebook.Reference;

/// Shows one facility of the list: its place in the decision, its group with the reasons, and every duty with the
/// sentence of the law it rests on.
public final class ShowListed {

    private final Editions editions;

    public ShowListed(Editions editions) {
        this.editions = editions;
    }

    /// @param quotas lines of the pilot allocation matched to it, sure or not
    /// @param circular which circular's tables serve its annex
    /// @param articles the sentences the duties rest on, by id
    public record Card(
            InForce<Listed> listed,
            Place place,
            Grouping grouping,
            List<Matched> quotas,
            List<Duty> duties,
            Optional<LawRow> circular,
            Map<String, Article> articles) {}

    public record Place(Optional<Province> province, Optional<Commune> commune) {}

    public record Matched(InForce<Quota> quota, InForce<QuotaMatch> match) {}

    /// @param key as in an address, `II-25`
    /// @param day the legal day: duties from that day on; before the list is in force there is none
    public Outcome<Card> show(String key, LocalDate day) {
        var gazette = editions.gazette();
        return listed(gazette, key).then(listed -> {
            if (day.isBefore(listed.from())) {
                return refused("V-LIST-NOT-YET", "day", day, "from", listed.from());
            }
            return Outcome.accept(card(listed, gazette, day));
        });
    }

    private static Outcome<InForce<Listed>> listed(Gazette gazette, String key) {
        return ListKey.parse(key)
                .flatMap(gazette::listed)
                .map(Outcome::accept)
                .orElseGet(() -> refused("V-NOT-IN-LIST", "asked", key, "list", "42/2026/QĐ-TTg"));
    }

    private Card card(InForce<Listed> listed, Gazette gazette, LocalDate day) {
        var reference = editions.reference();
        var key = listed.value().key();
        var site = listed.value().site();
        var grouping = gazette.grouping(key);
        var duties = gazette.duties().of(grouping, gazette.holdsQuota(key), day);
        return new Card(
                listed,
                new Place(
                        reference.places().province(site.province()),
                        site.commune().flatMap(reference.places()::commune)),
                grouping,
                quotas(key, gazette),
                duties,
                circular(key.annex(), reference),
                articles(duties, reference));
    }

    private static List<Matched> quotas(ListKey key, Gazette gazette) {
        return gazette.matchesOf(key).stream()
                .flatMap(match -> gazette.quota(match.value().quota()).map(quota -> new Matched(quota, match)).stream())
                .toList();
    }

    private static Optional<LawRow> circular(String annex, Reference reference) {
        return reference.table("circulars").stream()
                .filter(row -> row.cell("annex").equals(annex))
                .findFirst();
    }

    private static Map<String, Article> articles(List<Duty> duties, Reference reference) {
        var articles = new HashMap<String, Article>();
        for (var duty : duties) {
            var id = duty.rule().value().article();
            reference.texts().article(id).ifPresent(article -> articles.put(id, article));
        }
        return articles;
    }

    private static <T> Outcome<T> refused(String rule, String first, Object one, String second, Object two) {
        return Outcome.refuse(
                Finding.of(rule, new Where.Nowhere()).with(first, one).with(second, two));
    }
}
