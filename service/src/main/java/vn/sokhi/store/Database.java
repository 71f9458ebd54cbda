package vn.sokhi.store;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.sokhi.store.carried.CarriedPostgres;

/// The open, migrated database: an external one that the environment names, or the carried one.
public final class Database implements AutoCloseable {

    private static final int CONNECTIONS = 16;
    private static final int IDLE = 2;
    private static final int OLDEST = 150_000;

    private final HikariDataSource runtime;
    private final DataSource owner;
    private final AutoCloseable server;

    private Database(HikariDataSource runtime, DataSource owner, AutoCloseable server) {
        this.runtime = runtime;
        this.owner = owner;
        this.server = server;
    }

    /// Opens what the environment names, else the carried PostgreSQL on the data folder; then migrates it.
    public static Database open(Map<String, String> environment, Path dataFolder) throws IOException {
        var named = Addresses.named(environment);
        if (named.isPresent()) return open(named.get(), () -> {});
        var carried = CarriedPostgres.on(dataFolder);
        try {
            return open(new Addresses(carried.runtimeUrl(), carried.ownerUrl()), carried);
        } catch (IOException | RuntimeException failed) {
            carried.close();
            throw failed;
        }
    }

    private static Database open(Addresses addresses, AutoCloseable server) throws IOException {
        var owner = new PGSimpleDataSource();
        owner.setUrl(addresses.owner());
        migrate(owner, addresses.runtimeRole());
        var runtime = new HikariDataSource();
        runtime.setPoolName("runtime");
        runtime.setJdbcUrl(addresses.runtime());
        runtime.setMaximumPoolSize(CONNECTIONS);
        runtime.setMinimumIdle(IDLE);
        try {
            checkRole(runtime);
            return new Database(runtime, owner, server);
        } catch (IOException | RuntimeException failed) {
            runtime.close();
            throw failed;
        }
    }

    private static void migrate(DataSource owner, String runtimeRole) {
        Flyway.configure()
                .dataSource(owner)
                .locations("classpath:db/migration")
                .placeholders(Map.of("runtime", runtimeRole))
                .load()
                .migrate();
    }

    /// Row-level security does not hold for a superuser or a role with BYPASSRLS: with such a role we do not start.
    private static void checkRole(DataSource runtime) throws IOException {
        var client = JdbcClient.create(runtime);
        boolean mighty = client.sql("""
                        select rolsuper or rolbypassrls or pg_has_role(current_user, relowner, 'member')
                        from pg_roles, pg_class where rolname = current_user and pg_class.oid = 'submission'::regclass
                        """).query(Boolean.class).single();
        if (mighty) throw new IOException("the runtime role may see everything; give it no BYPASSRLS and no tables");
        int version = client.sql("select current_setting('server_version_num')::int")
                .query(Integer.class)
                .single();
        if (version < OLDEST) throw new IOException("PostgreSQL 15 or later is needed, this is " + version);
    }

    /// For the acts: the runtime role's pool.
    public DataSource runtime() {
        return runtime;
    }

    /// For migrations, editions and the sandbox's loading only.
    public DataSource owner() {
        return owner;
    }

    @Override
    public void close() throws IOException {
        runtime.close();
        try {
            server.close();
        } catch (IOException e) {
            throw e;
        } catch (Exception e) {
            throw new IOException(e);
        }
    }
}
