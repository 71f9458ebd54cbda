package vn.sokhi.web.report;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.Encoder;

/// A text as the square that a phone scans (QR), drawn as one path.
///
/// @param size its side, in dots
/// @param path of SVG: each run of dark dots in a row
public record Square(int size, String path) {

    public static Square of(String text) {
        try {
            var dots = Encoder.encode(text, ErrorCorrectionLevel.M).getMatrix();
            var path = new StringBuilder();
            for (int y = 0; y < dots.getHeight(); y++) row(dots.getArray()[y], y, path);
            return new Square(dots.getWidth(), path.toString());
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException("no square holds " + text.length() + " letters", tooLong);
        }
    }

    /// The view box with the four dots of quiet around it that a scanner needs.
    public String viewBox() {
        return "-4 -4 " + (size + 8) + " " + (size + 8);
    }

    private static void row(byte[] dots, int y, StringBuilder path) {
        for (int x = 0; x < dots.length; x++) {
            int run = 0;
            while (x + run < dots.length && dots[x + run] == 1) run++;
            if (run == 0) continue;
            path.append("M%d %dh%dv1h-%dz".formatted(x, y, run, run));
            x += run;
        }
    }
}
