package vn.sokhi.web.frame;

/// How large a file may be that somebody sends.
public final class Sizes {

    public static final int MEGABYTE = 1_000_000;
    /// A sheet; the readers of `exchange` hold the same limit.
    public static final int SHEET = 20 * MEGABYTE;
    /// A file to compare with a receipt.
    public static final int COMPARED = 5 * MEGABYTE;
    /// What a form sends around its file.
    static final int AROUND = 16_384;

    private Sizes() {}

    static int ofFile(String path) {
        return path.startsWith("/verify") ? COMPARED : SHEET;
    }

    static long ofRequest(String path) {
        return (long) ofFile(path) + AROUND;
    }
}
