package vn.sokhi.worked;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import vn.sokhi.calculation.method.Calculator;
import vn.sokhi.calculation.method.Emission;
import vn.sokhi.calculation.method.Ground;
import vn.sokhi.exchange.CsvTable;
import vn.sokhi.exchange.refusal.Limits;
import vn.sokhi.finding.Finding;
import vn.sokhi.rulebook.Rulebook;
import vn.sokhi.sheet.Numbers;
import vn.sokhi.sheet.SheetReader;
import vn.sokhi.sheet.SheetWork;
import vn.sokhi.shelf.Shelf;

/// Works out a sheet given as text, by the edition in use.
record Sheets(List<Emission> emissions, List<Finding> findings) {

    static final Rulebook RULEBOOK = new Shelf().latest();

    static Sheets of(String csv, String gwpSet) {
        var emissions = new ArrayList<Emission>();
        var findings = new ArrayList<Finding>();
        var ground = new Ground(RULEBOOK, RULEBOOK.edition().day(), gwpSet);
        var work = new SheetWork(new Calculator(ground), emissions::add, findings::add);
        var table = CsvTable.of(
                new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8)), "sheet.csv", Limits.COMMAND);
        new SheetReader(RULEBOOK.lists(), Numbers.POINT, ground.day())
                .read(table, work::add, findings::add, work::broken);
        work.finish();
        return new Sheets(emissions, findings);
    }

    static String resource(String name) {
        try (var stream = Sheets.class.getResourceAsStream("/worked/" + name)) {
            if (stream == null) throw new IllegalStateException(name);
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
