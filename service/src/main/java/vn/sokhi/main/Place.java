package vn.sokhi.main;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/// Where this running service stands: its data folder and the address it listens at, as the environment says.
///
/// `SOKHI_DATA` (else `var` in the project's folder), `SOKHI_ADDRESS` (else this machine only), `SOKHI_PORT`
/// (else 8080 or the next free one).
record Place(Map<String, String> environment, Path data, String address, Optional<String> port) {

    static Place of(Map<String, String> environment) {
        var home = Path.of(System.getProperty("sokhi.home", "."));
        var data =
                Optional.ofNullable(environment.get("SOKHI_DATA")).map(Path::of).orElse(home.resolve("var"));
        return new Place(
                environment,
                data.toAbsolutePath().normalize(),
                environment.getOrDefault("SOKHI_ADDRESS", "127.0.0.1"),
                Optional.ofNullable(environment.get("SOKHI_PORT")));
    }
}
