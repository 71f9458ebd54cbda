package vn.sokhi.store;

import java.time.LocalDate;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.sokhi.audit.Hash;

/// The released editions of the rulebook, kept as they were released.
public final class SqlEditions {

    private final JdbcClient owner;

    public SqlEditions(DataSource owner) {
        this.owner = JdbcClient.create(owner);
    }

    /// Keeps a released edition. The same name with another digest is refused: a correction is a new edition.
    public void keep(String name, Hash digest, LocalDate day, byte[] archive) {
        owner.sql("""
                        insert into edition (name, digest, day, archive) values (:name, :digest, :day, :archive)
                        on conflict (name) do nothing
                        """)
                .param("name", name)
                .param("digest", digest.toArray())
                .param("day", day)
                .param("archive", archive)
                .update();
        if (!digest(name).equals(Optional.of(digest))) {
            throw new IllegalStateException("another edition of that name was released before: " + name);
        }
    }

    public Optional<Hash> digest(String name) {
        return owner.sql("select digest from edition where name = :name")
                .param("name", name)
                .query((row, _) -> Hash.of(row.getBytes("digest")))
                .optional();
    }

    public Optional<byte[]> archive(String name) {
        return owner.sql("select archive from edition where name = :name")
                .param("name", name)
                .query((row, _) -> row.getBytes("archive"))
                .optional();
    }
}
