package vn.sokhi.store;

import org.springframework.jdbc.core.simple.JdbcClient;
import vn.sokhi.audit.Leaf;
import vn.sokhi.office.Log;

final class SqlLog implements Log {

    private final JdbcClient client;

    SqlLog(JdbcClient client) {
        this.client = client;
    }

    @Override
    public void append(Leaf leaf) {
        client.sql("""
                        insert into log_leaf (act, actor, organisation_id, subject, content_hash, leaf_hash, at)
                        values (:act, :actor, :organisation, :subject, :content, :leaf, :at)
                        """)
                .param("act", leaf.act())
                .param("actor", leaf.person().value())
                .param("organisation", leaf.mandate().value())
                .param("subject", leaf.subject())
                .param("content", leaf.content().toArray())
                .param("leaf", leaf.hash().toArray())
                .param("at", Rows.stored(leaf.at()))
                .update();
    }
}
