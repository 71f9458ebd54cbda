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
    public static final class Entry {

        private final String name;
        private final byte[] stored;
        private String localName;
        private int method;
        private int localMethod;
        private int flags = 0x800;
        private long crc;
        private long localCrc;
        private long packed;
        private long size;
        private long localSize;
        private long attributes;
        private long shift;
        private byte[] extra = {};
        private byte[] behind = {};

        private Entry(String name, byte[] stored, byte[] content, int method) {
            var sum = new CRC32();
            sum.update(content);
            this.name = name;
            this.stored = stored;
            this.packed = stored.length;
            this.localName = name;
            size(content.length).crc(sum.getValue()).method(method);
        }

        public static Entry of(String name, byte[] content) {
            return new Entry(name, deflated(content), content, 8);
        }

        public static Entry of(String name, String content) {
            return of(name, content.getBytes(StandardCharsets.UTF_8));
        }

        public static Entry stored(String name, byte[] content) {
            return new Entry(name, content, content, 0);
        }

        /// The headers of this entry, under another name, before other bytes; its packed size is theirs.
        public Entry before(String otherName, byte[] otherStored) {
            var other = new Entry(otherName, otherStored, new byte[0], method);
            return other.size(size).crc(crc);
        }

        public String name() {
            return name;
        }

        public byte[] stored() {
            return stored;
        }

        public long crc() {
            return crc;
        }

        public long packed() {
            return packed;
        }

        public long size() {
            return size;
        }

        public Entry flags(int value) {
            flags = value;
            return this;
        }

        public Entry method(int value) {
            method = value;
            localMethod = value;
            return this;
        }

        public Entry crc(long value) {
            crc = value;
            localCrc = value;
            return this;
        }

        public Entry packed(long value) {
            packed = value;
            return this;
        }

        public Entry size(long value) {
            size = value;
            localSize = value;
            return this;
        }

        public Entry attributes(long value) {
            attributes = value;
            return this;
        }

        public Entry extra(byte[] value) {
            extra = value;
            return this;
        }

        /// What the local header says instead.
        public Entry local(String otherName, long otherCrc, long otherSize, int otherMethod) {
            localName = otherName;
            localCrc = otherCrc;
            localSize = otherSize;
            localMethod = otherMethod;
            return this;
        }

        /// The directory says that the entry begins so many bytes further on.
        public Entry shift(long value) {
            shift = value;
            return this;
        }

        /// Bytes between this entry and the next.
        public Entry behind(byte[] value) {
            behind = value;
            return this;
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
