package vn.sokhi.gazette;

import java.util.Optional;

/// A facility as the list names it; spelled as the decision spells it.
///
/// @param sector the item of Annex I, where the activity's wording decides it
public record Listed(ListKey key, String name, Site site, String activity, Optional<String> sector, String remark) {

    /// @param province today's code
    /// @param commune today's code, where the address names exactly one
    public record Site(String address, String province, Optional<String> commune) {}
}
