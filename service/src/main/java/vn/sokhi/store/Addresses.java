package vn.sokhi.store;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.postgresql.Driver;

/// Where the database is: the address of the runtime role and that of the owner of its tables.
///
/// Both are JDBC addresses with user and password, `jdbc:postgresql://host:5432/sokhi?user=…&password=…`.
public record Addresses(String runtime, String owner) {

    private static final String RUNTIME = "SOKHI_DB_URL";
    private static final String OWNER = "SOKHI_DB_OWNER_URL";

    /// The addresses that the environment names, if it names any.
    public static Optional<Addresses> named(Map<String, String> environment) throws IOException {
        var runtime = environment.getOrDefault(RUNTIME, "");
        var owner = environment.getOrDefault(OWNER, "");
        if (runtime.isBlank() && owner.isBlank()) return Optional.empty();
        if (runtime.isBlank() || owner.isBlank()) throw new IOException("set both " + RUNTIME + " and " + OWNER);
        var addresses = new Addresses(runtime, owner);
        if (addresses.runtimeRole().equals(role(owner))) {
            throw new IOException(RUNTIME + " and " + OWNER + " name the same role; the runtime role owns nothing");
        }
        return Optional.of(addresses);
    }

    public String runtimeRole() throws IOException {
        return role(runtime);
    }

    private static String role(String address) throws IOException {
        var parts = Driver.parseURL(address, new Properties());
        var user = parts == null ? "" : parts.getProperty("user", "");
        if (!user.matches("[A-Za-z_][A-Za-z0-9_-]{0,62}")) {
            throw new IOException("a database address begins jdbc:postgresql:// and names its user (?user=…)");
        }
        return user;
    }

    /// Passwords are not shown.
    @Override
    public String toString() {
        return runtime.replaceAll("\\?.*", "");
    }
}
