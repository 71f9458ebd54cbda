package vn.sokhi.exchange;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/// Writes ZIP archives byte by byte, so that any field of any header can tell a lie.
public final class ZipForge {

    /// One entry as it will be written: the true values, until a lie replaces them.
    public record Entry(
            String name,
            byte[] stored,
            int method,
            int flags,
            long crc,
            long packed,
            long size,
            long attributes,
            byte[] extra,
            String localName,
            long localCrc,
            long localSize,
            int localMethod,
            long shift,
            byte[] behind) {

        public static Entry of(String name, byte[] content) {
            var stored = deflated(content);
            var crc = new CRC32();
            crc.update(content);
            return new Entry(
                    name,
                    stored,
                    8,
                    0x800,
                    crc.getValue(),
                    stored.length,
                    content.length,
                    0,
                    new byte[0],
                    name,
                    crc.getValue(),
                    content.length,
                    8,
                    0,
                    new byte[0]);
        }

        public static Entry of(String name, String content) {
            return of(name, content.getBytes(StandardCharsets.UTF_8));
        }

        public static Entry stored(String name, byte[] content) {
            var crc = new CRC32();
            crc.update(content);
            return new Entry(
                    name,
                    content,
                    0,
                    0x800,
                    crc.getValue(),
                    content.length,
                    content.length,
                    0,
                    new byte[0],
                    name,
                    crc.getValue(),
                    content.length,
                    0,
                    0,
                    new byte[0]);
        }

        public Entry flags(int value) {
            return new Entry(
                    name,
                    stored,
                    method,
                    value,
                    crc,
                    packed,
                    size,
                    attributes,
                    extra,
                    localName,
                    localCrc,
                    localSize,
                    localMethod,
                    shift,
                    behind);
        }

        public Entry method(int value) {
            return new Entry(
                    name,
                    stored,
                    value,
                    flags,
                    crc,
                    packed,
                    size,
                    attributes,
                    extra,
                    localName,
                    localCrc,
                    localSize,
                    value,
                    shift,
                    behind);
        }

        public Entry crc(long value) {
            return new Entry(
                    name,
                    stored,
                    method,
                    flags,
                    value,
                    packed,
                    size,
                    attributes,
                    extra,
                    localName,
                    value,
                    localSize,
                    localMethod,
                    shift,
                    behind);
        }

        public Entry size(long value) {
            return new Entry(
                    name,
                    stored,
                    method,
                    flags,
                    crc,
                    packed,
                    value,
                    attributes,
                    extra,
                    localName,
                    localCrc,
                    value,
                    localMethod,
                    shift,
                    behind);
        }

        public Entry packed(long value) {
            return new Entry(
                    name,
                    stored,
                    method,
                    flags,
                    crc,
                    value,
                    size,
                    attributes,
                    extra,
                    localName,
                    localCrc,
                    localSize,
                    localMethod,
                    shift,
                    behind);
        }

        public Entry attributes(long value) {
            return new Entry(
                    name,
                    stored,
                    method,
                    flags,
                    crc,
                    packed,
                    size,
                    value,
                    extra,
                    localName,
                    localCrc,
                    localSize,
                    localMethod,
                    shift,
                    behind);
        }

        public Entry extra(byte[] value) {
            return new Entry(
                    name,
                    stored,
                    method,
                    flags,
                    crc,
                    packed,
                    size,
                    attributes,
                    value,
                    localName,
                    localCrc,
                    localSize,
                    localMethod,
                    shift,
                    behind);
        }

        public Entry local(String otherName, long otherCrc, long otherSize, int otherMethod) {
            return new Entry(
                    name,
                    stored,
                    method,
                    flags,
                    crc,
                    packed,
                    size,
                    attributes,
                    extra,
                    otherName,
                    otherCrc,
                    otherSize,
                    otherMethod,
                    shift,
                    behind);
        }

        /// The directory says that the entry begins so many bytes further on.
        public Entry shift(long value) {
            return new Entry(
                    name,
                    stored,
                    method,
                    flags,
                    crc,
                    packed,
                    size,
                    attributes,
                    extra,
                    localName,
                    localCrc,
                    localSize,
                    localMethod,
                    value,
                    behind);
        }

        /// Bytes between this entry and the next.
        public Entry behind(byte[] value) {
            return new Entry(
                    name,
                    stored,
                    method,
                    flags,
                    crc,
                    packed,
                    size,
                    attributes,
                    extra,
                    localName,
                    localCrc,
                    localSize,
                    localMethod,
                    shift,
                    value);
        }
    }

    private final Map<String, Entry> entries = new LinkedHashMap<>();
    private final List<Entry> more = new ArrayList<>();

    public ZipForge put(String name, String content) {
        entries.put(name, Entry.of(name, content));
        return this;
    }

    public ZipForge put(Entry entry) {
        entries.put(entry.name(), entry);
        return this;
    }

    /// One more entry, whatever its name.
    public ZipForge also(Entry entry) {
        more.add(entry);
        return this;
    }

    public ZipForge change(String name, UnaryOperator<Entry> lie) {
        entries.computeIfPresent(name, (_, entry) -> lie.apply(entry));
        return this;
    }

    public ZipForge without(String name) {
        entries.remove(name);
        return this;
    }

    /// Fields of the end record: count, directory size, directory offset.
    public record End(int disk, int count, long size, long from) {}

    public byte[] bytes() {
        return bytes(UnaryOperator.identity(), new byte[0], false);
    }

    public byte[] bytes(UnaryOperator<End> lie, byte[] beforeEnd, boolean wide) {
        var out = new ByteArrayOutputStream();
        var directory = new ByteArrayOutputStream();
        var all = new ArrayList<>(entries.values());
        all.addAll(more);
        for (var entry : all) {
            long from = out.size();
            out.writeBytes(local(entry));
            out.writeBytes(entry.stored);
            out.writeBytes(entry.behind);
            directory.writeBytes(central(entry, from + entry.shift));
        }
        long from = out.size();
        out.writeBytes(directory.toByteArray());
        out.writeBytes(beforeEnd);
        if (wide) out.writeBytes(wide(all.size(), directory.size(), from, out.size()));
        var end = lie.apply(new End(0, all.size(), directory.size(), from));
        out.writeBytes(buffer(22)
                .putInt(0x06054b50)
                .putShort((short) end.disk)
                .putShort((short) end.disk)
                .putShort((short) end.count)
                .putShort((short) end.count)
                .putInt((int) end.size)
                .putInt((int) end.from)
                .putShort((short) 0)
                .array());
        return out.toByteArray();
    }

    private static byte[] wide(int count, long size, long from, long at) {
        return buffer(76)
                .putInt(0x06064b50)
                .putLong(44)
                .putShort((short) 45)
                .putShort((short) 45)
                .putInt(0)
                .putInt(0)
                .putLong(count)
                .putLong(count)
                .putLong(size)
                .putLong(from)
                .putInt(0x07064b50)
                .putInt(0)
                .putLong(at)
                .putInt(1)
                .array();
    }

    private static byte[] local(Entry e) {
        var name = e.localName.getBytes(StandardCharsets.UTF_8);
        boolean described = (e.flags & 8) != 0;
        return buffer(30 + name.length)
                .putInt(0x04034b50)
                .putShort((short) 20)
                .putShort((short) e.flags)
                .putShort((short) e.localMethod)
                .putInt(0)
                .putInt(described ? 0 : (int) e.localCrc)
                .putInt(described ? 0 : (int) e.packed)
                .putInt(described ? 0 : (int) e.localSize)
                .putShort((short) name.length)
                .putShort((short) 0)
                .put(name)
                .array();
    }

    private static byte[] central(Entry e, long from) {
        var name = e.name.getBytes(StandardCharsets.UTF_8);
        return buffer(46 + name.length + e.extra.length)
                .putInt(0x02014b50)
                .putShort((short) 0x0314)
                .putShort((short) 20)
                .putShort((short) e.flags)
                .putShort((short) e.method)
                .putInt(0)
                .putInt((int) e.crc)
                .putInt((int) e.packed)
                .putInt((int) e.size)
                .putShort((short) name.length)
                .putShort((short) e.extra.length)
                .putShort((short) 0)
                .putShort((short) 0)
                .putShort((short) 0)
                .putInt((int) e.attributes)
                .putInt((int) from)
                .put(name)
                .put(e.extra)
                .array();
    }

    public static byte[] deflated(byte[] content) {
        var deflater = new Deflater(9, true);
        deflater.setInput(content);
        deflater.finish();
        var out = new ByteArrayOutputStream();
        var chunk = new byte[1 << 14];
        while (!deflater.finished()) out.write(chunk, 0, deflater.deflate(chunk));
        deflater.end();
        return out.toByteArray();
    }

    public static ByteBuffer buffer(int length) {
        return ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
    }
}
