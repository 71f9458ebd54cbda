package vn.sokhi.exchange.archive;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.util.zip.CRC32;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;
import vn.sokhi.exchange.refusal.Refusal;
import vn.sokhi.finding.Where;

/// The unpacked bytes of one entry, held to the size and the checksum its directory has declared.
final class ZipStream extends FilterInputStream {

    private final ByteArrayInputStream stored;
    private final Inflater inflater;
    private final ZipPart part;
    private final Where where;
    private final CRC32 crc = new CRC32();
    private long count;

    ZipStream(ByteArrayInputStream stored, ZipPart part, Where where) {
        this(stored, new Inflater(true), part, where);
    }

    private ZipStream(ByteArrayInputStream stored, Inflater inflater, ZipPart part, Where where) {
        super(!part.deflated() ? stored : new InflaterInputStream(stored, inflater, 1 << 13));
        this.stored = stored;
        this.inflater = inflater;
        this.part = part;
        this.where = where;
    }

    @Override
    public int read() throws IOException {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        try {
            int more = super.read(into, offset, length);
            if (more < 0) {
                prove();
            } else {
                count += more;
                crc.update(into, offset, more);
                if (count > part.size()) throw refusal("F-ZIP-SIZE");
            }
            return more;
        } catch (ZipException | EOFException _) {
            throw refusal("F-ZIP-DATA");
        }
    }

    /// At the end: as many bytes as declared, all that was stored is used, and the checksum is right.
    private void prove() throws Refusal {
        boolean used = !part.deflated() || inflater.getRemaining() == 0 && stored.available() == 0;
        if (count != part.size() || !used) throw refusal("F-ZIP-SIZE");
        if (crc.getValue() != part.crc()) throw refusal("F-ZIP-CRC");
    }

    private Refusal refusal(String rule) {
        return Refusal.of(rule, where, "part", part.name());
    }

    @Override
    public void close() throws IOException {
        inflater.end();
        super.close();
    }
}
