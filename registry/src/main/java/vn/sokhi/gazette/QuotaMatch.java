package vn.sokhi.gazette;

import java.util.Optional;
import vn.sokhi.law.InWords;

/// Which listed facility a line of the allocation is, by our reading: the two lists share no key.
///
/// @param quota the key of the allocation's line
/// @param listed empty when no facility of the list was found
public record QuotaMatch(String quota, Optional<ListKey> listed, Certainty certainty, InWords why) {}
