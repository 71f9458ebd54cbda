package vn.sokhi.jobs;

import java.time.Duration;

/// How much the office takes on.
///
/// @param hands how many pieces are worked on at once
/// @param waiting how many of one organisation may wait or run
/// @param bytes how much all that wait or run may weigh together
/// @param kept how many ended ones are remembered of one organisation
/// @param keptInAll how many ended ones are remembered
/// @param time how long one piece may take
public record Bounds(int hands, int waiting, long bytes, int kept, int keptInAll, Duration time) {}
