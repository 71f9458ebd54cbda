package vn.sokhi.house;

import java.util.List;

/// Small houses, each breaking one rule, and beside it the same house nearly breaking it.
final class Examples {

    /// @param broken sources that must be refused
    /// @param sound sources that must not be
    record Example(Rule rule, String title, String broken, String sound) {}

    static final List<Example> ALL = List.of(
            new Example(
                    Walls.IN_PLAN,
                    "a room the plan does not have",
                    in("engine", "weather", "class Rain {}"),
                    in("engine", "law", "class Force {}")),
            new Example(
                    Walls.IN_PLAN,
                    "a room in the wrong wall",
                    in("desk", "ledger", "class Unit {}"),
                    in("registry", "ledger", "class Unit {}")),
            new Example(
                    Walls.DOWNWARDS,
                    "an import that looks up",
                    in("engine", "law", "import vn.sokhi.rulebook.Edition; class Force {}"),
                    in("engine", "rulebook", "import vn.sokhi.law.Citation; class Edition {}")),
            new Example(
                    Walls.DOWNWARDS,
                    "a name written out in full",
                    in("registry", "party", "class Seat { vn.sokhi.report.Checked checked; }"),
                    in("registry", "report", "class Checked { vn.sokhi.party.Seat seat; /* vn.sokhi.ledger.Unit */ }")),
            new Example(
                    Walls.DOWNWARDS,
                    "a static import, and a room of a storey that looks at its face",
                    in("engine", "calculation.energy", "import static vn.sokhi.calculation.Methods.ALL; class Coal {}"),
                    in(
                            "engine",
                            "calculation",
                            "import static vn.sokhi.calculation.energy.Coal.ALL; class Methods {}")),
            new Example(
                    Walls.NO_CIRCLES,
                    "two rooms that look at each other",
                    in("engine", "law", "import vn.sokhi.finding.Where; class Force {}")
                            + in("engine", "finding", "import vn.sokhi.law.Force; class Where {}"),
                    in("engine", "law", "import vn.sokhi.law.Dated; class Force {}")
                            + in("engine", "finding", "import vn.sokhi.law.Force; class Where {}")),
            new Example(
                    Walls.ROOMS_EXIST,
                    "an import from a room nobody built",
                    in("desk", "sheet", "import vn.sokhi.finding.Where; class Cell {}"),
                    in("desk", "sheet", "import vn.sokhi.finding.Where; class Cell {}")
                            + in("engine", "finding", "class Where {}")),
            new Example(
                    Walls.LEDGER_APART,
                    "the ledger works out its own count",
                    in("registry", "ledger", "import vn.sokhi.calculation.energy.Coal; class Account {}"),
                    in("registry", "ledger", "import vn.sokhi.credit.Project; class Account {}")),
            new Example(
                    Walls.EDGES_APART,
                    "a page that reads the store",
                    in("service", "web", "import vn.sokhi.store.Reports; class Page {}"),
                    in("service", "web", "import vn.sokhi.operator.SubmitReport; class Page {}")),
            new Example(
                    Walls.EDGES_APART,
                    "the command line borrows from the pages",
                    in("service", "cli", "import vn.sokhi.web.operator.Numbers; class Calc {}"),
                    in("service", "web.operator", "import vn.sokhi.web.frame.Seat; class Upload {}")),
            new Example(
                    Walls.SQL_IN_STORE,
                    "a job with a statement of its own",
                    in("service", "jobs", "class Sealer { void run(java.sql.Connection open) {} }"),
                    in("service", "store", "import java.sql.Connection; import java.time.Instant; class Rows {}")),
            new Example(
                    Walls.PAPERS_IN_EXCHANGE,
                    "a page that writes a workbook",
                    in("service", "web", "import org.dhatim.fastexcel.Workbook; class Template {}"),
                    in("service", "exchange", "import org.dhatim.fastexcel.Workbook; class Template {}")),
            new Example(
                    Walls.ARCHIVES,
                    "a zip opened at the page",
                    in("service", "web", "import java.util.zip.ZipInputStream; class Upload {}"),
                    in("service", "web", "import java.util.zip.CRC32; class Upload {}")
                            + in("service", "store.carried", "import org.tukaani.xz.XZInputStream; class Unpack {}")),
            new Example(
                    Walls.CSV_READERS,
                    "the command line reads CSV by itself",
                    in("service", "cli", "import de.siegmar.fastcsv.reader.CsvReader; class Calc {}"),
                    in("service", "shelf", "import de.siegmar.fastcsv.reader.CsvReader; class Tables {}")),
            new Example(
                    Walls.VISITOR,
                    "a public page that names a report",
                    in("service", "web.visitor", "import vn.sokhi.report.Submitted; class VerifyPage {}"),
                    in("service", "web.visitor", "import vn.sokhi.visitor.VerifyReceipt; class VerifyPage {}")
                            + in("service", "web.operator", "import vn.sokhi.report.Submitted; class ReceiptPage {}")),
            new Example(
                    Walls.NO_FRAMEWORKS,
                    "an act that knows Spring",
                    in("desk", "operator", "import org.springframework.stereotype.Service; class SubmitReport {}"),
                    in("desk", "operator", "import org.jspecify.annotations.Nullable; class SubmitReport {}")),
            new Example(
                    Walls.NO_FRAMEWORKS,
                    "a module of the JDK outside java.base",
                    in("registry", "audit", "import java.util.logging.Logger; class Leaf {}"),
                    in("registry", "audit", "import java.security.MessageDigest; class Leaf {}")),
            new Example(
                    Walls.MODULES_SAY_SO,
                    "the engine asks for the registry",
                    module("engine", "requires vn.sokhi.registry;"),
                    module("desk", "requires transitive vn.sokhi.registry; requires static transitive org.jspecify;")),
            new Example(
                    Bans.NO_CLOCK,
                    "the engine asks the day",
                    in("engine", "law", "class Force { Object day() { return java.time.LocalDate.now(); } }"),
                    in("engine", "law", "class Force { String now = \"LocalDate.now()\"; /* now() */ }")),
            new Example(
                    Bans.NO_CLOCK,
                    "by reference",
                    in(
                            "registry",
                            "audit",
                            "class Leaf { Object clock = (Runnable) System::nanoTime; long at = System.nanoTime(); }"),
                    in(
                            "desk",
                            "office",
                            "class Clock { Object day(java.time.Clock clock) { return clock.instant(); } }")),
            new Example(
                    Bans.NO_FILE,
                    "the engine reads a file",
                    in("engine", "law", "class Force { void read(java.nio.file.Path at) { Files.exists(at); } }"),
                    in("engine", "law", "class Force { String filesRead = \"Files.exists\"; }")),
            new Example(
                    Bans.NO_FILE,
                    "the registry reads the environment",
                    in("registry", "party", "class Seat { String home = System.getenv(\"HOME\"); }"),
                    in("registry", "party", "class Seat { String home = System.lineSeparator(); }")),
            new Example(
                    Bans.NO_DOUBLE,
                    "an amount in floating point",
                    in("registry", "ledger", "class Account { double held; }"),
                    in("registry", "ledger", "class Account { long doubled; /* a double */ }")),
            new Example(
                    Bans.NO_DOUBLE,
                    "draws anywhere but in Equation.draws",
                    in("engine", "equation", "class Term { double[] draws() { return new double[0]; } }"),
                    in("engine", "equation", "class Equation { double[] draws() { return new double[0]; } }")
                            + in("engine", "uncertainty", "class Spread { double half = 0.5; }")),
            new Example(
                    Bans.NO_DOUBLE,
                    "without the word",
                    in("desk", "sheet", "class Cell { boolean big(Number n) { return n.doubleValue() > 1; } }"),
                    in("desk", "sheet", "class Cell { boolean big(Number n) { return n.longValue() > 1; } }")),
            new Example(
                    Bans.RULEBOOK_IN_SHELF,
                    "a page that opens a factor table",
                    in("service", "web", "class Page { String table = \"rulebook/gwp/ar5.csv\"; }"),
                    in(
                                    "service",
                                    "web",
                                    "class Page { String help = \"see rulebook/gwp\"; String link = \"/rulebook/gwp\"; }")
                            + in("service", "shelf", "class Shelf { String table = \"rulebook/gwp/ar5.csv\"; }")),
            new Example(
                    Bans.RULEBOOK_IN_SHELF,
                    "by its bare name",
                    in("service", "main", "class Main { Object at = java.nio.file.Path.of(\"rulebook\"); }"),
                    in("service", "cli", "class RulebookCommand { Object known = java.util.List.of(\"rulebook\"); }")),
            new Example(
                    Habits.NO_NULL,
                    "a missing value",
                    in("engine", "law", "class Force { Object on(int day) { return day > 0 ? \"\" : null; } }"),
                    in("engine", "law", "class Force { boolean on(Object day) { return day != null; } }")),
            new Example(
                    Habits.NO_NULL,
                    "a lambda",
                    in("desk", "sheet", "class Cell { java.util.function.Supplier<Object> at = () -> null; }"),
                    in("desk", "sheet", "class Cell { java.util.function.Supplier<Object> at = () -> \"null\"; }")),
            new Example(
                    Habits.NO_STATIC_STATE,
                    "a static that is counted up",
                    in("registry", "audit", "class Leaf { static int count; }"),
                    in("registry", "audit", "class Leaf { static final int COUNT = 1; int count; }")),
            new Example(
                    Habits.NO_STATIC_STATE,
                    "a static map that is filled",
                    in(
                            "engine",
                            "law",
                            "class Force { static final Object KNOWN = new java.util.HashMap<String, String>(); }"),
                    in("engine", "law", "class Force { static final Object KNOWN = java.util.Map.of(); }")),
            new Example(
                    Habits.NO_STATIC_STATE,
                    "a static array that others write",
                    in("engine", "law", "class Force { static final int[] DAYS = {1}; }"),
                    in(
                            "engine",
                            "law",
                            "class Force { private static final int[] DAYS = {1}; int day() { return DAYS[0]; } }")),
            new Example(
                    Habits.NO_CATCH_ALL,
                    "a check that passes when it stumbles",
                    in(
                            "desk",
                            "office",
                            "class Act { void go() { try { run(); } catch (Exception e) { } } void run() {} }"),
                    in(
                            "desk",
                            "office",
                            "class Act { void go() { try { run(); } catch (ArithmeticException e) { } } void run() {} }")),
            new Example(
                    Sizes.METHOD,
                    "41 lines",
                    in("engine", "law", "class Force {\nvoid read() {\n" + ";\n".repeat(39) + "}\n}"),
                    in("engine", "law", "class Force {\nvoid read() {\n" + ";\n".repeat(38) + "}\n}")),
            new Example(
                    Sizes.METHODS,
                    "all methods of seven lines",
                    in("engine", "law", "class Force {\nvoid read() {\n" + ";\n".repeat(5) + "}\n}"),
                    in("engine", "law", "class Force {\nvoid read() {\n" + ";\n".repeat(4) + "}\n}")),
            new Example(
                    Sizes.FILE,
                    "401 lines",
                    in("engine", "law", "class Force {\n" + "\n".repeat(398) + "}"),
                    in("engine", "law", "class Force {\n" + "\n".repeat(397) + "}")),
            new Example(
                    Sizes.FILES,
                    "a lone file of 90 lines",
                    in("engine", "law", "class Force {\n" + "\n".repeat(88) + "}"),
                    in("engine", "law", "class Force {\n" + "\n".repeat(70) + "}")),
            new Example(
                    Sizes.PARAMETERS,
                    "seven arguments",
                    in(
                            "engine",
                            "law",
                            "class Force { void read(int a, int b, int c, int d, int e, int f, int g) {} }"),
                    in("engine", "law", "class Force { Force(int a, int b, int c, int d, int e, int f, int g) {} }")),
            new Example(
                    Sizes.FIELDS,
                    "a record of eight",
                    in("engine", "law", "record Force(int a, int b, int c, int d, int e, int f, int g, int h) {}"),
                    in("engine", "law", "record Force(int a, int b, int c, int d, int e, int f, int g) {}")),
            new Example(
                    Sizes.FIELDS,
                    "eight fields that a constructor fills",
                    in("desk", "office", "class Act { final int a, b, c, d, e, f, g, h; }"),
                    in("desk", "office", "class Act { final int a, b, c, d, e, f, g; static final int H = 1; }")),
            new Example(
                    Sizes.ROOM,
                    "two files and a caption",
                    in("engine", "law", "class A {}")
                            + in("engine", "law", "class B {}")
                            + caption("law", "Two. Three."),
                    in("engine", "law", "class A {}")
                            + in("engine", "law", "class B {}")
                            + in("engine", "law", "class C {}")),
            new Example(
                    Names.PLAIN,
                    "a class and a room that say nothing",
                    in("engine", "law", "class DateUtils {}") + in("engine", "common", "class Force {}"),
                    in("engine", "law", "class Basement {} record Constant() {} class Managed {}")),
            new Example(
                    Names.SHORT,
                    "31 letters",
                    in("engine", "law", "class ReportSubmittedForTheFirstTimes {}"),
                    in("engine", "law", "class ReportSubmittedForTheFirstTi {}")),
            new Example(
                    Names.CAPTION,
                    "one sentence",
                    in("engine", "law", "class Force {}") + caption("law", "What has force."),
                    in("engine", "law", "class Force {}") + caption("law", "What has force. Refused: values.")),
            new Example(
                    Names.NULL_MARKED,
                    "a caption without the mark",
                    in("engine", "law", "class Force {}")
                            + file("engine", "law", "package-info", "/// A. B.\npackage vn.sokhi.law;"),
                    in("engine", "law", "class Force {}") + caption("law", "What has force.")),
            new Example(
                    Names.NOT_EMPTY,
                    "a caption over nothing",
                    caption("law", "What has force. Refused: values."),
                    in("engine", "law", "class Force {}") + caption("law", "What has force.")));

    private Examples() {}

    /// A file of a room, named after the first class in it.
    private static String in(String module, String room, String code) {
        var name = code.replaceAll("(?s).*?\\b(class|record) (\\w+).*", "$2");
        return file(module, room, name, "package vn.sokhi." + room + ";\n" + code);
    }

    private static String caption(String room, String text) {
        return file(
                "engine",
                room,
                "package-info",
                "/// " + text + "\n@org.jspecify.annotations.NullMarked\npackage vn.sokhi." + room + ";");
    }

    private static String module(String module, String directives) {
        return file(module, "", "module-info", "module vn.sokhi." + module + " { " + directives + " }");
    }

    private static String file(String module, String room, String name, String code) {
        var folder = room.isEmpty() ? "" : "vn/sokhi/" + room.replace('.', '/') + "/";
        return "// %s/src/main/java/%s%s.java%n%s%n".formatted(module, folder, name, code);
    }
}
