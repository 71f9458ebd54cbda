package vn.sokhi.main;

import java.security.SecureRandom;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.sokhi.drafting.ReadDraft;
import vn.sokhi.intake.AcceptImport;
import vn.sokhi.intake.ReadImport;
import vn.sokhi.intake.RememberColumns;
import vn.sokhi.intake.StageImport;
import vn.sokhi.office.Office;
import vn.sokhi.template.TemplateBook;

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
}
