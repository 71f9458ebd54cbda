package vn.sokhi.exchange.archive;

import static vn.sokhi.exchange.Workbooks.BOOK;
import static vn.sokhi.exchange.Workbooks.BOOK_RELS;
import static vn.sokhi.exchange.Workbooks.SHEET;
import static vn.sokhi.exchange.Workbooks.STRINGS;
import static vn.sokhi.exchange.Workbooks.STYLES;
import static vn.sokhi.exchange.Workbooks.TYPES;
import static vn.sokhi.exchange.Workbooks.good;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.sokhi.exchange.ZipForge;
import vn.sokhi.exchange.ZipForge.End;
import vn.sokhi.exchange.ZipForge.Entry;
import vn.sokhi.exchange.archive.HostileArchives.Hostile;

/// QUALITY C1 drawn by lot: each class of [HostileArchives] with its part, its place and its lie left to the dice. The
/// same seed, the same archives.
final class SeededArchives {

    private static final List<String> PARTS = List.of(TYPES, BOOK, BOOK_RELS, STRINGS, STYLES, SHEET);
    private static final List<String> CLIMBS = List.of("..", ".", "", "a.", "a ", "C:", "a\\b", "\\\\host");
    private static final String ODD_SIGNS = "\\:*?\"<>|\u0000\u0001\t\n\u001F\u007F";
    private static final List<String> FORBIDDEN = List.of(
            "xl/externalLinks/%s.xml",
            "xl/embeddings/%s.bin",
            "xl/activeX/%s.xml",
            "xl/macrosheets/%s.xml",
            "xl/queryTables/%s.xml",
            "customUI/%s.xml");

    private final Random dice;

    private SeededArchives(long seed) {
        dice = new Random(seed);
    }

    static Stream<Hostile> corpus(long seed) {
        var all = new SeededArchives(seed);
        return Stream.of(
                        all.files(40, "F-ZIP-NAME", all::badName),
                        all.files(20, "F-ZIP-TWICE", all::twice),
                        all.some(14, "F-ZIP-LOCKED", e -> e.flags(0x800 | all.pick(List.of(1, 1 << 6, 1 << 13, 65)))),
                        all.some(20, "F-ZIP-METHOD", e -> e.method(all.from(9, 99))),
                        all.some(14, "F-ZIP-LINK", e -> e.attributes(all.oddKind() << 28 | 0777L << 16)),
                        all.some(24, "F-ZIP-SHAPE", all::localLie),
                        all.some(10, "F-ZIP-SHAPE", e -> e.shift(all.from(1, 5000))),
                        all.some(10, "F-ZIP-SHAPE", e -> e.behind(new byte[all.from(1, 300)])),
                        all.some(20, "F-ZIP-SIZE", e -> e.size(e.size() + all.pick(List.of(-1, 1)) * all.from(1, 40))),
                        all.some(14, "F-ZIP-CRC", e -> e.crc(e.crc() ^ all.from(1, Integer.MAX_VALUE - 1))),
                        all.files(10, "F-ZIP-TAIL", all::tail),
                        all.files(10, "F-ZIP-SHAPE", all::head),
                        all.files(14, "F-ZIP-SHAPE", all::end),
                        all.files(10, "F-ZIP-BOMB", all::bomb),
                        all.files(10, "F-ZIP-NESTED", all::nested),
                        all.files(10, "F-PART", all::forbidden))
                .flatMap(each -> each);
    }

    /// A true workbook of which one part, drawn by lot, tells a lie.
    private Stream<Hostile> some(int count, String code, UnaryOperator<Entry> lie) {
        return files(count, code, forge -> forge.change(pick(PARTS), lie).bytes());
    }

    private Stream<Hostile> files(int count, String code, Function<ZipForge, byte[]> made) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(number -> new Hostile("drawn " + number, made.apply(good()), code));
    }

    private byte[] badName(ZipForge forge) {
        var steps = new String[] {word(), word(), word()};
        int at = dice.nextInt(3);
        steps[at] = dice.nextBoolean() ? pick(CLIMBS) : steps[at] + ODD_SIGNS.charAt(dice.nextInt(ODD_SIGNS.length()));
        // A trailing slash is a folder's name, and a plain one.
        var name = String.join("/", steps);
        return forge.also(Entry.of(name.endsWith("/") ? name + "/" : name, "x")).bytes();
    }

    private byte[] twice(ZipForge forge) {
        var name = new StringBuilder();
        for (var letter : pick(PARTS).split(""))
            name.append(dice.nextBoolean() ? letter.toUpperCase(Locale.ROOT) : letter.toLowerCase(Locale.ROOT));
        return forge.also(Entry.of(name.toString(), word())).bytes();
    }

    private Entry localLie(Entry e) {
        return switch (dice.nextInt(4)) {
            case 0 -> e.local(word(), e.crc(), e.size(), 8);
            case 1 -> e.local(e.name(), e.crc() ^ from(1, 1 << 30), e.size(), 8);
            case 2 -> e.local(e.name(), e.crc(), e.size() + from(1, 1 << 20), 8);
            default -> e.local(e.name(), e.crc(), e.size(), pick(List.of(0, 9, 12, 99)));
        };
    }

    /// The kind of a Unix file in its upper bits: neither an ordinary one (8) nor a folder (4) nor unsaid (0).
    private long oddKind() {
        return pick(List.of(1L, 2L, 3L, 5L, 6L, 7L, 9L, 10L, 11L, 12L, 13L, 14L, 15L));
    }

    private byte[] tail(ZipForge forge) {
        return joined(forge.bytes(), bytes(from(1, 200)));
    }

    private byte[] head(ZipForge forge) {
        return joined(joined(new byte[] {'P', 'K', 3, 4}, bytes(from(1, 200))), forge.bytes());
    }

    private byte[] end(ZipForge forge) {
        int lie = from(1, 200);
        return forge.bytes(
                switch (dice.nextInt(4)) {
                    case 0 -> e -> new End(0, e.count() + lie, e.size(), e.from());
                    case 1 -> e -> new End(0, e.count(), e.size() + lie, e.from());
                    case 2 -> e -> new End(0, e.count(), e.size(), e.from() - lie);
                    default -> e -> new End(lie, e.count(), e.size(), e.from());
                },
                new byte[0],
                false);
    }

    private byte[] bomb(ZipForge forge) {
        var swollen = new byte[from(1 << 20, 3 << 20)];
        Arrays.fill(swollen, (byte) dice.nextInt(128));
        return forge.put(Entry.of("xl/media/" + word() + ".bin", swollen)).bytes();
    }

    private byte[] nested(ZipForge forge) {
        var inner = new ZipForge().put(word(), word()).bytes();
        var name = "xl/media/" + word() + pick(List.of(".zip", ".png", ".xml"));
        return forge.put(dice.nextBoolean() ? Entry.stored(name, inner) : Entry.of(name, inner))
                .bytes();
    }

    private byte[] forbidden(ZipForge forge) {
        return forge.put(pick(FORBIDDEN).formatted(word()), word()).bytes();
    }

    private static byte[] joined(byte[] first, byte[] second) {
        var both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }

    /// Never a `P`, so that no header is drawn by chance.
    private byte[] bytes(int length) {
        return word().repeat(length).substring(0, length).getBytes(StandardCharsets.US_ASCII);
    }

    private String word() {
        var word = new StringBuilder();
        for (int i = from(3, 12); i > 0; i--) word.append((char) ('a' + dice.nextInt(26)));
        return word.toString();
    }

    private int from(int least, int most) {
        return dice.nextInt(least, most + 1);
    }

    private <T> T pick(List<T> from) {
        return from.get(dice.nextInt(from.size()));
    }
}
