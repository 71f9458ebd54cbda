package vn.sokhi.jobs;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import vn.sokhi.party.OrganisationId;

/// One piece of work as it stood when it was looked at.
///
/// @param about what it belongs to, as its asker names it: a draft's id
/// @param name what people call it: the file's name
/// @param ahead how many others are served before it; 0 once it began
/// @param gone since it began
/// @param ending empty while it waits or runs
public record Job(JobId id, Asked asked, Progress progress, int ahead, Duration gone, Optional<Ending> ending) {

    /// Who asked for what.
    public record Asked(OrganisationId owner, String about, String name, Instant at) {}

    public boolean isRunning() {
        return ending.isEmpty() && ahead == 0;
    }

    public long secondsLeft() {
        return ending.isPresent() ? 0 : progress.secondsLeft(gone);
    }
}
