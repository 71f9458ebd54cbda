package vn.sokhi.exchange.archive;

import java.util.Locale;

/// One entry of an archive, as its directory tells it and its local header confirms.
///
/// @param packed bytes as stored
/// @param size bytes when unpacked
/// @param from offset of the local header
/// @param data offset of the first stored byte
/// @param described whether a data descriptor follows the stored bytes
public record ZipPart(String name, int method, long crc, long packed, long size, long from, long data, boolean described) {

    static final int STORED = 0;
    static final int DEFLATED = 8;

    long end() {
        return data + packed;
    }

    /// Part names are compared without case, as the packaging standard does (ECMA-376 Part 2, 6.2.2.3).
    String key() {
        return key(name);
    }

    public static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
