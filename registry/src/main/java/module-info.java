/// Who may do what with the results of the engine, and what is owed. No framework, SQL, JSON or HTTP.
module vn.sokhi.registry {
    requires static transitive org.jspecify;
    requires transitive vn.sokhi.engine;

    exports vn.sokhi.party;
    exports vn.sokhi.calendar;
    exports vn.sokhi.gazette;
    exports vn.sokhi.audit;
    exports vn.sokhi.facility;
    exports vn.sokhi.draft;
    exports vn.sokhi.report;
    exports vn.sokhi.disclosure;
}
