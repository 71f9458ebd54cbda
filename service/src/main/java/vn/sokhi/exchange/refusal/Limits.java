package vn.sokhi.exchange.refusal;

/// How much of a file is read before it is refused.
///
/// @param fileBytes the file as it lies on the disk or comes over the wire
/// @param cellChars the text of one cell; Excel itself holds 32,767
/// @param rows rows that hold something, the header not counted
/// @param columns columns of the header
/// @param findings after so many the reading stops: who has a thousand slips has one cause, and a page keeps them all
public record Limits(long fileBytes, int cellChars, int rows, int columns, int findings) {

    /// For what a stranger sends: 20 MB, and no more rows than a sheet of Excel has.
    public static final Limits UPLOAD = new Limits(20_000_000, 32_767, 1_048_576, 16_384, 1_000);

    /// For a person's own file on their own machine: any size, any number of rows, and every finding: each is printed
    /// as
    /// it is found, none is kept.
    public static final Limits COMMAND =
            new Limits(Long.MAX_VALUE, 32_767, Integer.MAX_VALUE, 16_384, Integer.MAX_VALUE);

    /// A workbook unpacks in memory, so it is held shorter than a text table, whoever sends it.
    public Limits ofWorkbook() {
        return new Limits(
                Math.min(fileBytes, 20_000_000), cellChars, Math.min(rows, 100_000), Math.min(columns, 200), findings);
    }
}
