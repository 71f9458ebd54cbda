package vn.sokhi.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.sokhi.store.Counter.accepted;
import static vn.sokhi.store.Counter.content;
import static vn.sokhi.store.Counter.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.sokhi.office.ReportLine;
import vn.sokhi.party.Actor;
import vn.sokhi.report.Receipt;
import vn.sokhi.report.Report;
import vn.sokhi.report.ReportId;

/// The acts on a real database: what is filed is there whole, once, and for nobody else.
class StoreTest {

    private static final String CANARY = "CANARY-7f3a";

    private final Database database = TestDatabase.shared();
    private final Counter counter = Counter.on(database.runtime());
    private final JdbcClient owner = JdbcClient.create(database.owner());
    private final Actor we = Counter.seats(database.runtime()).get(0).actor();
    private final Actor they = Counter.seats(database.runtime()).get(1).actor();

    @Test
    void a_report_is_filed_read_back_and_verified() {
        var content = content(counter.firstFacility(we), 2031, "Lò 1", 3);
        var checked = accepted(counter.keep().keep(we, content));
        assertEquals(content, accepted(counter.read().read(we, checked)).content());
        var receipt = accepted(counter.submit().submit(we, checked));
        var read = accepted(counter.read().read(we, checked));
        assertEquals(content, read.content());
        assertEquals(receipt, ((Report.Submitted) read).receipt());
        assertTrue(receipt.number().text().startsWith("SK-THU-"));
        var seen = accepted(counter.verify().verify(receipt.id().text()));
        assertTrue(seen.checks().allGood());
        assertTrue(seen.version().latest());
        assertEquals(content.bytes().sha256().hex(), seen.sha256());
        assertEquals(
                "R-RECEIPT-UNKNOWN",
                rule(counter.verify().verify(receipt.number().text())));
        assertEquals(1, lines(we, checked).size());
    }

    @Test
    void a_correction_is_another_version_and_replaced_ones_are_gone_from_the_list() {
        var facility = counter.firstFacility(we);
        var old = accepted(counter.keep().keep(we, content(facility, 2032, "a", 1)));
        var changed = accepted(counter.keep().keepInstead(we, content(facility, 2032, "b", 1), old));
        assertEquals("R-CHECKED-REPLACED", rule(counter.submit().submit(we, old)));
        assertEquals(List.of(), lines(we, old));
        var first = accepted(counter.submit().submit(we, changed));
        var second = accepted(counter.submit()
                .submit(we, accepted(counter.keep().keep(we, content(facility, 2032, "c", 1)))));
        assertEquals(List.of(1, 2), List.of(first.version(), second.version()));
        assertFalse(
                accepted(counter.verify().verify(first.id().text())).version().latest());
        assertTrue(
                accepted(counter.verify().verify(second.id().text())).version().latest());
    }

    @Test
    void sixteen_hands_that_file_one_checked_report_get_one_receipt() throws Exception {
        var checked = accepted(counter.keep().keep(we, content(counter.firstFacility(we), 2033, "Lò 1", 1)));
        try (var hands = Executors.newFixedThreadPool(16)) {
            var asked = new ArrayList<Callable<Receipt>>();
            for (int i = 0; i < 16; i++)
                asked.add(() -> accepted(counter.submit().submit(we, checked)));
            var receipts = new ArrayList<Receipt>();
            for (Future<Receipt> answer : hands.invokeAll(asked)) receipts.add(answer.get());
            assertEquals(1, receipts.stream().distinct().count());
        }
        assertEquals(1, lines(we, checked).size());
    }

    @Test
    void sixteen_reports_of_one_year_filed_at_once_are_sixteen_versions() throws Exception {
        var facility = counter.firstFacility(they);
        try (var hands = Executors.newFixedThreadPool(16)) {
            var asked = new ArrayList<Callable<Integer>>();
            for (int i = 0; i < 16; i++) {
                var checked = accepted(counter.keep().keep(they, content(facility, 2034, "Lò " + i, 1)));
                asked.add(() -> accepted(counter.submit().submit(they, checked)).version());
            }
            var versions = new ArrayList<Integer>();
            for (Future<Integer> answer : hands.invokeAll(asked)) versions.add(answer.get());
            assertEquals(
                    16,
                    versions.stream().distinct().filter(v -> v >= 1 && v <= 16).count());
        }
    }

    @Test
    void if_the_log_cannot_be_written_nothing_is_filed() {
        var checked = accepted(counter.keep().keep(we, content(counter.firstFacility(we), 2035, "Lò 1", 2)));
        owner.sql("create function broken() returns trigger language plpgsql as "
                        + "$$ begin raise exception 'the log is broken'; end $$")
                .update();
        owner.sql("create trigger broken before insert on log_leaf for each row when (new.organisation_id = '"
                        + we.organisation() + "') execute function broken()")
                .update();
        try {
            assertThrows(DataAccessException.class, () -> counter.submit().submit(we, checked));
        } finally {
            owner.sql("drop trigger broken on log_leaf").update();
            owner.sql("drop function broken()").update();
        }
        assertTrue(accepted(counter.read().read(we, checked)) instanceof Report.Checked);
        assertEquals(0L, count(we, "select count(*) from reported_figure where year = 2035"));
        accepted(counter.submit().submit(we, checked));
    }

    @Test
    void a_version_without_its_leaf_is_refused_by_the_database_itself() {
        var checked = accepted(counter.keep().keep(we, content(counter.firstFacility(we), 2036, "Lò 1", 1)));
        var books = new SqlTransactions(database.runtime());
        var forgetful = new vn.sokhi.operator.SubmitReport(
                new vn.sokhi.office.Office(new Forgetful(books)),
                new java.security.SecureRandom(),
                vn.sokhi.report.ReportNumber.Series.TRIAL);
        assertThrows(RuntimeException.class, () -> forgetful.submit(we, checked));
        assertTrue(accepted(counter.read().read(we, checked)) instanceof Report.Checked);
    }

    @Test
    void nobody_sees_another_organisations_data() {
        var content = content(counter.firstFacility(they), 2037, CANARY, 1);
        var checked = accepted(counter.keep().keep(they, content));
        assertEquals("R-REPORT-UNKNOWN", rule(counter.read().read(we, checked)));
        assertEquals("R-CHECKED-UNKNOWN", rule(counter.submit().submit(we, checked)));
        accepted(counter.submit().submit(they, checked));
        assertEquals("R-REPORT-UNKNOWN", rule(counter.read().read(we, checked)));
        assertEquals("R-FACILITY-UNKNOWN", rule(counter.keep().keep(we, content)));
        assertEquals(List.of(), lines(we, checked));
        // Without any filter of the program: row-level security alone.
        for (var table : List.of(
                "checked",
                "submission",
                "reported_figure",
                "log_leaf",
                "facility",
                "facility_turn",
                "organisation",
                "mandate",
                "supersession")) {
            assertEquals(
                    0L,
                    count(
                            we,
                            "select count(*) from " + table + " where organisation_id <> '" + we.organisation() + "'"),
                    table);
        }
        assertEquals(0L, count(we, "select count(*) from reported_figure where source = '" + CANARY + "'"));
        assertEquals(1L, count(they, "select count(*) from reported_figure where source = '" + CANARY + "'"));
        assertEquals(1L, count(we, "select count(*) from person"));
    }

    @Test
    void nobody_files_in_another_organisations_name() {
        var facility = counter.firstFacility(they);
        var checked = accepted(counter.keep().keep(they, content(facility, 2038, "Lò 1", 1)));
        var forged = "insert into log_leaf (act, actor, organisation_id, subject, content_hash, leaf_hash, at) values "
                + "('x', '" + we.person() + "', '" + they.organisation() + "', '" + checked
                + "', sha256(''), sha256(''), now())";
        assertThrows(DataAccessException.class, () -> update(we, forged));
        update(they, forged.replace(we.person().toString(), they.person().toString()));
    }

    @Test
    void the_visitor_sees_one_filing_and_no_figure() {
        var facility = counter.firstFacility(they);
        accepted(counter.submit().submit(they, accepted(counter.keep().keep(they, content(facility, 2039, "a", 1)))));
        var receipt = accepted(counter.submit()
                .submit(they, accepted(counter.keep().keep(they, content(facility, 2039, "b", 1)))));
        var visible = List.of(
                "submission 1",
                "facility 1",
                "log_leaf 1",
                "supersession 0",
                "reported_figure 0",
                "checked 0",
                "organisation 0",
                "person 0",
                "mandate 0",
                "facility_turn 0");
        for (var line : visible) {
            var words = line.split(" ");
            assertEquals(
                    Long.parseLong(words[1]),
                    inside("sokhi.visitor", receipt.id().text(), "select count(*) from " + words[0]),
                    line);
        }
    }

    @Test
    void a_changed_byte_is_told_to_the_visitor() {
        var checked = accepted(counter.keep().keep(we, content(counter.firstFacility(we), 2040, "Lò 1", 1)));
        var receipt = accepted(counter.submit().submit(we, checked));
        tampered(
                receipt,
                "alter table submission disable trigger never_changed",
                "alter table submission drop constraint content_has_its_hash",
                "update submission set content = content || ' '::bytea where receipt_id = '" + receipt.id() + "'",
                "alter table submission enable trigger never_changed",
                "alter table submission add constraint content_has_its_hash check (sha256 = sha256(content)) not valid");
        var checks = accepted(counter.verify().verify(receipt.id().text())).checks();
        assertFalse(checks.contentIntact());
        assertTrue(checks.leafRecorded() && checks.leafIntact());
        tampered(
                receipt,
                "alter table log_leaf disable trigger never_changed",
                "update log_leaf set at = at - interval '1 day' where subject = 'report " + receipt.number() + "'",
                "alter table log_leaf enable trigger never_changed");
        assertFalse(
                accepted(counter.verify().verify(receipt.id().text())).checks().leafIntact());
        assertThrows(IllegalStateException.class, () -> counter.read().read(we, checked));
    }

    private void tampered(Receipt receipt, String... statements) {
        var transaction = new TransactionTemplate(new DataSourceTransactionManager(database.owner()));
        transaction.executeWithoutResult(_ -> {
            SqlTransactions.set(owner, "sokhi.mandate", we.organisation().toString());
            for (var sql : statements) owner.sql(sql).update();
        });
        assertEquals(
                1,
                accepted(counter.list().list(we)).stream()
                        .filter(line -> line.receipt().filter(receipt::equals).isPresent())
                        .count());
    }

    private List<ReportLine> lines(Actor actor, ReportId id) {
        return accepted(counter.list().list(actor)).stream()
                .filter(line -> line.id().equals(id))
                .toList();
    }

    private long count(Actor actor, String sql) {
        return inside("sokhi.mandate", actor.organisation().toString(), sql);
    }

    private long inside(String setting, String value, String sql) {
        var app = JdbcClient.create(database.runtime());
        Long count = transaction().execute(_ -> {
            SqlTransactions.set(app, setting, value);
            return app.sql(sql).query(Long.class).single();
        });
        return count == null ? -1 : count;
    }

    private void update(Actor actor, String sql) {
        var app = JdbcClient.create(database.runtime());
        transaction().executeWithoutResult(_ -> {
            SqlTransactions.set(app, "sokhi.mandate", actor.organisation().toString());
            app.sql(sql).update();
        });
    }

    private TransactionTemplate transaction() {
        return new TransactionTemplate(new DataSourceTransactionManager(database.runtime()));
    }
}
