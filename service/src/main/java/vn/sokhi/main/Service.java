package vn.sokhi.main;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import vn.sokhi.finding.Finding;
import vn.sokhi.shelf.Shelf;
import vn.sokhi.store.Database;
import vn.sokhi.web.frame.WebRooms;

/// The service: opens the database, loads editions and the sandbox, opens the doors, prints the address.
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration(
        excludeName = {
            "org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration",
            "org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration",
            "org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration",
            "org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration",
            "org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration"
        })
@Import({WebRooms.class, Acts.class, PublicActs.class, ReferenceActs.class, DraftingActs.class, IntakeActs.class})
public class Service {

    private static final int FIRST_PORT = 8080;
    private static final int LAST_PORT = 8099;

    static void start() {
        var place = Place.of(System.getenv());
        System.out.println("Sổ Khí: " + place.data());
        var shelf = CompletableFuture.supplyAsync(Service::openedShelf);
        var database = open(place);
        try {
            run(place, database, shelf.join());
        } catch (RuntimeException failed) {
            close(database);
            throw failed;
        }
    }

    /// Reads the edition in use once, while the database starts.
    private static Shelf openedShelf() {
        var shelf = new Shelf();
        shelf.latest();
        return shelf;
    }

    private static void run(Place place, Database database, Shelf shelf) {
        Loading.into(database, shelf);
        var application = new SpringApplication(Service.class);
        application.setBannerMode(Banner.Mode.OFF);
        application.setDefaultProperties(settings(place));
        application.addInitializers(context -> {
            context.getBeanFactory().registerSingleton("database", database);
            context.getBeanFactory().registerSingleton("shelf", shelf);
        });
        var context = (ServletWebServerApplicationContext) application.run();
        tellRefused(context.getBean(SandboxReports.class).load());
        var port = context.getWebServer() == null ? 0 : context.getWebServer().getPort();
        System.out.println("Sổ Khí: http://" + shown(place.address()) + ":" + port + "/");
    }

    /// An invented report that is refused is a fault of ours, and no reason not to start.
    private static void tellRefused(Map<String, List<Finding>> refused) {
        refused.forEach((facility, findings) -> {
            System.err.println("Sổ Khí: " + facility);
            for (var finding : findings)
                System.err.println("  " + finding.where().text() + " " + finding.rule() + " " + finding.words());
        });
    }

    /// A page of rows posts every field it shows: as many parameters as a large report has on one page.
    private static Map<String, Object> settings(Place place) {
        var settings = new HashMap<String, Object>(Map.of(
                "server.address", place.address(),
                "server.port", place.port().orElseGet(() -> freePort(place.address())),
                "spring.threads.virtual.enabled", "true",
                "spring.thymeleaf.cache", "true",
                "spring.thymeleaf.servlet.produce-partial-output-while-processing", "false",
                "spring.main.lazy-initialization", "false",
                "logging.level.root", "WARN",
                "server.error.whitelabel.enabled", "false",
                "server.max-http-request-header-size", "64KB",
                "server.forward-headers-strategy", "native"));
        settings.put("server.tomcat.max-parameter-count", "100000");
        return settings;
    }

    private static String shown(String address) {
        return address.equals("127.0.0.1") ? "localhost" : address;
    }

    /// 8080, or the next one that nobody uses.
    private static String freePort(String address) {
        for (int port = FIRST_PORT; port < LAST_PORT; port++) {
            try (var _ = new ServerSocket(port, 1, InetAddress.getByName(address))) {
                return Integer.toString(port);
            } catch (BindException _) {
                continue;
            } catch (IOException unusable) {
                throw new UncheckedIOException(unusable);
            }
        }
        return "0";
    }

    private static Database open(Place place) {
        try {
            return Database.open(place.environment(), place.data());
        } catch (IOException unusable) {
            throw new UncheckedIOException(unusable);
        }
    }

    private static void close(Database database) {
        try {
            database.close();
        } catch (IOException unusable) {
            throw new UncheckedIOException(unusable);
        }
    }
}
