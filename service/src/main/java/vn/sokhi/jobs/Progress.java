package vn.sokhi.jobs;

import java.time.Duration;

/// How far work is.
///
/// @param stage what is being done, as a code of the room that asked: `reading`, `comparing`
/// @param sheet the sheet that is read; empty where none is
/// @param row the row of it, from 1; 0 where none is
/// @param percent 0 to 100
public record Progress(String stage, String sheet, int row, int percent) {

    /// Nothing was done yet.
    public static final Progress NONE = new Progress("waiting", "", 0, 0);

    private static final int WHOLE = 100;

    public Progress {
        percent = Math.clamp(percent, 0, WHOLE);
    }

    /// How long it will still take if it goes on as it went, in seconds.
    long secondsLeft(Duration gone) {
        return percent == 0 ? 0 : gone.toSeconds() * (WHOLE - percent) / percent;
    }
}
