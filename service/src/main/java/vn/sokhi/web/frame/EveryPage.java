package vn.sokhi.web.frame;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import vn.sokhi.party.Seat;
import vn.sokhi.words.Language;
import vn.sokhi.words.Words;

/// What every template may use: the words, the languages to change to, and who is sitting.
@ControllerAdvice
final class EveryPage {

    /// A language to read the same page in.
    ///
    /// @param tag `vi`, also the page's `?lang=`
    public record Choice(String tag, String itself, String address, boolean chosen) {}

    /// Who sits, as the masthead names it.
    public record Sitting(String person, String organisation) {}

    @ModelAttribute("w")
    Words words(Locale locale) {
        return Words.in(Language.of(locale));
    }

    @ModelAttribute("languages")
    List<Choice> languages(HttpServletRequest request, Locale locale) {
        var now = Language.of(locale);
        var path = Address.of(request).path();
        return List.of(Language.values()).stream()
                .filter(each -> AskedLanguage.isSpoken(each, path))
                .map(each -> new Choice(each.tag(), each.itself(), inLanguage(request, each), each == now))
                .toList();
    }

    /// This page's address, to link to it a little changed.
    @ModelAttribute("here")
    Address here(HttpServletRequest request) {
        return Address.of(request);
    }

    @ModelAttribute("theme")
    Theme theme(HttpServletRequest request) {
        return Theme.of(request);
    }

    @ModelAttribute("themes")
    Theme[] themes() {
        return Theme.values();
    }

    @ModelAttribute("sitting")
    Optional<Sitting> sitting() {
        var who = SecurityContextHolder.getContext().getAuthentication();
        return who instanceof SeatTaken taken ? Optional.of(sitting(taken.getPrincipal())) : Optional.empty();
    }

    private static Sitting sitting(Seat seat) {
        return new Sitting(seat.person().name(), seat.organisation().name());
    }

    private static String inLanguage(HttpServletRequest request, Language language) {
        return Address.of(request).with(AskedLanguage.NAME, language.tag()).toString();
    }
}
