package vn.sokhi.audit;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// The bytes of a canonical document: what is stored, hashed and handed out, and never changed.
public final class CanonicalBytes {

    private final byte[] bytes;

    private CanonicalBytes(byte[] bytes) {
        this.bytes = bytes;
    }

    public static CanonicalBytes of(Canonical document) {
        return new CanonicalBytes(CanonicalWriter.bytes(document));
    }

    /// Bytes as they were found, whether or not anyone can read them.
    public static CanonicalBytes found(byte[] bytes) {
        return new CanonicalBytes(bytes.clone());
    }

    /// The document. Bytes that we would not have written for it are refused with an [IllegalArgumentException].
    public Canonical document() {
        var document = CanonicalReader.read(bytes);
        if (!Arrays.equals(CanonicalWriter.bytes(document), bytes)) {
            throw new IllegalArgumentException("the same document has other canonical bytes");
        }
        return document;
    }

    public Hash sha256() {
        return Hash.ofBytes(bytes);
    }

    public byte[] toArray() {
        return bytes.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CanonicalBytes canonical && Arrays.equals(bytes, canonical.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
