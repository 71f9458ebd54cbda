package vn.sokhi.exchange.archive;

import static vn.sokhi.exchange.Workbooks.SHEET;
import static vn.sokhi.exchange.Workbooks.STYLES;
import static vn.sokhi.exchange.Workbooks.good;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import vn.sokhi.exchange.Workbooks;
import vn.sokhi.exchange.ZipForge;
import vn.sokhi.exchange.ZipForge.Entry;

/// QUALITY C1: each class of hostile archive, made by changing one thing in a true workbook.
final class HostileArchives {

    private HostileArchives() {}

    record Hostile(String what, byte[] bytes, String code) {
        @Override
        public String toString() {
            return what + " → " + code;
        }
    }

    private static Hostile with(String what, String code, Consumer<ZipForge> change) {
        var forge = good();
        change.accept(forge);
        return new Hostile(what, forge.bytes(), code);
    }

    private static Hostile ending(String what, String code, java.util.function.UnaryOperator<ZipForge.End> lie) {
        return new Hostile(what, good().bytes(lie, new byte[0], false), code);
    }

    static Stream<Hostile> corpus() {
        return Stream.of(names(), headers(), sizes(), ends(), nests(), forbidden())
                .flatMap(s -> s);
    }

    private static Stream<Hostile> names() {
        var bad = List.of(
                "../evil.xml",
                "xl/../../evil.xml",
                "/etc/passwd",
                "\\\\host\\share\\a",
                "xl\\evil.xml",
                "C:/evil.xml",
                "C:evil",
                "./a.xml",
                "xl/./a.xml",
                "xl//a.xml",
                "a\0b.xml",
                "a\nb.xml",
                "xl/a.xml.",
                "xl/a ",
                "..",
                "",
                "a:b",
                "x".repeat(300),
                "a|b",
                "..\\evil",
                "xl/..",
                "//host/a",
                "a*b");
        var named = bad.stream()
                .map(name -> with(
                        "name " + name.replaceAll("\\p{Cntrl}", "?"), "F-ZIP-NAME", z -> z.also(Entry.of(name, "x"))));
        var twice = Stream.of(
                        SHEET,
                        "XL/worksheets/SHEET1.xml",
                        "xl/workbook.XML",
                        "xl/styles.xml/",
                        "xl/ſtyles.xml",
                        "xl/ｓtyles.xml")
                .map(name -> with(
                        "twice " + name, "F-ZIP-TWICE", z -> z.also(Entry.of(name, name.endsWith("/") ? "" : "x"))));
        return Stream.concat(named, twice);
    }

    private static Stream<Hostile> headers() {
        var many = new ArrayList<Hostile>();
        for (int flag : new int[] {0, 6, 13})
            many.add(with(
                    "encrypted, flag " + flag, "F-ZIP-LOCKED", z -> z.change(SHEET, e -> e.flags(0x800 | 1 << flag))));
        for (int method : new int[] {1, 6, 9, 12, 14, 93, 95, 99})
            many.add(with("method " + method, "F-ZIP-METHOD", z -> z.change(SHEET, e -> e.method(method))));
        for (long kind : new long[] {0xA000, 0x6000, 0x2000, 0x1000, 0xC000})
            many.add(with(
                    "kind " + Long.toHexString(kind),
                    "F-ZIP-LINK",
                    z -> z.change(SHEET, e -> e.attributes((kind | 0777) << 16))));
        many.add(with(
                "local header names another part",
                "F-ZIP-SHAPE",
                z -> z.change(SHEET, e -> e.local("xl/worksheets/sheet2.xml", e.crc(), e.size(), 8))));
        many.add(with(
                "local header says stored",
                "F-ZIP-SHAPE",
                z -> z.change(SHEET, e -> e.local(SHEET, e.crc(), e.size(), 0))));
        many.add(with(
                "local header says another size",
                "F-ZIP-SHAPE",
                z -> z.change(SHEET, e -> e.local(SHEET, e.crc(), 7, 8))));
        many.add(with(
                "local header says another checksum",
                "F-ZIP-SHAPE",
                z -> z.change(SHEET, e -> e.local(SHEET, 7, e.size(), 8))));
        many.add(with(
                "extra field beyond its header",
                "F-ZIP-SHAPE",
                z -> z.change(SHEET, e -> e.extra(new byte[] {1, 2, 99, 0}))));
        many.add(with(
                "a second name in an extra field",
                "F-ZIP-NAME",
                z -> z.change(SHEET, e -> e.extra(new byte[] {0x75, 0x70, 1, 0, 0}))));
        many.add(with("offset beyond the file", "F-ZIP-SHAPE", z -> z.change(SHEET, e -> e.shift(1 << 28))));
        many.add(with("offset one further", "F-ZIP-SHAPE", z -> z.change(SHEET, e -> e.shift(1))));
        many.add(with(
                "maxed offset without its Zip64 field",
                "F-ZIP-64",
                z -> z.change("[Content_Types].xml", e -> e.shift(0xFFFF_FFFFL))));
        many.add(with(
                "maxed size without its Zip64 field", "F-ZIP-64", z -> z.change(SHEET, e -> e.size(0xFFFF_FFFFL))));
        for (long size : new long[] {-1, Long.MIN_VALUE, 1L << 40, Long.MAX_VALUE}) {
            var extra = ZipForge.buffer(12)
                    .putShort((short) 1)
                    .putShort((short) 8)
                    .putLong(size)
                    .array();
            many.add(with(
                    "Zip64 size " + size,
                    "F-ZIP-64",
                    z -> z.change(SHEET, e -> e.size(0xFFFF_FFFFL).extra(extra))));
        }
        return many.stream();
    }

    private static Stream<Hostile> sizes() {
        var zeros = new byte[30 << 20];
        var bomb = Entry.of("xl/media/a.bin", zeros);
        return Stream.of(
                with("thirty million zeros", "F-ZIP-BOMB", z -> z.put(bomb)),
                with(
                        "a sheet of spaces",
                        "F-ZIP-BOMB",
                        z -> z.put(Entry.of(
                                SHEET,
                                Workbooks.sheet("").replace("<sheetData>", "<sheetData>" + " ".repeat(5 << 20))))),
                with("zeros that say they are few", "F-ZIP-SIZE", z -> z.put(bomb.size(1000))),
                with(
                        "zeros that say they are just few enough",
                        "F-ZIP-SIZE",
                        z -> z.put(bomb.size(100 * bomb.packed()))),
                with("declares three gigabytes", "F-ZIP-BOMB", z -> z.change(SHEET, e -> e.size(3_000_000_000L))),
                with("declares one byte more", "F-ZIP-SIZE", z -> z.change(SHEET, e -> e.size(e.size() + 1))),
                with("declares one byte less", "F-ZIP-SIZE", z -> z.change(SHEET, e -> e.size(e.size() - 1))),
                with("declares nothing", "F-ZIP-SIZE", z -> z.change(SHEET, e -> e.size(0))),
                with("wrong checksum", "F-ZIP-CRC", z -> z.change(SHEET, e -> e.crc(e.crc() ^ 1))),
                with("checksum nought", "F-ZIP-CRC", z -> z.change(STYLES, e -> e.crc(0))),
                with(
                        "stored, two sizes",
                        "F-ZIP-SIZE",
                        z -> z.put(Entry.stored("xl/a.xml", "abc".getBytes(StandardCharsets.UTF_8))
                                .size(2))),
                with("packed data is noise", "F-ZIP-DATA", z -> z.put(noise())),
                with("packed data ends early", "F-ZIP-DATA", z -> z.put(cut())),
                with("bytes behind the packed data", "F-ZIP-SIZE", z -> z.put(padded())),
                with("all together beyond the limit", "F-ZIP-BOMB", HostileArchives::crowd));
    }

    private static Entry noise() {
        var e = Entry.of("xl/noise.xml", "some content");
        Arrays.fill(e.stored(), (byte) 0xFF);
        return e;
    }

    private static Entry cut() {
        var e = Entry.of("xl/cut.xml", "some content that is longer than a few letters");
        var half = Arrays.copyOf(e.stored(), e.stored().length / 2);
        return e.before(e.name(), half);
    }

    private static Entry padded() {
        var e = Entry.of("xl/padded.xml", "some content");
        var more = Arrays.copyOf(e.stored(), e.stored().length + 20_000);
        return e.before(e.name(), more);
    }

    /// Each entry within the ratio, all of them far beyond the limit, in a file of a few megabytes.
    private static void crowd(ZipForge forge) {
        var random = new java.util.Random(1);
        var content = new byte[8 << 20];
        for (int i = 0; i < content.length; i += 64) content[i] = (byte) random.nextInt(4);
        var entry = Entry.of("xl/media/0.bin", content);
        for (int i = 0; i < 40; i++) {
            var name = "xl/media/" + i + ".bin";
            forge.put(entry.before(name, entry.stored()));
        }
    }

    private static Stream<Hostile> ends() {
        var whole = good().bytes();
        var comment = whole.clone();
        comment[comment.length - 2] = 3;
        return Stream.of(
                new Hostile("a byte behind the end", Arrays.copyOf(whole, whole.length + 1), "F-ZIP-TAIL"),
                new Hostile("a script behind the end", joined(whole, "\n<script>alert(1)</script>"), "F-ZIP-TAIL"),
                new Hostile("a comment", joined(comment, "abc"), "F-ZIP-TAIL"),
                new Hostile("a comment that is not there", comment, "F-ZIP-TAIL"),
                new Hostile("two archives in one", joined(whole, whole), "F-ZIP-SHAPE"),
                new Hostile(
                        "something before the archive",
                        joined("PK-and-more".getBytes(StandardCharsets.US_ASCII), whole),
                        "F-ZIP-SHAPE"),
                ending(
                        "one entry more than there are",
                        "F-ZIP-SHAPE",
                        e -> new ZipForge.End(0, e.count() + 1, e.size(), e.from())),
                ending(
                        "one entry less than there are",
                        "F-ZIP-SHAPE",
                        e -> new ZipForge.End(0, e.count() - 1, e.size(), e.from())),
                ending("no entries", "F-ZIP-SHAPE", e -> new ZipForge.End(0, 0, e.size(), e.from())),
                ending(
                        "directory elsewhere",
                        "F-ZIP-SHAPE",
                        e -> new ZipForge.End(0, e.count(), e.size(), e.from() - 5)),
                ending(
                        "directory beyond the file",
                        "F-ZIP-SHAPE",
                        e -> new ZipForge.End(0, e.count(), e.size(), 0xFFFF_FF00L)),
                ending("directory longer", "F-ZIP-SHAPE", e -> new ZipForge.End(0, e.count(), e.size() + 9, e.from())),
                ending("second disk", "F-ZIP-SHAPE", e -> new ZipForge.End(1, e.count(), e.size(), e.from())),
                ending(
                        "maxed fields without Zip64",
                        "F-ZIP-SHAPE",
                        _ -> new ZipForge.End(0, 0xFFFF, 0xFFFF_FFFFL, 0xFFFF_FFFFL)),
                new Hostile(
                        "Zip64 that says another count",
                        good().bytes(e -> new ZipForge.End(0, 3, e.size(), e.from()), new byte[0], true),
                        "F-ZIP-64"),
                new Hostile(
                        "Zip64 that says another place",
                        good().bytes(e -> new ZipForge.End(0, e.count(), e.size(), 9), new byte[0], true),
                        "F-ZIP-64"),
                new Hostile(
                        "Zip64 locator to nowhere",
                        good().bytes(
                                        e -> e,
                                        ZipForge.buffer(20)
                                                .putInt(0x07064b50)
                                                .putInt(0)
                                                .putLong(1L << 50)
                                                .putInt(1)
                                                .array(),
                                        false),
                        "F-ZIP-64"),
                new Hostile("bytes between directory and end", good().bytes(e -> e, new byte[9], false), "F-ZIP-SHAPE"),
                with("a hole between two parts", "F-ZIP-SHAPE", z -> z.change(SHEET, e -> e.behind(new byte[100]))),
                with(
                        "a hole as long as a descriptor",
                        "F-ZIP-SHAPE",
                        z -> z.change(STYLES, e -> e.behind(new byte[16]))),
                with(
                        "a descriptor too long",
                        "F-ZIP-SHAPE",
                        z -> z.change(STYLES, e -> e.flags(0x808).behind(new byte[17]))),
                with("a thousand and more parts", "F-ZIP-MANY", z -> {
                    for (int i = 0; i < 1000; i++) z.put("xl/a" + i + ".xml", "x");
                }));
    }

    private static byte[] joined(byte[] first, String second) {
        return joined(first, second.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] joined(byte[] first, byte[] second) {
        var both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }

    private static Stream<Hostile> nests() {
        var inner = new ZipForge().put("a.txt", "x").bytes();
        return Stream.of(
                new Hostile("an archive that is no workbook", inner, "F-NOT-WORKBOOK"),
                new Hostile("an empty archive", new ZipForge().bytes(), "F-NOT-WORKBOOK"),
                with("an archive inside", "F-ZIP-NESTED", z -> z.put(Entry.stored("xl/media/a.zip", inner))),
                with(
                        "an archive inside, by another name",
                        "F-ZIP-NESTED",
                        z -> z.put(Entry.of("xl/theme/theme1.xml", inner))),
                new Hostile("six storeys of archives", storeys(6), "F-ZIP-NESTED"),
                new Hostile("overlapping entries (Fifield)", fifield(), "F-ZIP-OVERLAP"),
                new Hostile("one entry told by two names", shared(), "F-ZIP-SHAPE"));
    }

    private static byte[] storeys(int count) {
        var inside = new ZipForge().put(Entry.of("0", new byte[50_000])).bytes();
        for (int i = 0; i < count; i++) {
            var forge = new ZipForge();
            for (int j = 0; j < 16; j++) forge.put(Entry.of(i + "/" + j + ".zip", inside));
            inside = forge.bytes();
        }
        return inside;
    }

    /// A header is quoted in the stored data of the entry before it, so that both share one kernel.
    private static byte[] fifield() {
        var kernel = Entry.of("b", new byte[90_000]);
        var alone = new ZipForge().put(kernel).bytes();
        int length = 31 + kernel.stored().length;
        var quoted = Arrays.copyOf(alone, length);
        return new ZipForge()
                .put(Entry.stored("a", quoted))
                .put(kernel.before("b", new byte[0]).packed(kernel.packed()).shift(-length))
                .bytes();
    }

    private static byte[] shared() {
        var first = Entry.of("a", "content");
        int length = 31 + first.stored().length;
        return new ZipForge()
                .put(first)
                .put(first.before("b", new byte[0]).packed(first.packed()).shift(-length))
                .bytes();
    }

    private static Stream<Hostile> forbidden() {
        return Stream.of(
                        "xl/vbaProject.bin",
                        "XL/VBAPROJECT.BIN",
                        "xl/externalLinks/externalLink1.xml",
                        "xl/connections.xml",
                        "xl/embeddings/oleObject1.bin",
                        "xl/activeX/activeX1.xml",
                        "xl/macrosheets/sheet1.xml",
                        "xl/queryTables/queryTable1.xml",
                        "xl/model/item.data",
                        "customUI/customUI.xml")
                .map(name -> with("part " + name, "F-PART", z -> z.put(name, "x")));
    }
}
