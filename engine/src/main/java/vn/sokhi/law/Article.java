package vn.sokhi.law;

import java.time.LocalDate;
import java.util.Optional;

/// A sentence of the law, word for word, as our duties rest on it.
///
/// @param id stable, `ND06-2022.11.4.c`
/// @param by code of the text that gave the place this wording; the instrument itself when it is the first
/// @param to last day on which this wording stands there; empty while it does
/// @param text the Vietnamese is quoted, the English is our translation
public record Article(String id, String by, Optional<LocalDate> to, InForce<InWords> text) {

    public boolean on(LocalDate day) {
        return !day.isBefore(text.from()) && to.map(last -> !day.isAfter(last)).orElse(true);
    }
}
