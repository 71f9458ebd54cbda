package vn.sokhi.main;

import java.nio.file.Path;
import java.time.LocalDate;

public final class Main {
    private Main() {}
    public static void main(String[] args) throws Exception {
        System.out.println(vn.sokhi.shelf.Release.of(Path.of(args[0]), args[1], LocalDate.parse(args[1])));
    }
}
