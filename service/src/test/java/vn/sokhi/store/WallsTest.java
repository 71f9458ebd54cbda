package vn.sokhi.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The database's own catalogue, asked what the roles may do.
class WallsTest {

    private final JdbcClient app = JdbcClient.create(TestDatabase.shared().runtime());
    private final JdbcClient owner = JdbcClient.create(TestDatabase.shared().owner());

    @Test
    void every_table_of_an_organisation_has_forced_row_level_security_and_a_policy() {
        assertEquals(List.of(), names(owner, """
                select c.relname from pg_class c join pg_attribute a on a.attrelid = c.oid
                where a.attname = 'organisation_id' and not a.attisdropped and c.relkind in ('r', 'p')
                  and not (c.relrowsecurity and c.relforcerowsecurity
                           and exists (select from pg_policy p where p.polrelid = c.oid and p.polname = 'tenant'))
                """));
        assertEquals(15, names(owner, """
                select c.relname from pg_class c join pg_attribute a on a.attrelid = c.oid
                where a.attname = 'organisation_id' and c.relkind = 'r'
                """).size());
    }

    @Test
    void tables_without_an_organisation_are_these_and_no_others() {
        assertEquals(List.of("edition", "flyway_schema_history", "person"), names(owner, """
                select c.relname from pg_class c where c.relkind in ('r', 'p', 'm', 'v') and c.relnamespace = 'public'::regnamespace
                  and not exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'organisation_id')
                order by 1
                """));
    }

    @Test
    void nothing_runs_with_its_makers_rights() {
        assertEquals(List.of(), names(owner, """
                select proname from pg_proc where prosecdef and pronamespace = 'public'::regnamespace
                """));
        assertEquals(List.of(), names(owner, """
                select relname from pg_class where relkind in ('v', 'm') and relnamespace = 'public'::regnamespace
                """));
    }

    @Test
    void the_runtime_role_owns_nothing_and_is_not_mighty() {
        assertEquals(List.of(), names(app, """
                select relname from pg_class where relowner = current_user::regrole
                union all select proname from pg_proc where proowner = current_user::regrole
                union all select nspname from pg_namespace where nspowner = current_user::regrole
                union all select datname from pg_database where datdba = current_user::regrole
                union all select rolname from pg_roles where rolname = current_user
                  and (rolsuper or rolbypassrls or rolcreaterole or rolcreatedb or rolreplication)
                union all select roleid::regrole::text from pg_auth_members where member = current_user::regrole
                union all select 'may create in public' where has_schema_privilege('public', 'create')
                union all select 'may create in the database' where has_database_privilege(current_database(), 'create')
                """));
    }

    @Test
    void the_runtime_role_changes_only_what_it_locks_and_what_is_being_written() {
        assertEquals(List.of("draft.paper", "draft.revision", "facility_turn.turn"), names(app, """
                select c.relname || '.' || a.attname from pg_class c join pg_attribute a on a.attrelid = c.oid
                where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and a.attnum > 0 and not a.attisdropped
                  and has_column_privilege(c.oid, a.attnum, 'update')
                order by 1
                """));
        assertEquals(List.of(), names(app, """
                select relname from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r'
                  and (has_table_privilege(oid, 'delete') or has_table_privilege(oid, 'truncate')
                       or has_table_privilege(oid, 'trigger') or has_table_privilege(oid, 'references'))
                """));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update submission set version = 9",
                "delete from submission",
                "truncate submission",
                "update reported_figure set mass_t = 0",
                "delete from reported_figure",
                "update log_leaf set act = 'x'",
                "delete from log_leaf",
                "update supersession set by_receipt_id = receipt_id",
                "delete from supersession",
                "update edition set name = 'x'",
                "delete from edition",
                "insert into edition values ('x', '\\x00', '2026-01-01', '')",
                "update checked set content = ''",
                "delete from checked",
                "update draft set years = '{2030}'",
                "delete from draft",
                "update draft_edit set kind = 'PAGE'",
                "delete from draft_edit",
                "delete from staged_import",
                "update accepted_import set revision = 1",
                "update facility set name = 'x'",
                "update organisation set name = 'x'",
                "insert into organisation values (gen_random_uuid(), 'x', null, true)",
                "insert into mandate values (gen_random_uuid(), gen_random_uuid(), '2099-01-01')",
                "alter table submission disable trigger all",
                "alter table submission no force row level security",
                "create table x (y int)",
                "set row_security = off; select * from submission; select 1/0"
            })
    void what_the_runtime_role_tries_in_vain(String sql) {
        assertThrows(DataAccessException.class, () -> app.sql(sql).update());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update submission set version = 9", "delete from submission", "truncate submission cascade",
                "update reported_figure set mass_t = 0", "delete from log_leaf", "update edition set day = day",
                "update draft_edit set kind = kind", "delete from draft_edit"
            })
    void what_was_filed_is_not_changed_by_the_owner_either(String sql) {
        assertThrows(DataAccessException.class, () -> owner.sql(sql).update());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "organisation",
                "person",
                "mandate",
                "facility",
                "facility_turn",
                "checked",
                "draft",
                "draft_edit",
                "draft_checked",
                "staged_import",
                "accepted_import",
                "column_mapping",
                "submission",
                "supersession",
                "reported_figure",
                "log_leaf"
            })
    void without_a_mandate_nobody_sees_a_row(String table) {
        for (var client : List.of(app, owner)) {
            assertEquals(
                    0L,
                    client.sql("select count(*) from " + table)
                            .query(Long.class)
                            .single());
        }
    }

    private static List<String> names(JdbcClient client, String sql) {
        return client.sql(sql).query((row, _) -> row.getString(1)).list();
    }
}
