package vn.sokhi.exchange.archive;

import java.nio.ByteBuffer;

/// The parts of an archive that speak in 64 bits (APPNOTE 4.3.14, 4.3.15, 4.5.3).
///
/// No upload needs them, but some servers write them always; so they are read, and each must say what is true.
final class Zip64 {

    static final long MAXED = 0xFFFF_FFFFL;
    static final int LOCATOR = 20;
    static final int RECORD = 56;
    static final int EXTRA = 0x0001;

    private Zip64() {}

    static boolean isBefore(ByteBuffer bytes, int end) {
        return end >= LOCATOR && bytes.getInt(end - LOCATOR) == 0x07064b50;
    }

    /// Whether a record of the first version lies there, on one disk, with the locator pointing at it.
    static boolean isRecord(ByteBuffer bytes, long record, int end) {
        if (record < 0) return false;
        int at = (int) record;
        return bytes.getInt(at) == 0x06064b50
                && bytes.getLong(at + 4) == RECORD - 12
                && bytes.getLong(at + 16) == 0
                && bytes.getInt(end - LOCATOR + 4) == 0
                && bytes.getLong(end - LOCATOR + 8) == record;
    }

    /// Whether the short field gives way to the long one, or says the same.
    static boolean agrees(long shorter, long maxed, long longer) {
        return shorter == maxed || shorter == longer;
    }
}
