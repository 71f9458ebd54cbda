/// How emissions are worked out. Knows no facility, person, report or unit account; asks no clock and reads no file.
module vn.sokhi.engine {
    requires static transitive org.jspecify;

    exports vn.sokhi.quantity;
    exports vn.sokhi.law;
    exports vn.sokhi.finding;
}
