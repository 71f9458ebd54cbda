package vn.sokhi.house;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// Every sentence exists in Vietnamese and in English, with the same words to fill in.
class MessagesTest {

    private static final Pattern PLACE = Pattern.compile("\\{[\\w-]+");
    private static final Pattern KEY = Pattern.compile("(?m)^([^#!\\s=:][^=:\\s]*)\\s*[=:]");

    @Test
    void vietnamese_and_english_have_the_same_keys_and_places() {
        var flaws = new ArrayList<String>();
        var folder = House.root().resolve("service/src/main/resources");
        for (var file : House.files(folder, ".properties")) {
            var name = file.getFileName().toString();
            var other = name.endsWith("_vi.properties")
                    ? file.resolveSibling(name.replace("_vi.", "_en."))
                    : name.endsWith("_en.properties") ? file.resolveSibling(name.replace("_en.", "_vi.")) : file;
            if (other.equals(file)) continue;
            flaws.addAll(twice(name, House.text(file)));
            flaws.addAll(flaws(name, House.text(file), other.getFileName().toString(), textOrNothing(other)));
        }
        assertEquals(List.of(), flaws, "every key stands in both files, with the same {places}");
    }

    @Test
    void a_missing_key_a_missing_place_and_a_key_told_twice_are_seen() {
        assertEquals(List.of("x_en has no `b`"), flaws("x_vi", "a = Tấn\nb = Dòng {line}\n", "x_en", "a = Tonne\n"));
        assertEquals(
                List.of("`b` has {line} in x_vi and {row} in x_en"),
                flaws("x_vi", "b = Dòng {line}\n", "x_en", "b = Row {row}\n"));
        assertEquals(List.of(), flaws("x_vi", "b = {line}, {file}\n", "x_en", "b = {file}, {line, number}\n"));
        assertEquals(List.of("x_vi tells `a` twice"), twice("x_vi", "a = Tấn\na = Tạ\n"));
        assertEquals(List.of(), twice("x_vi", "a = Tấn\\\n  b = 1\nb = Tạ\n#a = 3\n"));
    }

    private static List<String> flaws(String name, String text, String otherName, String otherText) {
        var ours = sentences(text);
        var theirs = sentences(otherText);
        var flaws = new ArrayList<String>();
        for (var key : new TreeSet<>(ours.stringPropertyNames())) {
            var other = theirs.getProperty(key);
            if (other == null) flaws.add("%s has no `%s`".formatted(otherName, key));
            else if (!places(ours.getProperty(key)).equals(places(other))) {
                flaws.add("`%s` has %s in %s and %s in %s"
                        .formatted(key, told(ours.getProperty(key)), name, told(other), otherName));
            }
        }
        return flaws;
    }

    private static List<String> twice(String name, String text) {
        var seen = new TreeSet<String>();
        return KEY.matcher(text.replaceAll("\\\\\\R\\s*", ""))
                .results()
                .map(found -> found.group(1))
                .filter(key -> !seen.add(key))
                .map(key -> "%s tells `%s` twice".formatted(name, key))
                .toList();
    }

    private static Set<String> places(String sentence) {
        return PLACE.matcher(sentence).results().map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
    }

    private static String told(String sentence) {
        return places(sentence).stream().map(place -> place + "}").collect(Collectors.joining(" "));
    }

    private static String textOrNothing(Path file) {
        return Files.exists(file) ? House.text(file) : "";
    }

    private static Properties sentences(String text) {
        var sentences = new Properties();
        try {
            sentences.load(new StringReader(text));
        } catch (IOException cause) {
            throw new IllegalStateException(cause);
        }
        return sentences;
    }
}
