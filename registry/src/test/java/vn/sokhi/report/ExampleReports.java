package vn.sokhi.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import vn.sokhi.facility.Facility;
import vn.sokhi.facility.FacilityId;
import vn.sokhi.party.Actor;
import vn.sokhi.party.Mandate;
import vn.sokhi.party.OrganisationId;
import vn.sokhi.party.PersonId;
import vn.sokhi.quantity.Exact;

/// Example values in one place, and a seeded generator of reports full of awkward texts.
final class ExampleReports {

    static final OrganisationId COMPANY = OrganisationId.of("00000000-0000-4000-8000-000000000001");
    static final OrganisationId OTHERS = OrganisationId.of("00000000-0000-4000-8000-000000000002");
    static final Facility KILN = new Facility(
            FacilityId.of("00000000-0000-4000-8000-000000000011"),
            COMPANY,
            "Nhà máy gạch (mẫu)",
            "Phú Thọ",
            "Gạch men",
            new Facility.Footing("III.B", "A"));
    static final LocalDate DAY = LocalDate.of(2026, 11, 24);

    private static final String AWKWARD = "aZ09 ,;\"\\/\b\t\n\f\r\u0000\u001f\u007f\u2028éữ₂😀";

    private ExampleReports() {}

    static Actor actorOf(OrganisationId organisation) {
        var person = new PersonId(new UUID(7, 7));
        return new Actor(person, new Mandate(person, organisation, LocalDate.of(2030, 12, 31)));
    }

    static ReportContent kiln() {
        var origin = new Origin("Lò 1", 2024, "fuel-burnt");
        var cells = new LinkedHashMap<String, String>();
        cells.put("quantity", "10");
        cells.put("unit", "TJ");
        var mass = ReportedAmount.of(Exact.of("983"));
        return new ReportContent(
                KILN.id(),
                new ReportContent.Pinned("2026-11-24-0a1b2c3d", DAY, "AR5"),
                Optional.empty(),
                List.of(EnteredRow.asWritten(origin, cells, "Than!A2")),
                List.of(new ReportedFigure(
                        origin, new Heading("1.A.2", "direct", false), "CO2", mass, Optional.of(mass), "2.1")),
                List.of(new ReportedTotal(2024, "direct", "CO2e", Optional.empty(), Optional.of(mass))));
    }

    static ReportContent any(RandomGenerator dice) {
        return new ReportContent(
                new FacilityId(new UUID(dice.nextLong(), dice.nextLong())),
                new ReportContent.Pinned(text(dice), LocalDate.ofEpochDay(dice.nextInt(0, 40000)), text(dice)),
                Optional.empty(),
                some(dice, () -> row(dice)),
                some(dice, () -> figure(dice)),
                some(dice, () -> total(dice)));
    }

    private static EnteredRow row(RandomGenerator dice) {
        var cells = new LinkedHashMap<String, String>();
        for (int i = dice.nextInt(5); i > 0; i--) cells.put(text(dice), text(dice));
        return EnteredRow.asWritten(origin(dice), cells, text(dice));
    }

    private static ReportedFigure figure(RandomGenerator dice) {
        var heading = new Heading(text(dice), text(dice), dice.nextBoolean());
        return new ReportedFigure(origin(dice), heading, text(dice), amount(dice), maybe(dice), text(dice));
    }

    private static ReportedTotal total(RandomGenerator dice) {
        return new ReportedTotal(dice.nextInt(1990, 2100), text(dice), text(dice), maybe(dice), maybe(dice));
    }

    private static Origin origin(RandomGenerator dice) {
        return new Origin(text(dice), dice.nextInt(1990, 2100), text(dice));
    }

    private static Optional<ReportedAmount> maybe(RandomGenerator dice) {
        return dice.nextBoolean() ? Optional.of(amount(dice)) : Optional.empty();
    }

    private static ReportedAmount amount(RandomGenerator dice) {
        return ReportedAmount.of(Exact.ratio(dice.nextInt(), dice.nextInt(1, 1_000_000)));
    }

    private static <T> List<T> some(RandomGenerator dice, Supplier<T> one) {
        var list = new ArrayList<T>();
        for (int i = dice.nextInt(4); i > 0; i--) list.add(one.get());
        return list;
    }

    private static String text(RandomGenerator dice) {
        var letters = AWKWARD.codePoints().toArray();
        var text = new StringBuilder();
        for (int i = dice.nextInt(8); i > 0; i--) text.appendCodePoint(letters[dice.nextInt(letters.length)]);
        return text.toString();
    }
}
