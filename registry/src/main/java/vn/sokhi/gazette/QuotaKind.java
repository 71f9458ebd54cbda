package vn.sokhi.gazette;

import java.util.Locale;
import java.util.Optional;

/// The three kinds of plants that hold quotas in the pilot (Decree 06/2022 as amended, Article 12; Decision 699).
public enum QuotaKind {
    THERMAL_POWER,
    STEEL,
    CEMENT;

    /// `thermal-power`, as the rulebook and addresses write it.
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<QuotaKind> of(String code) {
        for (var kind : values()) if (kind.code().equals(code)) return Optional.of(kind);
        return Optional.empty();
    }
}
