package vn.sokhi.bench;

import java.util.Map;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/// The floor with the framework we use: Spring Boot that says hello, without a database, templates or a door-keeper.
/// It is run on our own Spring jars, less those.
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration
public class HelloSpring {

    public static void main(String[] arguments) {
        var application = new SpringApplication(HelloSpring.class);
        application.setBannerMode(Banner.Mode.OFF);
        application.setDefaultProperties(
                Map.of("server.address", "127.0.0.1", "server.port", arguments[0], "logging.level.root", "WARN"));
        application.run();
    }

    /// Its one page. Spring finds it inside the class it starts from.
    @RestController
    public static final class Hello {
        @GetMapping("/")
        public String hello() {
            return "hello";
        }
    }
}
