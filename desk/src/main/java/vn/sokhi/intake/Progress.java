package vn.sokhi.intake;

/// Is told how far the reading of a file is.
@FunctionalInterface
public interface Progress {

    Progress NOBODY = (_, _, _) -> {};

    /// @param sheet the sheet being read; empty while the whole is worked out
    /// @param row the row of it
    /// @param percent of the work that is done, 0 to 100
    void told(String sheet, int row, int percent);
}
