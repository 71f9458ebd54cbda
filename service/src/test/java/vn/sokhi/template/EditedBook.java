package vn.sokhi.template;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/// A written workbook in which single cells are typed over, as a person does.
final class EditedBook {

    private static final String BOOK = "xl/workbook.xml";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    EditedBook(byte[] file) {
        try {
            var copy = Files.createTempFile("so", ".xlsx");
            Files.write(copy, file);
            // By its directory: a stream of it does not say how long its parts are.
            try (var zip = new ZipFile(copy.toFile())) {
                for (var part : Collections.list(zip.entries()))
                    parts.put(part.getName(), zip.getInputStream(part).readAllBytes());
            }
            Files.delete(copy);
            parts.put(BOOK, bytes(plain(text(BOOK))));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    byte[] bytes() {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
        return out.toByteArray();
    }

    EditedBook text(String place, String text) {
        return cell(place, "t=\"inlineStr\"><is><t xml:space=\"preserve\">" + escaped(text) + "</t></is>");
    }

    EditedBook number(String place, String number) {
        return cell(place, "><v>" + number + "</v>");
    }

    EditedBook formula(String place, String formula, String value) {
        return cell(place, "><f>" + formula + "</f><v>" + value + "</v>");
    }

    /// Gives the cells that were written with the style `DAY` the format of a day.
    EditedBook withDay() {
        var styles = text("xl/styles.xml");
        int style = Pattern.compile("<xf ")
                        .splitAsStream(styles.substring(styles.indexOf("<cellXfs"), styles.indexOf("</cellXfs>")))
                        .toList()
                        .size()
                - 1;
        parts.put("xl/styles.xml", bytes(styles.replace("</cellXfs>", "<xf numFmtId=\"14\"/></cellXfs>")));
        parts.replaceAll((name, part) -> name.startsWith("xl/worksheets/")
                ? bytes(new String(part, StandardCharsets.UTF_8).replace("s=\"DAY\"", "s=\"" + style + "\""))
                : part);
        return this;
    }

    EditedBook clear(String place) {
        return cell(place, ">");
    }

    /// The cell `Sheet!D4`, written anew.
    EditedBook cell(String place, String inside) {
        int at = place.lastIndexOf('!');
        var address = place.substring(at + 1);
        var part = part(place.substring(0, at));
        var xml = text(part);
        var one = Pattern.compile("<c r=\"" + address + "\"[^>]*?(/>|>.*?</c>)").matcher(xml);
        if (!one.find()) throw new IllegalArgumentException("no cell " + place);
        parts.put(
                part, bytes(one.replaceFirst(Matcher.quoteReplacement("<c r=\"" + address + "\" " + inside + "</c>"))));
        return this;
    }

    /// Changes the text of a sheet or of the list of sheets.
    EditedBook part(String sheet, String before, String after) {
        var part = sheet.isEmpty() ? BOOK : part(sheet);
        var xml = text(part);
        if (!xml.contains(before)) throw new IllegalArgumentException(before + " is not in " + xml.substring(0, 600));
        parts.put(part, bytes(xml.replace(before, after)));
        return this;
    }

    private String part(String sheet) {
        var names = Pattern.compile("<sheet name=\"([^\"]*)\"[^>]* sheetId=\"(\\d+)\"")
                .matcher(text(BOOK));
        while (names.find()) {
            if (names.group(1).equals(escaped(sheet))) return "xl/worksheets/sheet" + names.group(2) + ".xml";
        }
        throw new IllegalArgumentException("no sheet " + sheet + " in " + text(BOOK));
    }

    private String text(String part) {
        return new String(Objects.requireNonNull(parts.get(part), part), StandardCharsets.UTF_8);
    }

    /// Letters that were written by their number.
    private static String plain(String xml) {
        return Pattern.compile("&#x([0-9a-f]+);")
                .matcher(xml)
                .replaceAll(letter -> Character.toString(Integer.parseInt(letter.group(1), 16)));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }
}
