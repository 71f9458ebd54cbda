package vn.sokhi.exchange.workbook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.sokhi.exchange.Workbooks.BOOK;
import static vn.sokhi.exchange.Workbooks.BOOK_RELS;
import static vn.sokhi.exchange.Workbooks.SHEET;
import static vn.sokhi.exchange.Workbooks.STRINGS;
import static vn.sokhi.exchange.Workbooks.STYLES;
import static vn.sokhi.exchange.Workbooks.TYPES;
import static vn.sokhi.exchange.Workbooks.XML;
import static vn.sokhi.exchange.Workbooks.good;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.sokhi.exchange.Workbooks;
import vn.sokhi.exchange.ZipForge.Entry;

/// QUALITY C2: each class of hostile XML, in each part of a workbook that is read.
@Timeout(300)
class HostileMarkupTest {

    private static final List<String> PARTS = List.of(SHEET, STRINGS, STYLES, BOOK, BOOK_RELS, "_rels/.rels", TYPES);
    private static final String ROW = "<row r=\"2\"><c r=\"A2\" t=\"inlineStr\"><is><t>%s</t></is></c></row>";

    record Hostile(String what, byte[] bytes, List<String> codes) {
        @Override
        public String toString() {
            return what + " → " + codes;
        }
    }

    private static Hostile part(String what, String part, byte[] content, String... codes) {
        return new Hostile(
                what + " in " + part, good().put(noisy(part, content)).bytes(), List.of(codes));
    }

    private static Hostile part(String what, String part, String content, String... codes) {
        return part(what, part, content.getBytes(StandardCharsets.UTF_8), codes);
    }

    /// Long repetitions are stored unpacked, so that the XML is met and not only the wall before it.
    private static Entry noisy(String part, byte[] content) {
        return content.length > 100_000 ? Entry.stored(part, content) : Entry.of(part, content);
    }

    static Stream<Hostile> corpus() {
        return Stream.of(dtds("127.0.0.1:9", "/etc/hostname"), shapes(), encodings(), floods())
                .flatMap(s -> s);
    }

    /// Every kind of DTD, each put before the true content of each part.
    private static Stream<Hostile> dtds(String host, String canary) {
        var laughs = new StringBuilder("<!ENTITY a0 \"ha\">");
        for (int i = 1; i < 30; i++)
            laughs.append(
                    "<!ENTITY a%d \"%s\">".formatted(i, "&a%d;".formatted(i - 1).repeat(10)));
        var dtds = List.of(
                "<!DOCTYPE x>",
                "<!DOCTYPE x [" + laughs + "]>",
                "<!DOCTYPE x [<!ENTITY a \"" + "a".repeat(50_000) + "\">]>",
                "<!DOCTYPE x [<!ENTITY e SYSTEM \"file://" + canary + "\">]>",
                "<!DOCTYPE x [<!ENTITY e SYSTEM \"http://" + host + "/\">]>",
                "<!DOCTYPE x SYSTEM \"http://" + host + "/x.dtd\">",
                "<!DOCTYPE x PUBLIC \"-//X\" \"http://" + host + "/x.dtd\">",
                "<!DOCTYPE x [<!ENTITY % p SYSTEM \"http://" + host + "/p.dtd\"> %p;]>",
                "<!DOCTYPE x [<!ENTITY % p SYSTEM \"file://" + canary + "\"> %p;]>",
                "<!DOCTYPE x [<!ENTITY e SYSTEM \"jar:http://" + host + "/a.jar!/x\">]>",
                "<!DOCTYPE x [<!ENTITY e SYSTEM \"//" + host + "/share/x\">]>",
                "<!DOCTYPE x [<!ATTLIST c t CDATA \"str\">]>",
                "<!doctype x>");
        return PARTS.stream()
                .flatMap(part -> dtds.stream()
                        .map(dtd -> part(
                                "DTD " + dtd.substring(0, Math.min(60, dtd.length())),
                                part,
                                XML + dtd + body(part),
                                "F-XML-DTD")));
    }

    /// The true content of a part, without its XML declaration.
    private static String body(String part) {
        return content(part).substring(XML.length());
    }

    private static String content(String part) {
        return new String(unpacked(part), StandardCharsets.UTF_8);
    }

    private static byte[] unpacked(String part) {
        try (var zip = new java.util.zip.ZipInputStream(new java.io.ByteArrayInputStream(good().bytes()))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals(part)) return zip.readAllBytes();
            }
            throw new IllegalArgumentException(part);
        } catch (IOException failure) {
            throw new java.io.UncheckedIOException(failure);
        }
    }

    private static Stream<Hostile> shapes() {
        var many = new ArrayList<Hostile>();
        for (var part : PARTS) {
            var told = body(part);
            many.add(part("comment", part, XML + "<!-- -->" + told, "F-XML-DTD"));
            many.add(part(
                    "instruction", part, XML + "<?xml-stylesheet href=\"http://127.0.0.1:9/\"?>" + told, "F-XML-DTD"));
            many.add(part("two roots", part, XML + told + told, "F-XML-BROKEN"));
            many.add(part("text behind the root", part, XML + told + "x", "F-XML-BROKEN"));
            many.add(part("cut off", part, XML + told.substring(0, told.length() - 5), "F-XML-BROKEN"));
            many.add(part("nothing", part, "", "F-XML-BROKEN"));
            many.add(part("no XML", part, "hello", "F-XML-BROKEN"));
            many.add(part("150 levels", part, XML + nested(150), "F-XML-DEEP"));
            many.add(part("a million levels", part, XML + "<a>".repeat(1_000_000), "F-XML-DEEP"));
            many.add(part("1,000 attributes", part, XML + "<a " + attributes(1_000) + "/>", "F-XML-BROKEN"));
            many.add(part("a million attributes", part, XML + "<a " + attributes(1_000_000) + "/>", "F-XML-BROKEN"));
            many.add(part(
                    "a name of a million letters", part, XML + "<" + "a".repeat(1_000_000) + "/>", "F-XML-BROKEN"));
            many.add(part(
                    "an attribute of a million letters",
                    part,
                    XML + "<a b=\"" + ">".repeat(1_000_000) + "\"/>",
                    "F-XML-BIG"));
            many.add(part("a million spaces", part, XML + "<a>" + " ".repeat(1_000_000) + "</a>", "F-XML-BIG"));
        }
        many.add(sheet("an entity that nobody declared", ROW.formatted("&xxe;"), "F-XML-BROKEN"));
        many.add(sheet("an entity in an attribute", "<row r=\"&xxe;\"/>", "F-XML-BROKEN"));
        many.add(sheet("CDATA", ROW.formatted("<![CDATA[<x>]]>"), "F-XML-DTD"));
        many.add(sheet("a character that XML forbids", ROW.formatted("&#0;"), "F-XML-BROKEN"));
        many.add(sheet("half a surrogate pair", ROW.formatted("&#xD800;"), "F-XML-BROKEN"));
        many.add(sheet("a control character, escaped", ROW.formatted("_x0001_"), "F-CHAR"));
        many.add(sheet("half a pair, escaped", ROW.formatted("_xD800_"), "F-CHAR"));
        many.add(sheet("an override of direction", ROW.formatted("\u202Egnp.x"), "F-CHAR"));
        many.add(sheet("an undeclared prefix", "<x:row/>", "F-XML-BROKEN"));
        return many.stream();
    }

    private static Hostile sheet(String what, String rows, String... codes) {
        return part(what, SHEET, Workbooks.sheet(rows), codes);
    }

    private static String nested(int depth) {
        return "<a>".repeat(depth) + "</a>".repeat(depth);
    }

    private static String attributes(int count) {
        return IntStream.range(0, count).mapToObj(i -> "a" + i + "=\"\"").collect(Collectors.joining(" "));
    }

    private static Stream<Hostile> encodings() {
        var told = body(SHEET);
        var many = new ArrayList<Hostile>();
        for (var name : List.of("UTF-16", "UTF-16LE", "UTF-16BE", "UTF-32", "UTF-32LE")) {
            many.add(part(
                    name,
                    SHEET,
                    ("<?xml version=\"1.0\" encoding=\"" + name + "\"?>" + told).getBytes(Charset.forName(name)),
                    "F-XML-ENCODING"));
        }
        for (var name :
                List.of("UTF-16", "UTF-7", "ISO-8859-1", "windows-1258", "IBM037", "ISO-10646-UCS-4", "x-mac")) {
            many.add(part(
                    "says " + name,
                    SHEET,
                    "<?xml version=\"1.0\" encoding=\"" + name + "\"?>" + told,
                    "F-XML-ENCODING"));
        }
        many.add(part("UTF-7", SHEET, "+ADw-?xml version=+ACI-1.0+ACI-?+AD4-", "F-XML-BROKEN"));
        many.add(part(
                "not UTF-8",
                SHEET,
                Workbooks.sheet(ROW.formatted("Lò")).getBytes(StandardCharsets.ISO_8859_1),
                "F-XML-ENCODING"));
        many.add(part(
                "overlong",
                SHEET,
                new byte[] {'<', 'a', '>', (byte) 0xC0, (byte) 0xBC, '<', '/', 'a', '>'},
                "F-XML-ENCODING"));
        many.add(part("version 1.1", SHEET, "<?xml version=\"1.1\" encoding=\"UTF-8\"?>" + told, "F-XML-ENCODING"));
        return many.stream();
    }

    private static Stream<Hostile> floods() {
        return Stream.of(
                part("a million shared strings", STRINGS, Workbooks.strings("<si/>".repeat(1_000_000)), "F-STRINGS"),
                new Hostile(
                        "shared strings of 20 million letters",
                        good().put(Entry.of(STRINGS, letters(700, 30_000))).bytes(),
                        List.of("F-STRINGS")),
                part(
                        "a shared string of a million letters",
                        STRINGS,
                        Workbooks.strings("<si><t>" + "a".repeat(1_000_000) + "</t></si>"),
                        "F-XML-BIG"),
                part(
                        "a shared string of 40,000 letters",
                        STRINGS,
                        Workbooks.strings("<si><t>" + "a".repeat(40_000) + "</t></si><si/><si/>"),
                        "F-CELL-LONG",
                        "F-HEADER"),
                part(
                        "a shared string of many runs",
                        STRINGS,
                        Workbooks.strings("<si>" + "<r><t>abcdefghij</t></r>".repeat(100_000) + "</si><si/><si/>"),
                        "F-CELL-LONG",
                        "F-HEADER"),
                part(
                        "a hundred thousand styles",
                        STYLES,
                        Workbooks.styles(
                                Stream.generate(() -> "0").limit(100_000).toArray(String[]::new)),
                        "F-STYLES"),
                part(
                        "a hundred thousand number formats",
                        STYLES,
                        Workbooks.styles("0")
                                .replace(
                                        "<numFmts>",
                                        "<numFmts>"
                                                + IntStream.range(200, 100_200)
                                                        .mapToObj(i ->
                                                                "<numFmt numFmtId=\"" + i + "\" formatCode=\"0\"/>")
                                                        .collect(Collectors.joining())),
                        "F-STYLES"),
                part(
                        "300 sheets",
                        BOOK,
                        Workbooks.book("<sheet name=\"a\" r:id=\"rId1\"/>".repeat(300)),
                        "F-XML-BROKEN"),
                sheet(
                        "rows without end",
                        IntStream.range(2, 100_010)
                                .mapToObj(i -> "<row><c><v>1</v></c></row>")
                                .collect(Collectors.joining()),
                        "F-ROWS"),
                sheet("columns without end", "<row>" + "<c><v>1</v></c>".repeat(17_000) + "</row>", "F-COLUMNS"),
                sheet("a text of 33,000 letters", ROW.formatted("a".repeat(33_000)), "F-CELL-LONG"),
                new Hostile(
                        "a hundred thousand merged cells",
                        good().put(Entry.stored(
                                        SHEET,
                                        Workbooks.sheet(
                                                        "",
                                                        "<mergeCells>" + "<mergeCell ref=\"A2:B2\"/>".repeat(100_000)
                                                                + "</mergeCells>")
                                                .getBytes(StandardCharsets.UTF_8)))
                                .bytes(),
                        java.util.Collections.nCopies(1_000, "F-MERGED")));
    }

    /// Letters that deflate to a quarter, so that neither the size nor the ratio of the archive is met before the
    /// limit.
    private static byte[] letters(int texts, int length) {
        var random = new java.util.Random(3);
        var all = new StringBuilder();
        for (int i = 0; i < texts; i++) {
            all.append("<si><t>");
            for (int j = 0; j < length; j++) all.append((char) ('a' + random.nextInt(4)));
            all.append("</t></si>");
        }
        return Workbooks.strings(all.toString()).getBytes(StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @MethodSource("corpus")
    void each_is_refused_with_its_code(Hostile hostile) {
        var bean = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = bean.getCurrentThreadAllocatedBytes();
        var told = Workbooks.read(hostile.bytes);
        long grown = bean.getCurrentThreadAllocatedBytes() - before;
        assertTrue(told.isRefused());
        assertEquals(
                hostile.codes, told.codes().subList(0, Math.min(told.codes().size(), hostile.codes.size())));
        assertTrue(grown < 256L << 20, () -> "allocated " + (grown >> 20) + " MB in all");
    }

    @Test
    void the_corpus_is_long_enough() {
        assertTrue(corpus().count() >= 200, () -> "only " + corpus().count());
    }

    @Test
    void no_connection_is_made_and_no_file_is_read(@TempDir Path folder) throws IOException {
        var canary = Files.writeString(folder.resolve("canary.txt"), "canary");
        var long_ago = FileTime.from(Instant.parse("2001-01-01T00:00:00Z"));
        Files.setAttribute(canary, "lastAccessTime", long_ago);
        try (var door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
            var host = "127.0.0.1:" + door.getLocalPort();
            dtds(host, canary.toString()).forEach(hostile -> {
                var told = Workbooks.read(hostile.bytes);
                assertTrue(told.isRefused());
                assertFalse(told.toString().contains("canary\""));
            });
            outside(host, canary)
                    .forEach(bytes ->
                            assertFalse(Workbooks.read(bytes).toString().contains("[canary]")));
            door.setSoTimeout(200);
            org.junit.jupiter.api.Assertions.assertThrows(SocketTimeoutException.class, door::accept);
        }
        assertEquals(long_ago, Files.getAttribute(canary, "lastAccessTime"));
    }

    /// Other ways to name a place outside: schema locations, inclusion, relationships, targets that climb.
    private static Stream<byte[]> outside(String host, Path canary) {
        var schema = Workbooks.sheet("")
                .replace(
                        "<worksheet ",
                        "<worksheet xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xsi:schemaLocation=\"x http://"
                                + host + "/x.xsd\" ");
        var include =
                Workbooks.sheet("<row><c><is><t><xi:include xmlns:xi=\"http://www.w3.org/2001/XInclude\" href=\"file://"
                        + canary + "\" parse=\"text\"/></t></is></c></row>");
        var climbing = Workbooks.rels(Workbooks.relation("rId1", "worksheet", "../../../../../../.." + canary)
                + Workbooks.relation("rId2", "sharedStrings", "file://" + canary)
                + Workbooks.relation("rId3", "styles", "http://" + host + "/styles.xml"));
        var external = Workbooks.rels(Workbooks.relation("rId1", "worksheet", "worksheets/sheet1.xml")
                + "<Relationship Id=\"rId9\" Type=\"http://x/image\" TargetMode=\"External\" Target=\"http://" + host
                + "/a.png\"/>");
        return Stream.of(
                good().put(SHEET, schema).bytes(),
                good().put(SHEET, include).bytes(),
                good().put(BOOK_RELS, climbing).bytes(),
                good().put(BOOK_RELS, external).bytes());
    }

    @Test
    void a_stated_dimension_is_not_believed() {
        var sheet = Workbooks.sheet("<row r=\"2\"><c r=\"A2\" t=\"s\"><v>2</v></c></row>")
                .replace("A1:B2", "A1:XFD1048576");
        assertEquals(
                List.of(List.of("source", "quantity"), List.of("Lò 1", "")),
                Workbooks.read(good().put(SHEET, sheet).bytes()).rows());
    }
}
