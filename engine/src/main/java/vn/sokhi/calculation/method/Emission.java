package vn.sokhi.calculation.method;

import vn.sokhi.equation.Figure;

/// A gas that a source gave off in a year: its mass and its CO2 equivalent, each with its working.
public record Emission(String source, int year, String activity, Emitted what, Figure mass, Figure co2e) {}
