package vn.sokhi.main;

import java.security.SecureRandom;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.sokhi.drafting.CheckDraft;
import vn.sokhi.drafting.CompareYears;
import vn.sokhi.drafting.ListDrafts;
import vn.sokhi.drafting.OpenReport;
import vn.sokhi.drafting.ReadDraft;
import vn.sokhi.drafting.RegisterSource;
import vn.sokhi.drafting.RestoreDraft;
import vn.sokhi.drafting.SaveEntries;
import vn.sokhi.drafting.TakeOver;
import vn.sokhi.office.Editions;
import vn.sokhi.office.Office;
import vn.sokhi.office.TrialSeats;
import vn.sokhi.operator.SubmitReport;

/// Joins the acts of the counter where reports are written.
@Configuration(proxyBeanMethods = false)
class DraftingActs {

    private final SecureRandom dice = new SecureRandom();

    @Bean
    SandboxReports sandboxReports(
            Office office, TrialSeats seats, OpenReport open, SaveEntries save, CheckDraft check, SubmitReport submit) {
        return new SandboxReports(office, seats, open, save, check, submit);
    }

    @Bean
    OpenReport openReport(Office office, Editions editions, InstantSource clock) {
        return new OpenReport(office, editions, dice, clock);
    }

    @Bean
    ReadDraft readDraft(Office office, Editions editions, InstantSource clock) {
        return new ReadDraft(office, editions, clock);
    }

    @Bean
    CompareYears compareYears(Office office, ReadDraft reading) {
        return new CompareYears(office, reading);
    }

    @Bean
    SaveEntries saveEntries(Office office) {
        return new SaveEntries(office);
    }

    @Bean
    RestoreDraft restoreDraft(Office office) {
        return new RestoreDraft(office);
    }

    @Bean
    TakeOver takeOver(Office office) {
        return new TakeOver(office);
    }

    @Bean
    CheckDraft checkDraft(Office office, Editions editions, ReadDraft reading) {
        return new CheckDraft(office, editions, reading, dice);
    }

    @Bean
    ListDrafts listDrafts(Office office) {
        return new ListDrafts(office);
    }

    @Bean
    RegisterSource registerSource(Office office, Editions editions) {
        return new RegisterSource(office, editions);
    }
}
