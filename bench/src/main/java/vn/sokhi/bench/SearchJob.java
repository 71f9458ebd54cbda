package vn.sokhi.bench;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.random.RandomGeneratorFactory;
import java.util.regex.Pattern;

/// Searches in the whole list of Decision 42/2026, forty a second, beside SQLite's full-text search.
///
/// Requests leave at their time whether or not earlier ones have come back, so that a slow answer delays no other.
final class SearchJob {

    private static final int A_SECOND = 40;
    private static final int SECONDS = 10;
    private static final int WARM = 400;
    private static final Pattern KEY = Pattern.compile("\"annex\":\"([^\"]+)\",\"number\":(\\d+)");
    private static final Pattern PEERS_KEY = Pattern.compile("\"([IVAB.]+-\\d+)\"");

    private final Asked asked;
    private final Place place;
    private final Print print;
    private final Servers servers;
    private final Map<String, Rounds> milliseconds = new LinkedHashMap<>();

    SearchJob(Asked asked, Place place, Print print) {
        this.asked = asked;
        this.place = place;
        this.print = print;
        servers = new Servers(place);
    }

    void run() throws IOException, InterruptedException {
        print.title("search: the whole list, %d requests a second for %d s, %d rounds in turn"
                .formatted(A_SECOND, SECONDS, asked.rounds()));
        var data = place.work().resolve("data");
        try (var ours = servers.ours(data, false)) {
            var list = place.work().resolve("list.json");
            ours.keep("listed?format=json", list);
            try (var peer = servers.search(list)) {
                measured(ours, peer, searches(list));
            }
        }
        if (!asked.keep()) Folders.remove(data);
    }

    private void measured(Server ours, Server peer, List<String> searches) throws InterruptedException, IOException {
        if (!same(ours, peer, searches)) return;
        for (int i = 0; i < WARM; i++) ours.text(address("listed?q=", searches.get(i % searches.size())));
        for (int round = 0; round < asked.rounds(); round++) {
            keep("ours, the page", Pace.of(ours, addresses("listed?q=", searches), A_SECOND, SECONDS));
            keep("ours, JSON", Pace.of(ours, addresses("listed?format=json&q=", searches), A_SECOND, SECONDS));
            keep("SQLite FTS5", Pace.of(peer, addresses("?q=", searches), A_SECOND, SECONDS));
        }
        print.line("Load: " + Machine.load());
        milliseconds.forEach((name, rounds) -> print.figure(name, rounds, "%.1f", "ms", asked.seed()));
        var sqlite = milliseconds.getOrDefault("SQLite FTS5, p99", new Rounds());
        var json = milliseconds.getOrDefault("ours, JSON, p99", new Rounds());
        print.ratio("SQLite FTS5 / ours, JSON, p99", sqlite.over(json, asked.seed()));
    }

    private void keep(String name, Pace pace) {
        milliseconds.computeIfAbsent(name + ", median", _ -> new Rounds()).add(pace.percentile(50));
        milliseconds.computeIfAbsent(name + ", p99", _ -> new Rounds()).add(pace.percentile(99));
    }

    private boolean same(Server ours, Server peer, List<String> searches) throws InterruptedException, IOException {
        int lines = 0;
        for (var words : searches) {
            var mine = keys(KEY, ours.text(address("listed?format=json&q=", words)));
            var theirs = keys(PEERS_KEY, peer.text(address("?q=", words)));
            lines += mine.size();
            if (!mine.equals(theirs)) {
                print.differs("'%s': %d lines of ours, %d of the peer".formatted(words, mine.size(), theirs.size()));
                return false;
            }
        }
        print.line("Answers: %d searches, %d lines, the same facilities in all".formatted(searches.size(), lines));
        return true;
    }

    private static Set<String> keys(Pattern pattern, String json) {
        var keys = new TreeSet<String>();
        var match = pattern.matcher(json);
        while (match.find()) keys.add(match.groupCount() == 1 ? match.group(1) : match.group(1) + "-" + match.group(2));
        return keys;
    }

    /// Two or three words of a line drawn by the seed, one of them sometimes cut, as people type them.
    private List<String> searches(Path list) throws IOException {
        var dice = RandomGeneratorFactory.of("L64X128MixRandom").create(asked.seed());
        var names = new ArrayList<String>();
        var name = Pattern.compile("\"name\":\"((?:[^\"\\\\]|\\\\.)*)\"").matcher(java.nio.file.Files.readString(list));
        while (name.find()) names.add(name.group(1).replace("\\", ""));
        var searches = new ArrayList<String>();
        while (searches.size() < 200) {
            var words = names.get(dice.nextInt(names.size())).split("[^\\p{L}\\p{N}]+");
            if (words.length < 4) continue;
            int from = dice.nextInt(words.length - 2);
            var third = words[from + 2];
            if (dice.nextInt(3) == 0 && third.length() > 2) third = third.substring(0, 2);
            var text = words[from] + " " + words[from + 1] + " " + third;
            if (!text.isBlank()) searches.add(text.strip());
        }
        return searches;
    }

    private static List<String> addresses(String path, List<String> searches) {
        return searches.stream().map(words -> address(path, words)).toList();
    }

    private static String address(String path, String words) {
        return path + URLEncoder.encode(words, StandardCharsets.UTF_8);
    }
}
