package vn.sokhi.visitor;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.sokhi.classification.Commune;
import vn.sokhi.classification.Province;
import vn.sokhi.finding.Finding;
import vn.sokhi.finding.Outcome;
import vn.sokhi.finding.Where;
import vn.sokhi.gazette.Certainty;
import vn.sokhi.gazette.Duty;
import vn.sokhi.gazette.Gazette;
import vn.sokhi.gazette.Grouping;
import vn.sokhi.gazette.ListKey;
import vn.sokhi.gazette.Listed;
import vn.sokhi.gazette.Quota;
import vn.sokhi.gazette.QuotaMatch;
import vn.sokhi.law.InForce;
import vn.sokhi.office.Editions;
import vn.sokhi.rulebook.LawRow;
import vn.sokhi.rulebook.Reference;

/// Shows one facility of the list: its place in the decision, its group with the reasons, and every duty with the
/// sentence of the law it rests on.
public final class ShowListed {

    /// How the title of every list begins (Decisions 01/2022, 13/2024, 42/2026).
    private static final String TITLE =
            "Quyết định ban hành danh mục lĩnh vực, cơ sở phát thải khí nhà kính phải thực hiện kiểm kê";

    private static final String GROUP_B = "group-b";

    private final Editions editions;

    public ShowListed(Editions editions) {
        this.editions = editions;
    }

    /// @param quotas lines of the pilot allocation matched to it, sure or not
    /// @param circular which circular's tables serve its annex
    /// @param past what fell due once only, and before that day
    public record Card(
            InForce<Listed> listed,
            Place place,
            Grouping grouping,
            List<Matched> quotas,
            List<Duty> duties,
            List<Duty> past,
            Optional<LawRow> circular) {

        /// Only a certain match says that it holds a quota.
        public boolean holdsQuota() {
            return quotas.stream().anyMatch(each -> each.match().value().certainty() == Certainty.CERTAIN);
        }

        /// Whether it is our reading that the duty falls on it: Article 11.6a speaks of facilities allocated a quota,
        /// Article 11.4.c of listed plants.
        public boolean doubts(Duty duty) {
            return duty.rule().value().who().equals(GROUP_B) && !holdsQuota();
        }
    }

    public record Place(Optional<Province> province, Optional<Commune> commune) {}

    public record Matched(InForce<Quota> quota, InForce<QuotaMatch> match) {}

    /// @param key as in an address, `II-25`
    /// @param day the legal day: duties from that day on; before the list is in force there is none
    public Outcome<Card> show(String key, LocalDate day) {
        var gazette = editions.gazette();
        return listed(gazette, key).then(listed -> {
            if (day.isBefore(listed.from())) {
                return Outcome.refuse(notYet(listed.from(), day));
            }
            return Outcome.accept(card(listed, gazette, day));
        });
    }

    private static Outcome<InForce<Listed>> listed(Gazette gazette, String key) {
        return ListKey.parse(key)
                .flatMap(gazette::listed)
                .map(Outcome::accept)
                .orElseGet(() -> Outcome.refuse(
                        Finding.of("V-NOT-IN-LIST", new Where.Nowhere()).with("asked", Brief.of(key))));
    }

    /// Names the list that was in force on that day, by the titles of the decisions; we hold only the present one.
    private Finding notYet(LocalDate from, LocalDate day) {
        var texts = editions.reference().texts();
        var before = texts.inForce(day).stream()
                .filter(each -> each.title().vi().startsWith(TITLE))
                .findFirst();
        var finding = Finding.of(before.isPresent() ? "V-LIST-NOT-YET" : "V-NO-LIST-YET", new Where.Named("day"))
                .with("day", day)
                .with("since", from);
        return before.map(it -> finding.with("before", it.number()).with("code", it.code()))
                .orElse(finding);
    }

    private Card card(InForce<Listed> listed, Gazette gazette, LocalDate day) {
        var reference = editions.reference();
        var key = listed.value().key();
        var site = listed.value().site();
        var grouping = gazette.grouping(key);
        boolean holdsQuota = gazette.holdsQuota(key);
        return new Card(
                listed,
                new Place(
                        reference.places().province(site.province()),
                        site.commune().flatMap(reference.places()::commune)),
                grouping,
                quotas(key, gazette),
                gazette.duties().of(grouping, holdsQuota, day),
                gazette.duties().past(grouping, holdsQuota, day),
                circular(key.annex(), reference));
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
}
