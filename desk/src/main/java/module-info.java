/// The official acts, one class each: load, decide, record.
module vn.sokhi.desk {
    requires static transitive org.jspecify;
    requires transitive vn.sokhi.registry;

    exports vn.sokhi.sheet;
    exports vn.sokhi.paper;
    exports vn.sokhi.office;
    exports vn.sokhi.drafting;
    exports vn.sokhi.intake;
    exports vn.sokhi.operator;
    exports vn.sokhi.visitor;
}
