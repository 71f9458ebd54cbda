package vn.sokhi.classification;

/// A greenhouse gas.
///
/// @param code as in the reporting tables: `CO2`, `HFC-134a`; also its substance in units
/// @param national whether it counts in national totals (HCFC-22 counts in a facility's CO2e by Circular 38/2023 only)
public record Gas(String code, String formula, String nameVi, String nameEn, boolean national) {

    public static final String CO2 = "CO2";
    public static final String CH4 = "CH4";
    public static final String N2O = "N2O";
}
