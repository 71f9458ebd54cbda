package vn.sokhi.exchange.refusal;

import java.io.IOException;
import java.util.Optional;
import vn.sokhi.finding.Finding;
import vn.sokhi.finding.Where;

/// Carries the finding that ends a reading out of the streams it was made in. It never leaves this room.
public final class Refusal extends IOException {

    private static final long serialVersionUID = 1L;

    private final transient Finding finding;

    public Refusal(Finding finding) {
        super(finding.rule());
        this.finding = finding;
    }

    public static Refusal of(String rule, Where where) {
        return new Refusal(Finding.of(rule, where));
    }

    /// With one word for its sentence.
    public static Refusal of(String rule, Where where, String name, Object word) {
        return new Refusal(Finding.of(rule, where).with(name, word));
    }

    public Finding finding() {
        return finding;
    }

    /// A parser wraps what its stream has thrown; this looks inside.
    public static Optional<Refusal> within(Throwable thrown) {
        for (var cause = Optional.of(thrown);
                cause.isPresent();
                cause = cause.flatMap(c -> Optional.ofNullable(c.getCause()))) {
            if (cause.get() instanceof Refusal refusal) return Optional.of(refusal);
        }
        return Optional.empty();
    }
}
