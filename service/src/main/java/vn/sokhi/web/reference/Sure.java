package vn.sokhi.web.reference;

/// How sure we are, in words.
///
/// @param reason in the page's language; empty where it is confirmed
/// @param other the reason in the other language
public record Sure(boolean confirmed, String reason, String other) {}
