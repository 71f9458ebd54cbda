package vn.sokhi.web.report;

import java.util.ArrayList;
import java.util.List;
import vn.sokhi.report.Report;
import vn.sokhi.report.ReportedAmount;
import vn.sokhi.report.ReportedFigure;
import vn.sokhi.words.Chemistry;
import vn.sokhi.words.Words;

/// One figure of a report as a line of its table.
///
/// @param address of its working
/// @param gas as mark-up
/// @param biogenic whether it is a memo item, in no total
public record FigureLine(String address, From from, String gas, String mass, String co2e, boolean biogenic) {

    private static final int MASS_DECIMALS = 4;
    private static final int CO2E_DECIMALS = 2;

    /// What it is about, in words.
    ///
    /// @param category the IPCC category and scope
    public record From(String source, int year, String activity, String category, String scope) {}

    public static List<FigureLine> of(Report.WorkedOut report, Words words) {
        var figures = report.content().figures();
        var lines = new ArrayList<FigureLine>();
        for (int i = 0; i < figures.size(); i++) {
            lines.add(line("/reports/" + report.id() + "/figures/" + (i + 1), figures.get(i), words));
        }
        return lines;
    }

    /// What a figure is about, in words.
    public static From from(ReportedFigure figure, Words words) {
        var of = figure.of();
        return new From(
                of.source(),
                of.year(),
                words.sayOr(of.activity(), "activity." + of.activity()),
                figure.under().category(),
                words.say("scope." + figure.under().scope()));
    }

    private static FigureLine line(String address, ReportedFigure figure, Words words) {
        return new FigureLine(
                address,
                from(figure, words),
                Chemistry.markup(figure.gas()),
                words.numbers().fixed(figure.mass().exact(), MASS_DECIMALS),
                figure.co2e()
                        .map(ReportedAmount::exact)
                        .map(it -> words.numbers().fixed(it, CO2E_DECIMALS))
                        .orElse("–"),
                figure.under().biogenic());
    }
}
