package vn.sokhi.web.working;

/// Where the texts and values of the law are shown, so that whatever names one can lead there.
public final class LawLinks {

    private static final String OWN = "own";

    private LawLinks() {}

    /// The page of a text by its code; empty for our own reading, which has none.
    public static String text(String instrument) {
        return instrument.equals(OWN) ? "" : "/law/" + instrument;
    }

    /// The page of a value by its id.
    public static String value(String id) {
        return "/factors/" + id;
    }
}
