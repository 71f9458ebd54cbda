package vn.sokhi.sheet;

import java.util.List;
import java.util.function.Consumer;
import vn.sokhi.finding.Finding;

/// A table as a file holds it, read as a stream: first its header, then its rows, in order.
public interface Table {

    /// The name of the file or of the sheet.
    String name();

    /// Reads header and rows once, from the first to the last. What cannot be read is given to `refused`, never
    /// skipped.
    void read(Consumer<List<Cell>> header, Consumer<List<Cell>> row, Consumer<Finding> refused);
}
