package vn.sokhi.exchange.archive;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import vn.sokhi.exchange.refusal.Refusal;
import vn.sokhi.finding.Where;

/// Reads the directory of a ZIP archive (APPNOTE 6.3.10) and believes none of it before the local headers agree.
///
/// Nothing is unpacked here. Refused: anything two readers could see differently (overlaps, gaps, text behind the end,
/// names told twice, headers that disagree), and whatever a spreadsheet program does not write (encryption, links,
/// several disks, other packing methods).
final class ZipDirectory {

    static final int MOST_PARTS = 1_000;

    private static final int END = 0x06054b50;
    private static final int END_LENGTH = 22;

    private final ByteBuffer bytes;
    private final Where where;

    ZipDirectory(byte[] file, Where where) {
        this.bytes = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
        this.where = where;
    }

    List<ZipPart> parts() throws Refusal {
        var span = span();
        if (span.count > MOST_PARTS) throw Refusal.of("F-ZIP-MANY", where, "limit", MOST_PARTS);
        var parts = new ArrayList<ZipPart>();
        var names = new HashSet<String>();
        long at = span.from;
        for (int i = 0; i < span.count; i++) {
            var header = new ZipHeader(bytes, at, span.to, where);
            var part = header.part(span.from);
            if (!names.add(ZipName.folded(part.name()))) throw Refusal.of("F-ZIP-TWICE", where, "part", part.name());
            parts.add(part);
            at = header.end();
        }
        if (at != span.to) throw shape("directory");
        refuseOverlaps(parts, span.from);
        return List.copyOf(parts);
    }

    /// Where the directory lies, and how many entries it says it has.
    private record Span(long from, long to, long count) {}

    private Span span() throws Refusal {
        int end = bytes.limit() - END_LENGTH;
        if (end < 0 || bytes.getInt(end) != END || bytes.getShort(end + 20) != 0) throw withoutEnd();
        if (bytes.getInt(end + 4) != 0 || bytes.getShort(end + 8) != bytes.getShort(end + 10)) throw shape("disks");
        var small = new Span(uint(end + 16), uint(end + 16) + uint(end + 12), bytes.getShort(end + 10) & 0xFFFF);
        var span = Zip64.isBefore(bytes, end) ? large(end, small) : small;
        long directoryEnd = Zip64.isBefore(bytes, end) ? end - Zip64.LOCATOR - Zip64.RECORD : end;
        if (span.from < 0 || span.from > span.to || span.to != directoryEnd) throw shape("directory");
        return span;
    }

    /// A Zip64 end record is believed where the short one points to it or says the same.
    private Span large(int end, Span small) throws Refusal {
        long record = (long) end - Zip64.LOCATOR - Zip64.RECORD;
        if (!Zip64.isRecord(bytes, record, end)) throw Refusal.of("F-ZIP-64", where);
        long count = bytes.getLong((int) record + 32);
        long size = bytes.getLong((int) record + 40);
        long from = bytes.getLong((int) record + 48);
        boolean agrees = Zip64.agrees(small.count, 0xFFFFL, count)
                && Zip64.agrees(uint(end + 12), Zip64.MAXED, size)
                && Zip64.agrees(small.from, Zip64.MAXED, from)
                && count == bytes.getLong((int) record + 24);
        if (!agrees || from < 0 || size < 0 || from > bytes.limit() || size > bytes.limit() || count < 0) {
            throw Refusal.of("F-ZIP-64", where);
        }
        return new Span(from, from + size, count);
    }

    /// An end record that is not at the very end has something behind it; none at all means that the file was cut off.
    private Refusal withoutEnd() {
        int farthest = Math.max(0, bytes.limit() - END_LENGTH - 0xFFFF);
        for (int at = bytes.limit() - END_LENGTH; at >= farthest; at--) {
            if (bytes.getInt(at) == END) return Refusal.of("F-ZIP-TAIL", where);
        }
        return Refusal.of("F-ZIP-CUT", where);
    }

    /// The parts must lie one behind the other from the first byte to the directory, with nothing between or beneath.
    private void refuseOverlaps(List<ZipPart> parts, long directory) throws Refusal {
        var inOrder = new ArrayList<>(parts);
        inOrder.sort(Comparator.comparingLong(part -> part.place().from()));
        long end = 0;
        boolean described = false;
        for (var part : inOrder) {
            refuseGap(part.place().from() - end, described, part.name());
            end = part.end();
            described = part.place().described();
        }
        refuseGap(directory - end, described, "directory");
    }

    /// A data descriptor is 12 or 20 bytes, and 4 more with its signature.
    private void refuseGap(long gap, boolean described, String before) throws Refusal {
        if (gap < 0) throw Refusal.of("F-ZIP-OVERLAP", where, "part", before);
        boolean right = described ? gap == 12 || gap == 16 || gap == 20 || gap == 24 : gap == 0;
        if (!right) throw shape(before);
    }

    private long uint(int at) {
        return bytes.getInt(at) & 0xFFFF_FFFFL;
    }

    private Refusal shape(String part) {
        return Refusal.of("F-ZIP-SHAPE", where, "part", part);
    }
}
