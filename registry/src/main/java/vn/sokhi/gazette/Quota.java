package vn.sokhi.gazette;

import java.util.SortedMap;
import vn.sokhi.quantity.Exact;

/// A line of the pilot allocation (Decision 699): quantities the state printed, nothing that anybody holds or did.
///
/// @param number its number within its kind
/// @param site the province as printed, before the mergers, and its code today
/// @param tonnes t CO2e by year
public record Quota(
        QuotaKind kind, int number, String name, Site site, String taxCode, SortedMap<Integer, Exact> tonnes) {

    public record Site(String printedProvince, String province) {}

    /// `cement-24`
    public String key() {
        return kind.code() + "-" + number;
    }
}
