package vn.sokhi.audit;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// A SHA-256, held as its 64 lower-case hexadecimal digits.
public record Hash(String hex) {

    private static final int DIGITS = 64;

    public Hash {
        if (hex.length() != DIGITS || !hex.chars().allMatch(c -> "0123456789abcdef".indexOf(c) >= 0)) {
            throw new IllegalArgumentException("not a SHA-256: " + hex);
        }
    }

    /// The hash of the parts, one after the other.
    public static Hash ofBytes(byte[]... parts) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            for (var part : parts) digest.update(part);
            return of(digest.digest());
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    /// The hash whose 32 bytes these are.
    public static Hash of(byte[] hash) {
        return new Hash(HexFormat.of().formatHex(hash));
    }

    public byte[] toArray() {
        return HexFormat.of().parseHex(hex);
    }

    @Override
    public String toString() {
        return hex;
    }
}
