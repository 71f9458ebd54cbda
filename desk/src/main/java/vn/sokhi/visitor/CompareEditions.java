package vn.sokhi.visitor;

import java.util.Optional;
import vn.sokhi.finding.Finding;
import vn.sokhi.finding.Outcome;
import vn.sokhi.finding.Where;
import vn.sokhi.office.Editions;
import vn.sokhi.office.Releases;
import vn.sokhi.rulebook.Edition;
import vn.sokhi.rulebook.EditionDiff;

/// Tells what changed in the values between two released editions.
public final class CompareEditions {

    private final Releases releases;
    private final Editions editions;

    public CompareEditions(Releases releases, Editions editions) {
        this.releases = releases;
        this.editions = editions;
    }

    public record Answer(Edition from, Edition to, EditionDiff diff) {}

    /// Each by its name or its label; left out, the one in use and the one before it.
    public Outcome<Answer> compare(String from, String to) {
        var released = releases.released();
        var later = to.isBlank() ? Optional.of(released.getLast()) : named(to);
        if (later.isEmpty()) return unknown(to);
        int before = Math.max(0, released.indexOf(later.get()) - 1);
        var earlier = from.isBlank() ? Optional.of(released.get(before)) : named(from);
        if (earlier.isEmpty()) return unknown(from);
        return between(earlier.get(), later.get());
    }

    private Outcome<Answer> between(Edition earlier, Edition later) {
        var before = editions.edition(earlier.label());
        var after = editions.edition(later.label());
        if (before.isEmpty()) return unknown(earlier.label());
        if (after.isEmpty()) return unknown(later.label());
        return Outcome.accept(new Answer(earlier, later, EditionDiff.between(before.get(), after.get())));
    }

    private Optional<Edition> named(String asked) {
        return releases.released().stream()
                .filter(each -> each.name().equals(asked) || each.label().equals(asked))
                .findFirst();
    }

    private Outcome<Answer> unknown(String asked) {
        var there = releases.released().stream().map(Edition::name).toList();
        return Outcome.refuse(Finding.of("L-EDITION-UNKNOWN", new Where.Nowhere())
                .with("asked", Brief.of(asked))
                .with("there", String.join(", ", there)));
    }
}
