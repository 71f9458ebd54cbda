/// The official acts, one class each: load, decide, record.
module vn.sokhi.desk {
    requires static transitive org.jspecify;
    requires transitive vn.sokhi.registry;

    exports vn.sokhi.sheet;
}
