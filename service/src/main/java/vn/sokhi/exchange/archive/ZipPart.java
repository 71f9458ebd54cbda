package vn.sokhi.exchange.archive;

import java.util.Locale;

/// One entry of an archive, as its directory tells it and its local header confirms.
///
/// @param deflated whether its bytes are packed; if not, they lie there as they are
/// @param packed bytes as they lie in the archive
/// @param size bytes when unpacked
public record ZipPart(String name, boolean deflated, long crc, long packed, long size, Place place) {

    /// Where an entry lies: offset of its local header, offset of its first byte, and whether a descriptor follows it.
    record Place(long from, long data, boolean described) {}

    long end() {
        return place.data + packed;
    }

    /// Part names are compared without case, as the packaging standard does (ECMA-376 Part 2, 6.2.2.3).
    String key() {
        return key(name);
    }

    public static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
