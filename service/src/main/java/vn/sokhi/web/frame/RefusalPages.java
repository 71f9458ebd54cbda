package vn.sokhi.web.frame;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.sokhi.finding.Finding;
import vn.sokhi.words.Language;
import vn.sokhi.words.Words;

/// The pages of refusal, and the same as a problem for programs. None shows how the program is built.
@Controller
@ControllerAdvice
final class RefusalPages implements ErrorController {

    private final EveryPage everyPage;

    RefusalPages(EveryPage everyPage) {
        this.everyPage = everyPage;
    }

    @ExceptionHandler(Turned.class)
    Object turned(Turned turned, HttpServletRequest request, Locale locale) {
        return answer(turned.status(), turned.findings(), request, locale);
    }

    @RequestMapping("/error")
    Object error(HttpServletRequest request, Locale locale) {
        var status = Optional.ofNullable((Integer) request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE))
                .map(HttpStatus::resolve)
                .orElse(HttpStatus.NOT_FOUND);
        return answer(status, List.of(), request, locale);
    }

    private Object answer(HttpStatus status, List<Finding> findings, HttpServletRequest request, Locale locale) {
        var words = Words.in(Language.of(locale));
        if (Formats.wantsJson(request)) {
            return ResponseEntity.status(status)
                    .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                    .body(Problem.of(status, words, findings, Sizes.ofFile(asked(request))));
        }
        var page = new ModelAndView("refused", status);
        // A page made for an exception does not get what every other page gets by itself.
        page.addObject("w", words);
        page.addObject("languages", everyPage.languages(request, locale));
        page.addObject("sitting", everyPage.sitting());
        page.addObject("here", everyPage.here(request));
        page.addObject("theme", everyPage.theme(request));
        page.addObject("themes", everyPage.themes());
        page.addObject("key", Problem.key(status));
        page.addObject("limit", Sizes.ofFile(asked(request)) / Sizes.MEGABYTE);
        page.addObject("findings", findings.stream().map(words::tell).toList());
        return page;
    }

    private static String asked(HttpServletRequest request) {
        return String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI));
    }
}
