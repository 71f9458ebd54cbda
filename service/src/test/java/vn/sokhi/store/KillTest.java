package vn.sokhi.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import vn.sokhi.store.carried.CarriedPostgres;

/// Nothing acknowledged is lost (QUALITY A1): a program that files reports is killed at random moments, twenty times,
/// in four ways, on one data folder; then what it had written down outside is compared with what is there.
class KillTest {

    private static final int ROUNDS = Integer.getInteger("sokhi.kills", 20);

    private enum Blow {
        PROGRAM,
        BACKEND,
        IMMEDIATE_STOP,
        POSTMASTER
    }

    /// What is in the database for one checked report.
    private record Filed(String receipt, String sha256, boolean whole, int leaves) {}

    @Test
    void nothing_acknowledged_is_lost_doubled_or_half() throws Exception {
        long seed = Long.getLong("sokhi.seed", new Random().nextLong());
        System.out.println("KillTest seed " + seed + ", " + ROUNDS + " kills");
        var dice = new Random(seed);
        var data = TestDatabase.freshFolder("kill");
        var journal = Files.createFile(data.resolve("journal.txt"));
        try {
            for (int round = 0; round < ROUNDS; round++) {
                var victim = started(data, journal, dice.nextLong());
                compare(data, journal);
                Thread.sleep(dice.nextInt(50, 700));
                strike(Blow.values()[dice.nextInt(4)], victim, data, dice);
            }
            var last = started(data, journal, dice.nextLong());
            int acknowledged = compare(data, journal);
            last.destroyForcibly().waitFor();
            System.out.println("KillTest: " + acknowledged + " acknowledged receipts, all there");
            assertTrue(acknowledged >= ROUNDS, "too few receipts to prove anything: " + acknowledged);
        } finally {
            CarriedPostgres.on(data).close(); // adopts what is left running, and stops it
        }
    }

    private static Process started(Path data, Path journal, long seed) throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var process = new ProcessBuilder(
                        java,
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Xshare:auto",
                        "-cp",
                        System.getProperty("java.class.path"),
                        KillVictim.class.getName(),
                        data.toString(),
                        journal.toString(),
                        Long.toString(seed))
                .redirectError(Redirect.appendTo(data.resolve("victim.log").toFile()))
                .start();
        var out = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        var line = out.readLine();
        while (line != null && !line.equals("ready")) line = out.readLine();
        assertTrue(line != null, () -> "the program did not start again, see " + data.resolve("victim.log"));
        return process;
    }

    private static void strike(Blow blow, Process victim, Path data, Random dice) throws Exception {
        var postmaster = postmaster(data);
        switch (blow) {
            case PROGRAM -> {}
            case BACKEND -> {
                var children = postmaster.children().toList();
                if (!children.isEmpty())
                    signal("KILL", children.get(dice.nextInt(children.size())).pid());
                Thread.sleep(dice.nextInt(0, 400));
            }
            case IMMEDIATE_STOP -> signal("QUIT", postmaster.pid());
            case POSTMASTER -> signal("KILL", postmaster.pid());
        }
        victim.destroyForcibly().waitFor();
    }

    /// Every acknowledged receipt is there whole, no version is without its leaf, none is doubled.
    private static int compare(Path data, Path journal) throws IOException, SQLException {
        var acknowledged = acknowledged(journal); // read first: the next program is already filing
        var filed = filed(data);
        acknowledged.forEach((checked, words) -> {
            var found = Optional.ofNullable(filed.get(checked)).orElseThrow(() -> new AssertionError("lost: " + words));
            assertEquals(words.get(2), found.receipt());
            assertEquals(words.get(3), found.sha256());
        });
        filed.forEach((checked, found) -> {
            assertTrue(found.whole(), "half: " + checked);
            assertEquals(1, found.leaves(), "leaves of " + checked);
        });
        return acknowledged.size();
    }

    private static Map<String, List<String>> acknowledged(Path journal) throws IOException {
        var acknowledged = new HashMap<String, List<String>>();
        for (var line : Files.readAllLines(journal)) {
            var words = List.of(line.split(" "));
            assertTrue(!words.getFirst().equals("doubled"), line);
            if (words.getFirst().equals("got") && words.size() == 4) acknowledged.put(words.get(1), words);
        }
        return acknowledged;
    }

    /// Asked as the superuser, past every wall. One checked report has at most one version: the key is unique.
    private static Map<String, Filed> filed(Path data) throws IOException, SQLException {
        var password = Files.readAllLines(data.resolve("secrets")).getFirst();
        var filed = new HashMap<String, Filed>();
        try (var connection = DriverManager.getConnection(
                        "jdbc:postgresql://127.0.0.1:" + pidFile(data).get(3).strip() + "/sokhi",
                        "postgres",
                        password);
                var statement = connection.createStatement();
                var row = statement.executeQuery("""
                        select s.report_id, s.receipt_id, encode(s.sha256, 'hex'),
                          s.sha256 = sha256(s.content) and
                          (select count(*) from reported_figure f where f.receipt_id = s.receipt_id)
                            = jsonb_array_length(convert_from(s.content, 'UTF8')::jsonb -> 'figures'),
                          (select count(*) from log_leaf l
                           where l.subject = 'report ' || s.number and l.content_hash = s.sha256)
                        from submission s
                        """)) {
            while (row.next()) {
                var found = new Filed(row.getString(2), row.getString(3), row.getBoolean(4), row.getInt(5));
                assertTrue(filed.put(row.getString(1), found) == null, "doubled");
            }
            try (var leaves = connection.createStatement();
                    var count = leaves.executeQuery("select count(*) from log_leaf")) {
                count.next();
                assertTrue(count.getInt(1) >= filed.size());
            }
        }
        return filed;
    }

    private static ProcessHandle postmaster(Path data) throws IOException {
        return ProcessHandle.of(Long.parseLong(pidFile(data).getFirst().strip()))
                .orElseThrow();
    }

    private static List<String> pidFile(Path data) throws IOException {
        return new ArrayList<>(Files.readAllLines(data.resolve("cluster/postmaster.pid")));
    }

    private static void signal(String name, long pid) throws IOException, InterruptedException {
        new ProcessBuilder("kill", "-" + name, Long.toString(pid))
                .inheritIO()
                .start()
                .waitFor();
    }
}
