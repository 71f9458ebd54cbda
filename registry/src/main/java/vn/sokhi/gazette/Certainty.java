package vn.sokhi.gazette;

/// How sure a match made by us is. Only `CERTAIN` decides anything.
public enum Certainty {
    CERTAIN,
    LIKELY,
    POSSIBLE,
    NONE
}
