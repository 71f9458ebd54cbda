package vn.sokhi.web.intake;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.sokhi.drafting.ReadDraft.Shown;
import vn.sokhi.finding.Finding;
import vn.sokhi.jobs.Ending;
import vn.sokhi.jobs.Job;
import vn.sokhi.jobs.JobId;
import vn.sokhi.jobs.Jobs;
import vn.sokhi.party.Seat;
import vn.sokhi.web.drafting.DraftFrame;
import vn.sokhi.web.frame.Problem;
import vn.sokhi.words.Language;
import vn.sokhi.words.Words;

/// How far the reading of a file is: a page that may be left and come back to, and the same for a program.
@Controller
final class JobPages {

    /// So long the page waits for a small file, rather than show a bar that is gone at the next look.
    private static final Duration PATIENCE = Duration.ofMillis(300);

    private final DraftFrame frame;
    private final Jobs jobs;

    JobPages(DraftFrame frame, Jobs jobs) {
        this.frame = frame;
        this.jobs = jobs;
    }

    @GetMapping(path = "/drafts/{id}/imports/jobs/{job}", produces = MediaType.TEXT_HTML_VALUE)
    Object progress(
            @AuthenticationPrincipal Seat seat,
            @PathVariable String id,
            @PathVariable String job,
            Locale locale,
            Model page)
            throws InterruptedException {
        var shown = frame.read(seat, id);
        var words = Words.in(Language.of(locale));
        var asked = look(shown, job, each -> jobs.lookWithin(seat.actor().organisation(), each, PATIENCE));
        var ending = asked.ending();
        if (ending.isPresent()) return ended(ending.get(), seat, shown, asked, words, page);
        show(seat, shown, asked, words, page);
        page.addAttribute("refreshing", true);
        return "import-job";
    }

    private Object ended(Ending ending, Seat seat, Shown shown, Job job, Words words, Model page) {
        return switch (ending) {
            case Ending.Done(var address) -> Asked.seeOther(address);
            case Ending.Refused(var findings) -> {
                show(seat, shown, job, words, page);
                page.addAttribute("findings", findings.stream().map(words::tell).toList());
                page.addAttribute("faults", PreviewFaults.of(findings, words));
                page.addAttribute("faulty", true);
                yield new ModelAndView("import-refused", page.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
            }
        };
    }

    private void show(Seat seat, Shown shown, Job job, Words words, Model page) {
        frame.put(shown, seat, words, page);
        page.addAttribute("job", job);
        page.addAttribute("address", Asked.job(shown.draft().id(), job.id()));
    }

    /// For a program, and for the page's own script.
    @GetMapping(path = "/drafts/{id}/imports/jobs/{job}", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Map<String, Object>> state(
            @AuthenticationPrincipal Seat seat, @PathVariable String id, @PathVariable String job, Locale locale)
            throws InterruptedException {
        var asked = look(seat, frame.read(seat, id), job);
        return ResponseEntity.ok().header("Cache-Control", "no-store").body(json(asked, Words.in(Language.of(locale))));
    }

    private static Map<String, Object> json(Job job, Words words) {
        var progress = job.progress();
        var json = new LinkedHashMap<String, Object>();
        json.put("state", state(job));
        json.put("percent", job.ending().isPresent() ? 100 : progress.percent());
        json.put("stage", progress.stage());
        json.put("sheet", progress.sheet());
        json.put("row", progress.row());
        json.put("ahead", job.ahead());
        json.put("etaSeconds", job.secondsLeft());
        json.put("text", text(job, words));
        switch (job.ending().orElse(new Ending.Done(""))) {
            case Ending.Done(var address) -> json.put("location", address);
            case Ending.Refused(var findings) -> json.put("errors", errors(findings, words));
        }
        return json;
    }

    private static List<Problem.Error> errors(List<Finding> findings, Words words) {
        return Problem.of(HttpStatus.UNPROCESSABLE_CONTENT, words, findings).errors();
    }

    private static String state(Job job) {
        return job.ending()
                .map(ending -> ending instanceof Ending.Done ? "done" : "refused")
                .orElseGet(() -> job.isRunning() ? "running" : "waiting");
    }

    /// What the page says beside the bar.
    static String text(Job job, Words words) {
        var progress = job.progress();
        if (!job.isRunning()) return words.say("import.job.waiting", "count", job.ahead());
        if (progress.sheet().isEmpty()) return words.say("import.job.comparing");
        return words.say(
                "import.job.reading",
                "sheet",
                progress.sheet(),
                "row",
                words.numbers().whole(progress.row()));
    }

    @PostMapping("/drafts/{id}/imports/jobs/{job}/stop")
    Object stop(@AuthenticationPrincipal Seat seat, @PathVariable String id, @PathVariable String job)
            throws InterruptedException {
        var shown = frame.read(seat, id);
        var asked = look(seat, shown, job);
        jobs.stop(seat.actor().organisation(), asked.id());
        return Asked.seeOther(Asked.imports(shown.draft().id()));
    }

    private Job look(Seat seat, Shown shown, String id) throws InterruptedException {
        return look(shown, id, each -> jobs.look(seat.actor().organisation(), each));
    }

    /// How a job is looked at: at once, or with patience.
    private interface Look {
        Optional<Job> of(JobId id) throws InterruptedException;
    }

    private static Job look(Shown shown, String id, Look look) throws InterruptedException {
        var asked = JobId.parse(id);
        Optional<Job> job = asked.isPresent() ? look.of(asked.get()) : Optional.empty();
        return Asked.found(
                job.filter(
                        each -> each.asked().about().equals(shown.draft().id().toString())),
                "J-UNKNOWN",
                id);
    }
}
