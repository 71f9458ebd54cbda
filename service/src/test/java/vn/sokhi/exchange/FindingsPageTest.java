package vn.sokhi.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// The page of findings and the code name the same codes, and no sentence asks for a word that its finding lacks.
class FindingsPageTest {

    private static final Pattern CODE = Pattern.compile("\"([FN]-[A-Z0-9-]+)\"");
    private static final Pattern WORD = Pattern.compile("\\{(\\w+)}");

    private static List<String> lines() throws IOException {
        return Files.readAllLines(Path.of("../docs/findings-exchange.md")).stream()
                .filter(line -> line.matches("\\| [FN]-.*"))
                .toList();
    }

    @Test
    void page_and_code_name_the_same_codes() throws IOException {
        var written = lines().stream()
                .map(line -> line.split("\\|")[1].strip())
                .collect(Collectors.toCollection(TreeSet::new));
        var used = new TreeSet<String>();
        for (var root : List.of("src/main/java/vn/sokhi/exchange", "../desk/src/main/java/vn/sokhi/sheet")) {
            try (var files = Files.walk(Path.of(root))) {
                for (var file :
                        files.filter(f -> f.toString().endsWith(".java")).toList()) {
                    CODE.matcher(Files.readString(file)).results().forEach(found -> used.add(found.group(1)));
                }
            }
        }
        assertEquals(written, used);
    }

    @Test
    void each_sentence_says_where_and_uses_only_words_that_are_carried() throws IOException {
        for (var line : lines()) {
            var cells = line.split("\\|");
            var carried = Arrays.stream(cells[3].replaceAll("\\(.*?\\)", "").split(","))
                    .map(String::strip)
                    .collect(Collectors.toSet());
            for (var sentence : List.of(cells[4], cells[5])) {
                Set<String> asked = WORD.matcher(sentence)
                        .results()
                        .map(found -> found.group(1))
                        .collect(Collectors.toSet());
                assertTrue(asked.remove("where"), line);
                assertTrue(carried.containsAll(asked), line);
            }
        }
    }
}
