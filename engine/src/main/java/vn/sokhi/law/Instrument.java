package vn.sokhi.law;

import java.time.LocalDate;

/// A law, decree, circular, decision, letter or guideline.
///
/// @param number as printed, `2626/QĐ-BTNMT`
/// @param from first day in force
public record Instrument(String code, String number, String titleVi, String titleEn, LocalDate from) {}
