package vn.sokhi.web.operator;

import vn.sokhi.finding.Outcome;
import vn.sokhi.sheet.Table;

/// Opens a file that somebody sent as a table, or says why it is none.
public interface SheetOpener {

    /// @param fileName the name its sender gave it
    Outcome<Table> open(String fileName, byte[] bytes);
}
