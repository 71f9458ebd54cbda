package vn.sokhi.web.intake;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import vn.sokhi.draft.Proposal.Verdict;
import vn.sokhi.drafting.ReadDraft.Shown;
import vn.sokhi.finding.Finding;
import vn.sokhi.finding.Outcome;
import vn.sokhi.finding.Where;
import vn.sokhi.intake.ReadImport;
import vn.sokhi.jobs.Job;
import vn.sokhi.jobs.JobId;
import vn.sokhi.jobs.Jobs;
import vn.sokhi.office.Imports.Kept;
import vn.sokhi.party.Seat;
import vn.sokhi.web.drafting.DraftFrame;
import vn.sokhi.web.frame.Sizes;
import vn.sokhi.web.frame.Turned;
import vn.sokhi.words.Language;
import vn.sokhi.words.Words;

/// The template, the place to send it back, and the files that were sent to this draft before.
@Controller
final class UploadPages {

    /// More than this nobody looks for; the rest is at its own address still.
    private static final int SHOWN = 50;

    /// A file that was read before.
    ///
    /// @param accepted by which revision; 0 where it was not
    public record Line(String address, String file, String at, int added, int changed, int rejected, long accepted) {}

    private final DraftFrame frame;
    private final ReadImport imports;
    private final Jobs jobs;
    private final FileReading reading;

    UploadPages(DraftFrame frame, ReadImport imports, Jobs jobs, FileReading reading) {
        this.frame = frame;
        this.imports = imports;
        this.jobs = jobs;
        this.reading = reading;
    }

    @GetMapping("/drafts/{id}/imports")
    String upload(@AuthenticationPrincipal Seat seat, @PathVariable String id, Locale locale, Model page) {
        return show(seat, frame.read(seat, id), List.of(), Words.in(Language.of(locale)), page);
    }

    @PostMapping(path = "/drafts/{id}/imports", produces = MediaType.TEXT_HTML_VALUE)
    Object send(
            @AuthenticationPrincipal Seat seat,
            @PathVariable String id,
            @RequestParam(required = false) @Nullable MultipartFile sheet,
            Locale locale,
            HttpServletResponse response,
            Model page)
            throws IOException {
        var shown = frame.read(seat, id);
        return switch (taken(seat, shown, sheet)) {
            case Outcome.Accepted<JobId>(var job) ->
                Asked.seeOther(Asked.job(shown.draft().id(), job));
            case Outcome.Refused<JobId>(var findings) -> {
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                yield show(seat, shown, findings, Words.in(Language.of(locale)), page);
            }
        };
    }

    /// For a program: taken on, and where to ask how far it is.
    @PostMapping(path = "/drafts/{id}/imports", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Void> sendByProgram(
            @AuthenticationPrincipal Seat seat,
            @PathVariable String id,
            @RequestParam(required = false) @Nullable MultipartFile sheet)
            throws IOException {
        var shown = frame.read(seat, id);
        var job = Turned.unlessAccepted(taken(seat, shown, sheet));
        return ResponseEntity.accepted()
                .header("Location", Asked.job(shown.draft().id(), job))
                .build();
    }

    private Outcome<JobId> taken(Seat seat, Shown shown, @Nullable MultipartFile sheet) throws IOException {
        if (sheet == null || name(sheet).isEmpty()) {
            return Outcome.refuse(Finding.of("F-NONE", new Where.Named("sheet")));
        }
        var sent = new FileReading.Sent(seat.actor(), shown.draft().id(), name(sheet), sheet.getBytes());
        return jobs.take(seat.actor().organisation(), sent.about(), sent.file(), sent.bytes().length, reading.of(sent));
    }

    /// The file's own name: some browsers send a path before it.
    private static String name(MultipartFile sheet) {
        var given = Objects.requireNonNullElse(sheet.getOriginalFilename(), "");
        return given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1)
                .strip();
    }

    private String show(Seat seat, Shown shown, List<Finding> findings, Words words, Model page) {
        var draft = shown.draft();
        frame.put(shown, seat, words, page);
        var earlier = Turned.unlessAccepted(imports.of(seat.actor(), draft.id()));
        page.addAttribute(
                "earlier",
                earlier.stream().limit(SHOWN).map(kept -> line(kept, words)).toList());
        page.addAttribute("running", running(seat, shown));
        page.addAttribute("findings", findings.stream().map(words::tell).toList());
        page.addAttribute("faulty", !findings.isEmpty());
        page.addAttribute("limit", Sizes.SHEET / Sizes.MEGABYTE);
        return "import-upload";
    }

    private List<Job> running(Seat seat, Shown shown) {
        return jobs.unended(seat.actor().organisation(), shown.draft().id().toString());
    }

    private static Line line(Kept kept, Words words) {
        var staged = kept.staged();
        var counts = staged.counts();
        return new Line(
                Asked.preview(kept.draft(), staged.id()),
                staged.of().file(),
                words.numbers().time(staged.at()),
                counts.getOrDefault(Verdict.ADDED, 0),
                counts.getOrDefault(Verdict.CHANGED, 0),
                counts.getOrDefault(Verdict.REJECTED, 0),
                kept.accepted().orElse(0L));
    }
}
