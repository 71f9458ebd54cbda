package vn.sokhi.store;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// The sandbox's invented companies, facilities and people. Every name says that it is invented (mẫu, thử).
public final class Sandbox {

    private static final LocalDate UNTIL = LocalDate.of(2099, 12, 31);

    private static final List<Company> COMPANIES = List.of(
            new Company(
                    "Công ty CP Gạch men Ví Dụ (mẫu)",
                    "Người dùng thử 1",
                    List.of(
                            new Site("Nhà máy gạch men số 1 (mẫu)", "Phú Thọ", "Sản xuất gạch men", "III.B", "A"),
                            new Site("Nhà máy gạch men số 2 (mẫu)", "Đồng Nai", "Sản xuất gạch men", "III.B", "A"))),
            new Company(
                    "Công ty CP Xi măng Thí Dụ (mẫu)",
                    "Người dùng thử 2",
                    List.of(new Site(
                            "Nhà máy xi măng Thí Dụ (mẫu)", "Ninh Bình", "Sản xuất clinker và xi măng", "III.B", "B"))),
            new Company(
                    "Công ty TNHH Dệt nhuộm Giả Định (mẫu)",
                    "Người dùng thử 3",
                    List.of(new Site(
                            "Xưởng nhuộm Giả Định (mẫu)", "Hưng Yên", "Dệt, nhuộm và hoàn tất vải", "II", "A"))),
            new Company(
                    "Công ty TNHH Nhiệt điện Tưởng Tượng (mẫu)",
                    "Người dùng thử 4",
                    List.of(
                            new Site(
                                    "Nhà máy nhiệt điện Tưởng Tượng (mẫu)",
                                    "Quảng Ninh",
                                    "Phát điện từ than",
                                    "II",
                                    "B"),
                            new Site(
                                    "Bãi chôn lấp Tưởng Tượng (mẫu)",
                                    "Quảng Ninh",
                                    "Xử lý chất thải rắn",
                                    "IV",
                                    "A"))));

    private final JdbcClient client;
    private final TransactionTemplate transaction;

    public Sandbox(DataSource owner) {
        this.client = JdbcClient.create(owner);
        this.transaction = new TransactionTemplate(new DataSourceTransactionManager(owner));
    }

    /// Loads what is missing; what is there stays.
    public void load() {
        for (var company : COMPANIES) transaction.executeWithoutResult(_ -> load(company));
    }

    /// Under the company's own mandate: row-level security is forced on the owner too.
    private void load(Company company) {
        var organisation = id(company.name());
        var person = id(company.person());
        SqlTransactions.set(client, "sokhi.mandate", organisation.toString());
        insert("organisation (organisation_id, name, invented)", organisation, company.name(), true);
        insert("person (person_id, name, invented)", person, company.person(), true);
        insert("mandate (person_id, organisation_id, until)", person, organisation, UNTIL);
        for (var site : company.sites()) {
            var facility = id(site.name());
            insert(
                    "facility (facility_id, organisation_id, name, province, activity, annex, report_group)",
                    facility,
                    organisation,
                    site.name(),
                    site.province(),
                    site.activity(),
                    site.annex(),
                    site.group());
            insert("facility_turn (facility_id, organisation_id)", facility, organisation);
        }
    }

    private void insert(String table, Object... values) {
        var marks = String.join(", ", List.of(values).stream().map(_ -> "?").toList());
        client.sql("insert into " + table + " values (" + marks + ") on conflict do nothing")
                .params(values)
                .update();
    }

    /// Made from the name, so that each start finds the same party.
    private static UUID id(String name) {
        return UUID.nameUUIDFromBytes(("sandbox " + name).getBytes(StandardCharsets.UTF_8));
    }

    private record Company(String name, String person, List<Site> sites) {}

    private record Site(String name, String province, String activity, String annex, String group) {}
}
