package vn.sokhi.gazette;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.sokhi.law.InForce;

/// The printed lists of one edition and the matches between them.
public final class Gazette {

    private final Map<ListKey, InForce<Listed>> byKey = new HashMap<>();
    private final List<InForce<Listed>> listed;
    private final List<InForce<Quota>> quotas;
    private final Matches matches;
    private final Duties duties;
    private final ListSearch search;

    /// What we read out of the lists; each with our reason.
    public record Matches(List<InForce<QuotaMatch>> quotas, List<InForce<Candidate>> candidates) {

        public Matches {
            quotas = List.copyOf(quotas);
            candidates = List.copyOf(candidates);
        }
    }

    public Gazette(
            List<InForce<Listed>> listed,
            List<InForce<Quota>> quotas,
            Matches matches,
            Duties duties,
            ListSearch search) {
        this.listed = List.copyOf(listed);
        this.quotas = List.copyOf(quotas);
        this.matches = matches;
        this.duties = duties;
        this.search = search;
        listed.forEach(each -> byKey.put(each.value().key(), each));
    }

    public List<InForce<Listed>> listed() {
        return listed;
    }

    public Optional<InForce<Listed>> listed(ListKey key) {
        return Optional.ofNullable(byKey.get(key));
    }

    public List<InForce<Quota>> quotas() {
        return quotas;
    }

    public Optional<InForce<Quota>> quota(String key) {
        return quotas.stream().filter(each -> each.value().key().equals(key)).findFirst();
    }

    public Optional<InForce<QuotaMatch>> matchOf(String quota) {
        return matches.quotas().stream()
                .filter(each -> each.value().quota().equals(quota))
                .findFirst();
    }

    public Matches matches() {
        return matches;
    }

    /// The lines of the allocation that were matched to that facility, with how sure that is.
    public List<InForce<QuotaMatch>> matchesOf(ListKey key) {
        return matches.quotas().stream()
                .filter(each -> each.value().listed().filter(key::equals).isPresent())
                .toList();
    }

    public List<Candidate> candidatesOf(ListKey key) {
        return matches.candidates().stream()
                .map(InForce::value)
                .filter(each -> each.listed().equals(key))
                .toList();
    }

    public Grouping grouping(ListKey key) {
        return Grouping.of(candidatesOf(key));
    }

    /// Only a certain match says that a facility holds a quota.
    public boolean holdsQuota(ListKey key) {
        return matchesOf(key).stream().anyMatch(each -> each.value().certainty() == Certainty.CERTAIN);
    }

    public Duties duties() {
        return duties;
    }

    public ListSearch search() {
        return search;
    }
}
