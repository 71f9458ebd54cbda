package vn.sokhi.classification;

/// Whether the facility emits itself or by what it buys (Circular 38/2023, Art. 16).
public enum Scope {
    DIRECT,
    INDIRECT;

    public String code() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
