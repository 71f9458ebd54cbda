package vn.sokhi.quantity;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// Reads units as the rulebook and people write them: `kg CO2/TJ`, `kJ/kg`, `%·t C/t waste`, `tấn`, `lít`.
///
/// A mass unit may be followed by one word, its substance. Products are written `·` or `*`, quotients `/`.
public final class Units {

    /// What each unit measures and its size in base units. 1 toe = 41.868 GJ is the International Energy Agency's
    /// definition. A calendar year is a unit of its own: factors "per year" are never told in seconds.
    private static final String TABLE = """
            number: 1 1, % 0.01
            mass: kg 1, g 0.001, mg 0.000001, t 1000, tấn 1000, tan 1000, tonne 1000, tonnes 1000
            mass: kt 1000000, Gg 1000000, Mt 1000000000
            volume: m3 1, m³ 1, Nm3 1, L 0.001, l 0.001, lít 0.001, lit 0.001, litre 0.001, liter 0.001, mL 0.000001, kL 1
            energy: J 1, kJ 1000, MJ 1000000, GJ 1000000000, TJ 1000000000000, PJ 1000000000000000
            energy: Wh 3600, kWh 3600000, MWh 3600000000, GWh 3600000000000, TWh 3600000000000000
            energy: TOE 41868000000, toe 41868000000, ktoe 41868000000000
            time: s 1, h 3600, giờ 3600, d 86400, day 86400, ngày 86400
            year: yr 1, year 1, năm 1
            area: ha 1, m2 0.0001
            count: head 1, con 1
            """;

    private static final Map<String, Unit> KNOWN = known();
    private static final Pattern PARTS = Pattern.compile("(?=[/·*])");
    private static final Pattern ATOM = Pattern.compile("(\\S+?)(?: (\\S+))?");

    private Units() {}

    /// The unit written so, or nothing when it is not one.
    public static Optional<Unit> parse(String text) {
        var written = Normalizer.normalize(text, Normalizer.Form.NFC).strip();
        if (written.isEmpty()) return Optional.empty();
        Optional<Unit> unit = Optional.empty();
        var parts = PARTS.split(written);
        for (var part : parts) {
            boolean below = part.startsWith("/");
            boolean first = unit.isEmpty();
            if (first && (below || part.startsWith("·") || part.startsWith("*"))) return Optional.empty();
            var atom = atom(first ? part : part.substring(1));
            if (atom.isEmpty()) return Optional.empty();
            unit = first ? atom : unit.map(u -> below ? u.per(atom.get()) : u.times(atom.get()));
        }
        return unit.map(u -> new Unit(written, u.dimension(), u.factor()));
    }

    /// The unit that a rulebook or an equation names. Refuses what is not a unit: that is a bug, not a citizen's slip.
    public static Unit of(String text) {
        return parse(text).orElseThrow(() -> new IllegalArgumentException("not a unit: " + text));
    }

    private static Optional<Unit> atom(String text) {
        var match = ATOM.matcher(text.strip());
        if (!match.matches()) return Optional.empty();
        var unit = Optional.ofNullable(KNOWN.get(match.group(1)))
                .or(() -> Optional.ofNullable(KNOWN.get(match.group(1).toLowerCase(java.util.Locale.ROOT))));
        var substance = match.group(2);
        if (substance == null) return unit;
        return unit.filter(u -> u.dimension().equals(Dimension.mass()))
                .map(u -> new Unit(u.symbol(), Dimension.massOf(substance), u.factor()));
    }

    /// Without trailing zeros: amounts times it stay short, and short ones are quick.
    private static Exact size(String decimal) {
        return Exact.of(new BigDecimal(decimal).stripTrailingZeros());
    }

    private static Map<String, Unit> known() {
        var table = new HashMap<String, Unit>();
        TABLE.lines().forEach(line -> {
            int colon = line.indexOf(':');
            var base = line.substring(0, colon);
            var dimension = base.equals("number") ? Dimension.NUMBER : Dimension.of(base);
            for (var pair : line.substring(colon + 1).strip().split(", ")) {
                int space = pair.indexOf(' ');
                var symbol = pair.substring(0, space);
                table.put(symbol, new Unit(symbol, dimension, size(pair.substring(space + 1))));
            }
        });
        return Map.copyOf(table);
    }
}
