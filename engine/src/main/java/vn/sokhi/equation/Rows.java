package vn.sokhi.equation;

/// A table that an equation sums over, by its name: `materials`, `waste types`.
public record Rows(String name) {}
