package vn.sokhi.house;

import java.util.function.Function;
import java.util.stream.Stream;

/// A rule of the house: its name, why we keep it, how to mend a breach, and the check.
record Rule(String name, String why, String mend, Function<House, Stream<Breach>> look) {

    Stream<Breach> breaches(House house) {
        return look.apply(house);
    }

    String tell(Breach breach) {
        return "%s: %s%n    why:  %s%n    mend: %s".formatted(breach.where(), breach.what(), why, mend);
    }
}
