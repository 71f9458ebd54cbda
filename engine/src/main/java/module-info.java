/// How emissions are worked out. Knows no facility, person, report or unit account; asks no clock and reads no file.
module vn.sokhi.engine {
    requires static transitive org.jspecify;

    exports vn.sokhi.quantity;
    exports vn.sokhi.law;
    exports vn.sokhi.finding;
    exports vn.sokhi.equation;
    exports vn.sokhi.classification;
    exports vn.sokhi.rulebook;
    exports vn.sokhi.calculation;
    exports vn.sokhi.calculation.method;
    exports vn.sokhi.calculation.energy;
    exports vn.sokhi.calculation.industry;
    exports vn.sokhi.calculation.product;
    exports vn.sokhi.calculation.waste;
}
