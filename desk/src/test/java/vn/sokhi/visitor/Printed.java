package vn.sokhi.visitor;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import vn.sokhi.calendar.WorkingDays;
import vn.sokhi.classification.MapSheet;
import vn.sokhi.classification.Province;
import vn.sokhi.gazette.Abbreviations;
import vn.sokhi.gazette.Candidate;
import vn.sokhi.gazette.Certainty;
import vn.sokhi.gazette.Duties;
import vn.sokhi.gazette.DutyRule;
import vn.sokhi.gazette.Gazette;
import vn.sokhi.gazette.ListKey;
import vn.sokhi.gazette.ListSearch;
import vn.sokhi.gazette.Listed;
import vn.sokhi.gazette.QuotaKind;
import vn.sokhi.law.Citation;
import vn.sokhi.law.Force;
import vn.sokhi.law.InForce;
import vn.sokhi.law.InWords;
import vn.sokhi.law.Instrument;
import vn.sokhi.law.Remarked;
import vn.sokhi.law.Standing;
import vn.sokhi.office.Editions;
import vn.sokhi.quantity.Amount;
import vn.sokhi.quantity.Exact;
import vn.sokhi.quantity.Units;
import vn.sokhi.rulebook.Choices;
import vn.sokhi.rulebook.Edition;
import vn.sokhi.rulebook.Entry;
import vn.sokhi.rulebook.Lists;
import vn.sokhi.rulebook.Places;
import vn.sokhi.rulebook.Reference;
import vn.sokhi.rulebook.Rulebook;
import vn.sokhi.rulebook.Texts;

/// A small printed world: invented facilities in real provinces, the thresholds and a few conversions of the law.
final class Printed implements Editions {

    static final LocalDate LIST = LocalDate.of(2026, 9, 25);
    private static final LocalDate DECREE = LocalDate.of(2022, 1, 7);
    private static final Edition EDITION = new Edition("test", LIST, "0123456789abcdef");

    private final Rulebook rulebook =
            new Rulebook(EDITION, values(), new Lists(List.of(), List.of(), Map.of()), List.of(), choices());
    private final Reference reference =
            new Reference(EDITION, new Texts(List.of(before()), List.of()), places(), Map.of(), Map.of());
    private final Gazette gazette = gazette(reference.places());

    @Override
    public Rulebook latest() {
        return rulebook;
    }

    @Override
    public Optional<Rulebook> edition(String label) {
        return Optional.of(rulebook);
    }

    @Override
    public Reference reference() {
        return reference;
    }

    @Override
    public Gazette gazette() {
        return gazette;
    }

    static <T> InForce<T> law(T value, LocalDate from) {
        return new InForce<>(value, from, new Citation("TEST", "a line"), new Standing.Confirmed());
    }

    private static Choices choices() {
        return new Choices(Map.of(), Set.of(), List.of("AR5"));
    }

    private static List<Entry> values() {
        return List.of(
                value("threshold", Map.of("criterion", "emissions"), "3000", "t CO2e"),
                value("threshold", Map.of("criterion", "industry-energy"), "1000", "TOE"),
                value("threshold", Map.of("criterion", "freight-fuel"), "1000", "TOE"),
                value("threshold", Map.of("criterion", "building-energy"), "1000", "TOE"),
                value("threshold", Map.of("criterion", "waste-capacity"), "65000", "t"),
                value("toe-factor", Map.of("energy", "electricity", "per", "energy"), "0.0001543", "TOE/kWh"),
                value("toe-factor", Map.of("energy", "diesel", "per", "mass"), "1.02", "TOE/t"),
                value("toe-factor", Map.of("energy", "diesel", "per", "volume"), "0.00088", "TOE/L"),
                value("toe-factor", Map.of("energy", "coal", "per", "mass"), "0.5", "TOE/t"),
                value("toe-factor", Map.of("energy", "coal-dust-5-6", "per", "mass"), "0.60", "TOE/t"));
    }

    private static Entry value(String quantity, Map<String, String> keys, String value, String unit) {
        var amount = Optional.of(new Amount(Exact.of(value), Units.of(unit)));
        return new Entry(
                quantity + keys,
                quantity,
                new TreeMap<>(keys),
                OptionalInt.empty(),
                law(amount, DECREE),
                new Entry.Wording(quantity, quantity, "parameter", value, ""));
    }

    private static Instrument before() {
        return new Instrument(
                "QD13-2024",
                "decision",
                "13/2024/QĐ-TTg",
                new InWords(
                        "Quyết định ban hành danh mục lĩnh vực, cơ sở phát thải khí nhà kính phải thực hiện kiểm kê",
                        "Decision on the list"),
                new Force(LocalDate.of(2024, 8, 13), LocalDate.of(2024, 10, 1), Optional.of(LIST.minusDays(1))),
                List.of(),
                new Remarked<>(new Standing.Confirmed(), ""));
    }

    private static Places places() {
        return new Places(
                List.of(
                        law(province("37", "Ninh Bình", "Ninh Binh", "Hà Nam", "Nam Định", "Ninh Bình"), DECREE),
                        law(province("79", "Hồ Chí Minh", "Ho Chi Minh", "Bà Rịa – Vũng Tàu", "Hồ Chí Minh"), DECREE),
                        law(province("38", "Thanh Hóa", "Thanh Hoa", "Thanh Hóa"), DECREE)),
                List.of(),
                new MapSheet("0 0 1 1", List.of(), List.of()));
    }

    private static Province province(String code, String vi, String en, String... former) {
        return new Province(
                code, new InWords(vi, en), new InWords("tỉnh " + vi, en), List.of(former), new InWords("", ""));
    }

    private static Gazette gazette(Places places) {
        var listed = new ArrayList<InForce<Listed>>();
        listed.add(listed(1, "Công ty Cổ phần Xi măng Mẫu", "phường A, tỉnh Ninh Bình", "37", "Sản xuất xi măng"));
        listed.add(listed(2, "Công ty TNHH Gạch Thử", "xã B, tỉnh Ninh Bình", "37", "Sản xuất gạch"));
        listed.add(listed(3, "Công ty TNHH Thép Ví Dụ", "phường Vũng Tàu", "79", "Sản xuất thép"));
        listed.add(listed(4, "Nhà máy Minh Hoạ", "xã C, tỉnh Thanh Hóa", "38", "Sản xuất giấy"));
        for (int i = 5; i < 45; i++)
            listed.add(listed(i, "Nhà máy Đường Giả Định " + i, "xã D, tỉnh Thanh Hóa", "38", "Sản xuất đường"));
        listed.add(listed(45, "Công ty Gốm Hà Nam Giả Định", "xã E, tỉnh Thanh Hóa", "38", "Sản xuất gốm"));
        var candidates = List.of(
                law(candidate(1, QuotaKind.CEMENT, Certainty.CERTAIN), LIST),
                law(candidate(3, QuotaKind.STEEL, Certainty.POSSIBLE), LIST));
        var search = new ListSearch(
                listed.stream().map(InForce::value).toList(),
                places,
                new Abbreviations(Map.of("CP", "cổ phần", "XM", "xi măng")));
        return new Gazette(listed, List.of(), new Gazette.Matches(List.of(), candidates), duties(), search);
    }

    private static Duties duties() {
        return new Duties(
                List.of(
                        duty("A", "group-a", "03-31", 2027, 2),
                        duty("B", "group-b", "12-01", 2027, 2),
                        duty("M", "listed", "03-31", 2027, 1),
                        duty("P", "province", "06-30", 2027, 1),
                        duty("Q", "listed-no-quota", "12-31", 2025, 0)),
                Map.of("before", -1),
                new WorkingDays(List.of()));
    }

    private static InForce<DutyRule> duty(String id, String who, String day, int first, int every) {
        var clock = new DutyRule.Clock(MonthDay.parse("--" + day), "before", first, every, Optional.empty());
        var paper = new DutyRule.Paper(new InWords(id, id), new InWords("", ""), List.of(), false);
        return law(new DutyRule(id, who, "inventory", paper, clock, "x"), DECREE);
    }

    private static Candidate candidate(int number, QuotaKind kind, Certainty certainty) {
        return new Candidate(new ListKey("II", number), kind, certainty, new InWords("tên", "name"));
    }

    private static InForce<Listed> listed(int number, String name, String address, String province, String activity) {
        return law(
                new Listed(
                        new ListKey("II", number),
                        name,
                        new Listed.Site(address, province, Optional.empty()),
                        activity,
                        Optional.empty(),
                        ""),
                LIST);
    }
}
