package vn.sokhi.web.frame;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
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
        var page = page(request);
        var now = Language.of(locale);
        return List.of(Language.values()).stream()
                .map(each -> new Choice(each.tag(), each.itself(), page + "?lang=" + each.tag(), each == now))
                .toList();
    }

    @ModelAttribute("sitting")
    Optional<Sitting> sitting() {
        var who = SecurityContextHolder.getContext().getAuthentication();
        return who instanceof SeatTaken taken ? Optional.of(sitting(taken.getPrincipal())) : Optional.empty();
    }

    private static Sitting sitting(Seat seat) {
        return new Sitting(seat.person().name(), seat.organisation().name());
    }

    /// The address that was asked for, where it can be asked for again; else the page that holds the form.
    private static String page(HttpServletRequest request) {
        var asked = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        var uri = Objects.requireNonNullElse(asked, request.getRequestURI()).toString();
        return uri.replaceFirst("(/facilities/[^/]+)/reports$", "$1")
                .replaceFirst("/(submit|again|compare|seat|leave)$", "")
                .replaceFirst("^$", "/");
    }
}
