package vn.sokhi.web.visitor;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import vn.sokhi.disclosure.PublicReceipt;
import vn.sokhi.finding.Finding;
import vn.sokhi.finding.Outcome;
import vn.sokhi.visitor.CompareContent;
import vn.sokhi.visitor.VerifyReceipt;
import vn.sokhi.web.frame.Problem;
import vn.sokhi.web.frame.Sizes;
import vn.sokhi.words.Language;
import vn.sokhi.words.Words;

/// Verifying a receipt: by its code, and by comparing a file with it.
@Controller
final class VerifyPages {

    /// A receipt's public face, ready to print.
    public record Shown(
            String number,
            String facility,
            String years,
            int version,
            String time,
            String hash,
            PublicReceipt receipt) {}

    private final VerifyReceipt receipts;
    private final CompareContent contents;

    VerifyPages(VerifyReceipt receipts, CompareContent contents) {
        this.receipts = receipts;
        this.contents = contents;
    }

    @GetMapping("/verify")
    String ask(@RequestParam(name = "code", defaultValue = "") String code, Model page) {
        var tidy = code.strip().replaceFirst("^.*/verify/", "").replaceFirst("[?#].*$", "");
        if (!tidy.isEmpty() && tidy.matches("[A-Za-z0-9 -]{1,60}")) {
            return "redirect:/verify/" + tidy.replaceAll("[ -]", "");
        }
        page.addAttribute("code", code);
        page.addAttribute("unreadable", !tidy.isEmpty());
        return "verify";
    }

    @GetMapping(path = "/verify/{code}", produces = MediaType.TEXT_HTML_VALUE)
    String verify(@PathVariable String code, Locale locale, Model page, HttpServletResponse response) {
        return page(code, receipts.verify(code), "", Words.in(Language.of(locale)), page, response);
    }

    @GetMapping(path = "/verify/{code}", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Object> json(@PathVariable String code, Locale locale) {
        return switch (receipts.verify(code)) {
            case Outcome.Accepted<PublicReceipt>(var receipt) -> ResponseEntity.ok(receipt);
            case Outcome.Refused<PublicReceipt>(var findings) -> unknown(findings, locale);
        };
    }

    /// The file is hashed and forgotten: nothing of it is kept.
    @PostMapping("/verify/{code}/compare")
    String compare(
            @PathVariable String code,
            @RequestParam(required = false) @Nullable MultipartFile file,
            Locale locale,
            Model page,
            HttpServletResponse response)
            throws IOException {
        var words = Words.in(Language.of(locale));
        var bytes = file == null ? new byte[0] : file.getBytes();
        var compared = bytes.length == 0 ? "none" : compared(code, bytes, page);
        return page(code, receipts.verify(code), compared, words, page, response);
    }

    private String compared(String code, byte[] bytes, Model page) {
        return switch (contents.compare(code, bytes)) {
            case Outcome.Accepted<PublicReceipt> _ -> "same";
            case Outcome.Refused<PublicReceipt>(var findings) -> {
                page.addAttribute("other", grouped(findings.getFirst().words().getOrDefault("asked", "")));
                yield "differs";
            }
        };
    }

    private static String page(
            String code,
            Outcome<PublicReceipt> verified,
            String compared,
            Words words,
            Model page,
            HttpServletResponse response) {
        page.addAttribute("code", code);
        page.addAttribute("compared", compared);
        page.addAttribute("limit", Sizes.COMPARED / Sizes.MEGABYTE);
        return switch (verified) {
            case Outcome.Accepted<PublicReceipt>(var receipt) -> {
                page.addAttribute("shown", shown(receipt, words));
                yield "verified";
            }
            case Outcome.Refused<PublicReceipt> _ -> {
                response.setStatus(HttpStatus.NOT_FOUND.value());
                page.addAttribute("unknown", true);
                yield "verify";
            }
        };
    }

    private static ResponseEntity<Object> unknown(List<Finding> findings, Locale locale) {
        return ResponseEntity.status(HttpStatus.NOT_FOUND)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(Problem.of(HttpStatus.NOT_FOUND, Words.in(Language.of(locale)), findings));
    }

    private static Shown shown(PublicReceipt receipt, Words words) {
        var years = receipt.version().years().stream().map(String::valueOf).collect(Collectors.joining(", "));
        return new Shown(
                receipt.number(),
                receipt.facility(),
                years,
                receipt.version().number(),
                words.numbers().time(receipt.at()),
                grouped(receipt.sha256()),
                receipt);
    }

    private static String grouped(String hash) {
        return hash.replaceAll("(.{8})(?=.)", "$1 ");
    }
}
