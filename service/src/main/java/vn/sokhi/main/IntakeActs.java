package vn.sokhi.main;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.sokhi.drafting.ReadDraft;
import vn.sokhi.exchange.UploadedBook;
import vn.sokhi.exchange.refusal.Limits;
import vn.sokhi.intake.AcceptImport;
import vn.sokhi.intake.ReadImport;
import vn.sokhi.intake.RememberColumns;
import vn.sokhi.intake.StageImport;
import vn.sokhi.jobs.Bounds;
import vn.sokhi.jobs.HeldFiles;
import vn.sokhi.jobs.Jobs;
import vn.sokhi.office.Office;
import vn.sokhi.template.TemplateBook;
import vn.sokhi.web.intake.BookOpener;

/// Joins the acts of the counter where files are taken in.
@Configuration(proxyBeanMethods = false)
class IntakeActs {

    private final SecureRandom dice = new SecureRandom();

    @Bean
    StageImport stageImport(Office office, ReadDraft reading) {
        return new StageImport(office, reading, dice);
    }

    @Bean
    AcceptImport acceptImport(Office office) {
        return new AcceptImport(office);
    }

    @Bean
    ReadImport readImport(Office office) {
        return new ReadImport(office);
    }

    @Bean
    RememberColumns rememberColumns(Office office) {
        return new RememberColumns(office);
    }

    /// All companies of this program are invented so far.
    @Bean
    TemplateBook templateBook() {
        return new TemplateBook(TemplateBook.Data.TRIAL);
    }

    @Bean
    BookOpener bookOpener() {
        return (name, bytes) -> UploadedBook.of(bytes, name, Limits.UPLOAD);
    }

    /// Two files are read at once, one of a company; what a company sends beyond five waits for the company.
    @Bean
    Jobs jobs(InstantSource clock) {
        return new Jobs(new Bounds(2, 5, 200_000_000, 20, 2_000, Duration.ofMinutes(2)), clock);
    }

    @Bean
    HeldFiles heldFiles(InstantSource clock) {
        return new HeldFiles(new HeldFiles.Room(3, 100_000_000, Duration.ofMinutes(30)), clock);
    }
}
