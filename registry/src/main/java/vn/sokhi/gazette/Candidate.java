package vn.sokhi.gazette;

import vn.sokhi.law.InWords;

/// That a listed facility may be of a kind that holds quotas, by name and activity; the list does not say.
public record Candidate(ListKey listed, QuotaKind kind, Certainty certainty, InWords why) {}
