package vn.sokhi.report;

/// Under what a figure is counted: IPCC category (empty for bought electricity and steam), scope, biogenic or not.
public record Heading(String category, String scope, boolean biogenic) {}
