package vn.sokhi.classification;

/// A piece of a province's outline on our own map, in the units of [MapSheet].
///
/// @param province the code of its province
/// @param kind `land`, `island` or `archipelago`
/// @param path an SVG path; empty for an island drawn as a dot at `x`, `y`
public record Outline(String province, String kind, String path, String x, String y) {}
