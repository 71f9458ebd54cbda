package vn.sokhi.exchange.archive;

import java.nio.ByteBuffer;
import vn.sokhi.exchange.refusal.Refusal;
import vn.sokhi.finding.Where;

/// One header of the archive's directory, held against the local header it points to.
final class ZipHeader {

    private static final int CENTRAL = 46;
    private static final int LOCAL = 30;
    private static final int STORED = 0;
    private static final int DEFLATED = 8;
    private static final int UNICODE_PATH = 0x7075;
    /// Encrypted, strongly encrypted, headers masked.
    private static final int LOCKED = 1 | 1 << 6 | 1 << 13;

    private static final int DESCRIBED = 1 << 3;

    private final ByteBuffer bytes;
    private final int at;
    private final int limit;
    private final Where where;

    ZipHeader(ByteBuffer bytes, long at, long limit, Where where) throws Refusal {
        this.bytes = bytes;
        this.at = (int) at;
        this.limit = (int) limit;
        this.where = where;
        if (at + CENTRAL > limit || bytes.getInt(this.at) != 0x02014b50 || end() > limit) throw shape("directory");
    }

    /// Offset of the next header.
    int end() {
        return at + CENTRAL + ushort(at + 28) + ushort(at + 30) + ushort(at + 32);
    }

    /// @param directory offset of the directory: all data lies before it
    ZipPart part(long directory) throws Refusal {
        var name = ZipName.read(bytes.slice(at + CENTRAL, ushort(at + 28)), where);
        refuseOddities(name);
        long[] wide = widened();
        long size = wide[0];
        long packed = wide[1];
        long from = wide[2];
        int local = (int) from;
        if (from + LOCAL > directory || bytes.getInt(local) != 0x04034b50) throw shape(name);
        long data = from + LOCAL + ushort(local + 26) + ushort(local + 28);
        if (packed > directory || data + packed > directory) throw shape(name);
        var place = new ZipPart.Place(from, data, (ushort(at + 8) & DESCRIBED) != 0);
        var part = new ZipPart(name, ushort(at + 10) == DEFLATED, uint(at + 16), packed, size, place);
        refuseDisagreement(part, local);
        return part;
    }

    private void refuseOddities(String name) throws Refusal {
        int flags = ushort(at + 8);
        int method = ushort(at + 10);
        int kind = bytes.getInt(at + 38) >>> 28;
        if ((flags & LOCKED) != 0) throw Refusal.of("F-ZIP-LOCKED", where, "part", name);
        if (method != STORED && method != DEFLATED) throw Refusal.of("F-ZIP-METHOD", where, "part", name);
        // The kind of a Unix file: 8 an ordinary one, 4 a folder, 0 not said.
        if (kind != 0 && kind != 4 && kind != 8) throw Refusal.of("F-ZIP-LINK", where, "part", name);
        if (ushort(at + 34) != 0) throw shape(name);
        if (extra(at + CENTRAL + ushort(at + 28), ushort(at + 30), UNICODE_PATH) >= 0) {
            throw Refusal.of("F-ZIP-NAME", where, "part", name);
        }
    }

    /// Size, packed size and offset; each maxed field is in the Zip64 extra, in this order, and must be there.
    private long[] widened() throws Refusal {
        long[] fields = {uint(at + 24), uint(at + 20), uint(at + 42)};
        int extra = extra(at + CENTRAL + ushort(at + 28), ushort(at + 30), Zip64.EXTRA);
        int next = extra + 4;
        int end = extra < 0 ? 0 : next + ushort(extra + 2);
        for (int i = 0; i < fields.length; i++) {
            if (fields[i] != Zip64.MAXED) continue;
            if (next + 8 > end) throw Refusal.of("F-ZIP-64", where);
            fields[i] = bytes.getLong(next);
            next += 8;
            if (fields[i] < 0 || fields[i] > Integer.MAX_VALUE) throw Refusal.of("F-ZIP-64", where);
        }
        return fields;
    }

    /// A reader that trusts the directory and one that trusts the local header must see the same file.
    private void refuseDisagreement(ZipPart part, int local) throws Refusal {
        var localName = bytes.slice(local + LOCAL, ushort(local + 26));
        boolean same = localName.equals(bytes.slice(at + CENTRAL, ushort(at + 28)))
                && ushort(local + 8) == ushort(at + 10)
                && (ushort(local + 6) & LOCKED) == 0
                && ((ushort(local + 6) & DESCRIBED) != 0) == part.place().described()
                && says(uint(local + 14), part.crc(), part, Zip64.MAXED + 1)
                && says(uint(local + 18), part.packed(), part, Zip64.MAXED)
                && says(uint(local + 22), part.size(), part, Zip64.MAXED)
                && extra(local + LOCAL + ushort(local + 26), ushort(local + 28), UNICODE_PATH) < 0;
        if (!same) throw shape(part.name());
        if (!part.deflated() && part.packed() != part.size())
            throw Refusal.of("F-ZIP-SIZE", where, "part", part.name());
    }

    private static boolean says(long local, long central, ZipPart part, long maxed) {
        return local == central || local == maxed || part.place().described() && local == 0;
    }

    /// Offset of the extra field of that kind, or -1. Reads only within the given span.
    private int extra(int from, int length, int kind) throws Refusal {
        int next = from;
        int end = from + length;
        while (next + 4 <= end) {
            int size = ushort(next + 2);
            if (next + 4 + size > end) throw shape("extra");
            if (ushort(next) == kind) return next;
            next += 4 + size;
        }
        return -1;
    }

    private int ushort(int from) {
        return bytes.getShort(from) & 0xFFFF;
    }

    private long uint(int from) {
        return bytes.getInt(from) & 0xFFFF_FFFFL;
    }

    private Refusal shape(String part) {
        return Refusal.of("F-ZIP-SHAPE", where, "part", part);
    }
}
