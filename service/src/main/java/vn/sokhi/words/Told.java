package vn.sokhi.words;

/// A finding in sentences.
///
/// @param place where it is, as its reader finds it; empty where it has no place
/// @param what is not right
/// @param mend what to do about it
public record Told(String rule, String place, String what, String mend) {}
