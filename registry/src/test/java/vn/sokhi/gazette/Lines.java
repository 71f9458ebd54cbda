package vn.sokhi.gazette;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.sokhi.classification.MapSheet;
import vn.sokhi.classification.Province;
import vn.sokhi.law.Citation;
import vn.sokhi.law.InForce;
import vn.sokhi.law.InWords;
import vn.sokhi.law.Standing;
import vn.sokhi.rulebook.Places;

/// A small list to search in: invented facilities in real provinces.
final class Lines {

    static final LocalDate FROM = LocalDate.of(2026, 9, 25);

    private Lines() {}

    static <T> InForce<T> law(T value) {
        return law(value, FROM);
    }

    static <T> InForce<T> law(T value, LocalDate from) {
        return new InForce<>(value, from, new Citation("TEST", "a line"), new Standing.Confirmed());
    }

    static Places places() {
        return new Places(
                List.of(
                        law(province("37", "Ninh Bình", "Ninh Binh", "Hà Nam", "Nam Định", "Ninh Bình")),
                        law(province(
                                "79", "Hồ Chí Minh", "Ho Chi Minh", "Bình Dương", "Bà Rịa – Vũng Tàu", "Hồ Chí Minh")),
                        law(province("38", "Thanh Hóa", "Thanh Hoa", "Thanh Hóa"))),
                List.of(),
                new MapSheet("0 0 1 1", List.of(), List.of()));
    }

    private static Province province(String code, String vi, String en, String... former) {
        return new Province(
                code, new InWords(vi, en), new InWords("tỉnh " + vi, en), List.of(former), new InWords("", ""));
    }

    static Listed listed(int number, String name, String address, String province, String activity) {
        return new Listed(
                new ListKey("II", number),
                name,
                new Listed.Site(address, province, Optional.empty()),
                activity,
                Optional.empty(),
                "");
    }

    static ListSearch search() {
        return new ListSearch(
                List.of(
                        listed(1, "Công ty cổ phần Xi măng Mẫu", "phường A, tỉnh Ninh Bình", "37", "Sản xuất xi măng"),
                        listed(2, "Công ty TNHH Gạch Thử", "xã B, tỉnh Ninh Bình", "37", "Sản xuất gạch"),
                        listed(3, "Công ty TNHH MTV Thép Ví Dụ", "phường Vũng Tàu, TP HCM", "79", "Sản xuất thép"),
                        listed(4, "Nhà máy Xi măng Minh Hoạ", "xã C, tỉnh Thanh Hóa", "38", "Sản xuất xi măng"),
                        listed(5, "Công ty Giấy Giả Định", "phường D, TP HCM", "79", "Sản xuất giấy")),
                places(),
                new Abbreviations(Map.of(
                        "CP", "cổ phần",
                        "CTCP", "công ty cổ phần",
                        "CTY", "công ty",
                        "TNHH", "trách nhiệm hữu hạn",
                        "MTV", "một thành viên",
                        "XM", "xi măng")));
    }
}
