package vn.sokhi.web.reference;

/// A place in a text of the law, and where that text is shown.
///
/// @param address empty where the text has no page
public record Cited(String text, String address) {}
