package vn.sokhi.web.visitor;

/// A filter in use.
///
/// @param address the same page without it
public record Chip(String label, String address) {}
