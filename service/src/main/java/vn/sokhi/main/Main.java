package vn.sokhi.main;

public final class Main {
    private Main() {}
}
