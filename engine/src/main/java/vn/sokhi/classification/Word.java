package vn.sokhi.classification;

import java.util.Map;

/// A word of a closed list: the code the system uses and the names people know it by.
///
/// @param list the list it belongs to: `use`, `fuel`, `waste`
/// @param more further facts of the entry: the IPCC category of a use, the degradability of a waste
public record Word(String list, String code, String nameVi, String nameEn, Map<String, String> more) {}
