package vn.sokhi.web.frame;

import jakarta.servlet.MultipartConfigElement;
import java.time.Duration;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.Compression;
import org.springframework.boot.web.server.Cookie;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.server.servlet.Session;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.util.unit.DataSize;

/// How the server answers: packed small, with a session that a script cannot read, and without naming itself.
@Configuration(proxyBeanMethods = false)
class ServerSettings {

    private static final Duration IDLE = Duration.ofMinutes(30);
    private static final int SMALLEST_PACKED = 1024;
    /// A search of ten thousand letters, each written as nine, is still answered.
    private static final int LONGEST_ADDRESS = 128 * 1024;
    /// Besides pages, style sheets and JSON, which are packed anyway.
    private static final String[] ALSO_PACKED = {
        "text/csv", "text/calendar", "image/svg+xml", "application/problem+json"
    };
    /// So much of a body that is turned away is still read, so that the browser hears why.
    private static final int HEARD_OUT = 100 * Sizes.MEGABYTE;

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> answering() {
        return server -> {
            server.setCompression(packed());
            server.setSession(session());
            server.addConnectorCustomizers(
                    connector -> connector.setProperty("maxSwallowSize", String.valueOf(HEARD_OUT)),
                    connector -> connector.setProperty("maxHttpRequestHeaderSize", String.valueOf(LONGEST_ADDRESS)));
        };
    }

    @Bean
    MultipartConfigElement sentFiles() {
        return new MultipartConfigElement("", Sizes.SHEET, Sizes.SHEET + (long) Sizes.AROUND, Sizes.MEGABYTE);
    }

    private static Compression packed() {
        var compression = new Compression();
        compression.setEnabled(true);
        compression.setMinResponseSize(DataSize.ofBytes(SMALLEST_PACKED));
        compression.setAdditionalMimeTypes(ALSO_PACKED);
        return compression;
    }

    private static Session session() {
        var session = new Session();
        session.setTimeout(IDLE);
        session.setTrackingModes(java.util.Set.of(Session.SessionTrackingMode.COOKIE));
        session.getCookie().setName("seat");
        session.getCookie().setHttpOnly(true);
        session.getCookie().setSameSite(Cookie.SameSite.LAX);
        return session;
    }
}
