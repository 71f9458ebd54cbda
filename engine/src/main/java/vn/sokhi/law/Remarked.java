package vn.sokhi.law;

/// Something with the remark that our table makes on it; empty where there is none.
public record Remarked<T>(T it, String remark) {}
