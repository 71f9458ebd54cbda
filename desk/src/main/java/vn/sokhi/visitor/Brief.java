package vn.sokhi.visitor;

/// What somebody typed, short enough to be told back.
final class Brief {

    private static final int LETTERS = 60;

    private Brief() {}

    static String of(String text) {
        return text.length() <= LETTERS ? text : text.substring(0, LETTERS) + "…";
    }
}
