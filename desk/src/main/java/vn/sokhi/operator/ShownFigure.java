package vn.sokhi.operator;

import vn.sokhi.equation.Figure;
import vn.sokhi.report.ReportedFigure;

/// A reported figure, worked out again just now with its whole working.
///
/// @param same whether every digit is as it was filed
public record ShownFigure(ReportedFigure filed, Figure mass, Figure co2e, boolean same) {}
