package vn.sokhi.calculation.method;

import java.util.Optional;

/// A word that an activity asks for, from a closed list of the rulebook.
///
/// @param fallback the code taken when none is given
public record Choice(String name, String list, boolean required, Optional<String> fallback) {

    public static Choice required(String name, String list) {
        return new Choice(name, list, true, Optional.empty());
    }

    public static Choice optional(String name, String list) {
        return new Choice(name, list, false, Optional.empty());
    }

    public static Choice or(String name, String list, String fallback) {
        return new Choice(name, list, false, Optional.of(fallback));
    }
}
