package vn.sokhi.visitor;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.sokhi.finding.Finding;
import vn.sokhi.finding.Outcome;
import vn.sokhi.finding.Where;
import vn.sokhi.quantity.Amount;
import vn.sokhi.quantity.Dimension;
import vn.sokhi.quantity.Exact;
import vn.sokhi.quantity.Unit;
import vn.sokhi.quantity.Units;
import vn.sokhi.sheet.Numbers;
import vn.sokhi.sheet.Quantity;

/// What a person typed into one field of a form: a number, perhaps with its unit.
///
/// @param field its name in the address
record Typed(String field, String text) {

    private static final int LONGEST_UNIT = 60;
    private static final List<String> READINGS = List.of("as1", "as2", "type1", "type2");
    private static final Pattern A_YEAR = Pattern.compile("(?iu)\\s*/\\s*(năm|nam|yr|year|a)\\s*$");
    private static final Pattern CO2E = Pattern.compile("(?iu)\\s*CO[2₂]\\s*-?\\s*(e|eq|tđ|td|tương đương)?\\s*$");

    boolean isBlank() {
        return text.isBlank();
    }

    Where where() {
        return new Where.Named(field);
    }

    Finding finding(String rule) {
        return Finding.of(rule, where()).with("text", Brief.of(text));
    }

    /// A mass a year: in tonnes unless another unit of mass stands behind the number.
    Outcome<Amount> tonnes() {
        return amount("", "t", "t").then(amount -> {
            boolean mass = amount.unit().dimension().anySubstance().equals(Dimension.mass());
            return mass
                    ? Outcome.accept(amount)
                    : Outcome.refuse(
                            finding("V-UNIT").with("unit", amount.unit()).with("expected", "t"));
        });
    }

    /// @param chosen the unit chosen beside the number; a unit behind the number must not differ from it
    /// @param otherwise the unit where none is written; blank where one must be
    /// @param expected units that would do, for the sentence of a refusal
    Outcome<Amount> amount(String chosen, String otherwise, String expected) {
        var bare = A_YEAR.matcher(text.strip()).replaceFirst("");
        var quantity = Quantity.parse(CO2E.matcher(bare).replaceFirst(""));
        var number = quantity.value(Numbers.PEOPLE.notNegative(), where());
        if (quantity.hasUnit() && number instanceof Outcome.Refused<Exact>(var findings)) {
            return new Outcome.Refused<>(findings.stream()
                    .map(each -> withUnit(each, Brief.of(quantity.unit())))
                    .toList());
        }
        if (quantity.hasUnit() && !chosen.isBlank() && !quantity.unit().equals(chosen)) {
            return Outcome.refuse(finding("V-UNIT-TWICE").with("unit", Brief.of(chosen)));
        }
        var written = quantity.hasUnit() ? quantity.unit() : chosen.isBlank() ? otherwise : chosen;
        var rule = written.isBlank() ? "V-UNIT-MISSING" : "V-UNIT";
        return number.then(value -> unit(written)
                .map(unit -> Outcome.accept(new Amount(value, unit)))
                .orElseGet(() -> Outcome.refuse(
                        finding(rule).with("unit", Brief.of(written)).with("expected", expected))));
    }

    /// What is asked about keeps the unit, so that a reading taken as one click is the amount that was typed.
    private static Finding withUnit(Finding finding, String unit) {
        var told = finding;
        for (var word : READINGS) {
            var reading = finding.words().get(word);
            if (reading != null) told = told.with(word, reading + " " + unit);
        }
        return told;
    }

    private static Optional<Unit> unit(String written) {
        return written.length() > LONGEST_UNIT ? Optional.empty() : Units.parse(written);
    }
}
