package vn.sokhi.classification;

import vn.sokhi.law.InWords;

/// A commune, ward or special zone: the tier below the province since 1 July 2025.
///
/// @param fullName with its kind, `phường Ba Đình`
/// @param province the code of its province
public record Commune(String code, InWords name, String fullName, String province) {}
