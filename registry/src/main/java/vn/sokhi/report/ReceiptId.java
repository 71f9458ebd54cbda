package vn.sokhi.report;

import java.math.BigInteger;
import java.util.Locale;
import java.util.Optional;
import java.util.random.RandomGenerator;

/// The name under which anyone may verify a receipt: 128 random bits in 26 letters of Crockford's base 32.
///
/// It cannot be guessed, unlike the number of a report, and it can be read aloud: there is no I, L, O or U.
public record ReceiptId(String text) {

    private static final String LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 26;
    private static final int BITS = 5;
    private static final int BYTES = 16;

    public ReceiptId {
        if (!isOne(text)) throw new IllegalArgumentException("not a receipt id: " + text);
    }

    public static ReceiptId random(RandomGenerator dice) {
        var bits = new byte[BYTES];
        dice.nextBytes(bits);
        return ofBits(new BigInteger(1, bits));
    }

    /// The id as people write it: small letters, hyphens and blanks, O for 0, I and L for 1.
    public static Optional<ReceiptId> parse(String written) {
        if (written.length() > LENGTH * 2) return Optional.empty();
        var tidy = written.toUpperCase(Locale.ROOT)
                .replace("-", "")
                .replace(" ", "")
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
        return isOne(tidy) ? Optional.of(new ReceiptId(tidy)) : Optional.empty();
    }

    private static ReceiptId ofBits(BigInteger bits) {
        var text = new StringBuilder();
        for (int i = LENGTH - 1; i >= 0; i--) {
            text.append(LETTERS.charAt(bits.shiftRight(i * BITS).intValue() & 31));
        }
        return new ReceiptId(text.toString());
    }

    private static boolean isOne(String text) {
        return text.length() == LENGTH
                && text.charAt(0) <= '7'
                && text.chars().allMatch(letter -> LETTERS.indexOf(letter) >= 0);
    }

    @Override
    public String toString() {
        return text;
    }
}
