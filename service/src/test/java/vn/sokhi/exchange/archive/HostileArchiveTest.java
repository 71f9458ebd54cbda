package vn.sokhi.exchange.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.sokhi.exchange.Workbooks.SHEET;
import static vn.sokhi.exchange.Workbooks.good;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.sokhi.exchange.Workbooks;
import vn.sokhi.exchange.ZipForge;
import vn.sokhi.exchange.ZipForge.Entry;

/// Each hostile archive is refused with its code, no row is handed on, and memory stays sane.
@Timeout(300)
class HostileArchiveTest {

    private static final long SEED = 20261124;

    @ParameterizedTest
    @MethodSource("vn.sokhi.exchange.archive.HostileArchives#corpus")
    void each_is_refused_with_its_code(HostileArchives.Hostile hostile) {
        long before = used();
        var told = Workbooks.read(hostile.bytes());
        assertEquals(List.of(hostile.code()), told.codes());
        assertTrue(told.rows().isEmpty(), "no row was handed on");
        assertTrue(used() - before < 64L << 20, "memory");
    }

    private static long used() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    /// Drawn by lot, and as many at a time: memory is looked at once, for all of them.
    @Test
    void each_of_those_drawn_by_lot_is_refused_with_its_code() {
        long before = used();
        var wrong = new ArrayList<String>();
        var drawn = SeededArchives.corpus(SEED).iterator();
        for (int number = 1; drawn.hasNext(); number++) {
            var hostile = drawn.next();
            var told = Workbooks.read(hostile.bytes());
            boolean refused =
                    told.codes().equals(List.of(hostile.code())) && told.rows().isEmpty();
            if (!refused) wrong.add(number + ": " + hostile + ", was " + told.codes());
        }
        assertEquals(List.of(), wrong, "seed " + SEED);
        assertTrue(used() - before < 64L << 20, "memory");
    }

    @Test
    void the_corpus_is_long_enough() {
        long written = HostileArchives.corpus().count();
        long drawn = SeededArchives.corpus(SEED).count();
        assertTrue(written + drawn >= 300, () -> "only " + written + " and " + drawn);
    }

    @Test
    void the_workbook_that_every_lie_begins_from_is_read() {
        var told = Workbooks.read(good().bytes());
        assertEquals(List.of(), told.findings());
        assertEquals(List.of(List.of("source", "quantity"), List.of("Lò 1", "12.5")), told.rows());
    }

    @Test
    void what_honest_writers_do_is_read() {
        var described =
                good().change(SHEET, e -> e.flags(0x808).behind(new byte[16])).bytes();
        var stored = good().put(Entry.stored(SHEET, Workbooks.sheet("").getBytes(StandardCharsets.UTF_8)))
                .bytes();
        var folder = good().put(Entry.stored("xl/theme/", new byte[0])).bytes();
        var wide = good().bytes(_ -> new ZipForge.End(0, 0xFFFF, 0xFFFF_FFFFL, 0xFFFF_FFFFL), new byte[0], true);
        var unix = good().change(SHEET, e -> e.attributes(0100644L << 16)).bytes();
        for (var bytes : List.of(described, stored, folder, wide, unix))
            assertEquals(List.of(), Workbooks.read(bytes).findings());
    }

    @Test
    void a_file_cut_anywhere_is_refused() {
        var whole = good().bytes();
        for (int i = 0; i < whole.length; i++) {
            var told = Workbooks.read(Arrays.copyOf(whole, i));
            assertTrue(told.isRefused() && told.rows().isEmpty(), "cut at " + i);
        }
    }

    @Test
    void a_file_with_any_one_bit_turned_is_refused_or_reads_the_same() {
        var whole = good().bytes();
        var truth = Workbooks.read(whole).rows();
        var random = new java.util.Random(42);
        for (int i = 0; i < 4000; i++) {
            var turned = whole.clone();
            turned[random.nextInt(turned.length)] ^= (byte) (1 << random.nextInt(8));
            var told = Workbooks.read(turned);
            if (!told.isRefused()) assertEquals(truth, told.rows());
        }
    }
}
