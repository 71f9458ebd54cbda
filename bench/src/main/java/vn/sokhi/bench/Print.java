package vn.sokhi.bench;

import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;

/// Says what was measured, on standard output.
final class Print {

    private boolean difference;

    void machine(Place place, Asked asked) throws IOException, InterruptedException {
        line("Sổ Khí bench, commit " + Machine.commit(place.home()) + ", seed " + asked.seed());
        line("Machine: " + Machine.cores() + ", " + Machine.memory() + ", " + Machine.system());
        line("Java flags: "
                + String.join(
                        " ",
                        place.flags().stream()
                                .filter(flag -> !flag.startsWith("-Dsokhi.home"))
                                .toList()));
        line("Load at the start: " + Machine.load() + " (1, 5, 15 minutes; shared machine)");
    }

    void title(String text) {
        line("");
        line("== " + text);
    }

    void line(String text) {
        System.out.println(text);
        System.out.flush();
    }

    /// A figure of all rounds: its median with the interval, then the rounds themselves.
    void figure(String name, Rounds rounds, String form, String unit, long seed) {
        var each = Arrays.stream(rounds.all())
                .mapToObj(value -> form.formatted(value))
                .toList();
        line("%-34s %s %s   rounds: %s".formatted(name, rounds.median(seed).text(form), unit, String.join(" ", each)));
    }

    void ratio(String name, Rounds.Told told) {
        line(String.format(Locale.ROOT, "%-34s %.2f [%.2f … %.2f]", name, told.middle(), told.low(), told.high()));
    }

    /// An answer differs from the peer's: no time is worth printing then.
    void differs(String what) {
        difference = true;
        line("ANSWERS DIFFER: " + what);
    }

    boolean anyDifference() {
        return difference;
    }
}
