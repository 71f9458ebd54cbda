package vn.sokhi.main;

import java.security.SecureRandom;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.sokhi.exchange.UploadedSheet;
import vn.sokhi.exchange.refusal.Limits;
import vn.sokhi.office.Editions;
import vn.sokhi.office.Office;
import vn.sokhi.office.PublicFilings;
import vn.sokhi.office.Releases;
import vn.sokhi.office.TrialSeats;
import vn.sokhi.operator.CompareFigures;
import vn.sokhi.operator.KeepChecked;
import vn.sokhi.operator.ListFacilities;
import vn.sokhi.operator.ListReports;
import vn.sokhi.operator.ReadReport;
import vn.sokhi.operator.ShowNotices;
import vn.sokhi.operator.ShowWorking;
import vn.sokhi.operator.StageSheet;
import vn.sokhi.operator.SubmitReport;
import vn.sokhi.operator.TakeTrialSeat;
import vn.sokhi.report.ReportNumber;
import vn.sokhi.store.Database;
import vn.sokhi.store.SqlPublicFilings;
import vn.sokhi.store.SqlTransactions;
import vn.sokhi.store.SqlTrialSeats;
import vn.sokhi.visitor.CompareContent;
import vn.sokhi.visitor.VerifyReceipt;
import vn.sokhi.web.operator.SheetOpener;

/// Joins the desk's acts to the store, the shelf and the readers of files.
@Configuration(proxyBeanMethods = false)
class Acts {

    private final SecureRandom dice = new SecureRandom();

    @Bean
    Office office(Database database) {
        return new Office(new SqlTransactions(database.runtime()));
    }

    @Bean
    SheetOpener sheetOpener() {
        return (name, bytes) -> UploadedSheet.of(bytes, name, Limits.UPLOAD);
    }

    @Bean
    TrialSeats trialSeats(Database database) {
        return new SqlTrialSeats(database.runtime());
    }

    @Bean
    PublicFilings publicFilings(Database database) {
        return new SqlPublicFilings(database.runtime());
    }

    @Bean
    TakeTrialSeat takeTrialSeat(TrialSeats seats) {
        return new TakeTrialSeat(seats);
    }

    @Bean
    ListFacilities listFacilities(Office office) {
        return new ListFacilities(office);
    }

    @Bean
    ListReports listReports(Office office) {
        return new ListReports(office);
    }

    @Bean
    ReadReport readReport(Office office) {
        return new ReadReport(office);
    }

    @Bean
    StageSheet stageSheet(Office office, Editions editions, ReadReport reports) {
        return new StageSheet(editions, new KeepChecked(office, dice), reports, InstantSource.system());
    }

    @Bean
    SubmitReport submitReport(Office office) {
        return new SubmitReport(office, dice, ReportNumber.Series.TRIAL);
    }

    @Bean
    ShowNotices showNotices(Editions editions) {
        return new ShowNotices(editions);
    }

    @Bean
    ShowWorking showWorking(ReadReport reports, Editions editions) {
        return new ShowWorking(reports, editions);
    }

    @Bean
    CompareFigures compareFigures(ReadReport reports, Editions editions, Releases releases, InstantSource clock) {
        return new CompareFigures(reports, editions, releases, clock);
    }

    @Bean
    VerifyReceipt verifyReceipt(PublicFilings filings) {
        return new VerifyReceipt(filings);
    }

    @Bean
    CompareContent compareContent(VerifyReceipt receipts) {
        return new CompareContent(receipts);
    }
}
