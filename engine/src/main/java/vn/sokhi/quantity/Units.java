package vn.sokhi.quantity;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Reads units as the rulebook and people write them: `kg CO2/TJ`, `kJ/kg`, `%·t C/t waste`, `tấn`, `lít`.
///
/// A mass unit may be followed by one word, its substance. Products are written `·` or `*`, quotients `/`.
///
/// Whoever types minds no capitals: `kwh`, `Kwh`, `TAN` are found. Not where a capital makes another unit: `mWh` and
/// `ML`
/// are a billion times smaller and larger than what is meant, `mt` and `MT` may be a tonne or a million of them. `Mg`
/// is
/// a tonne, `mg` a milligram; `MG` is neither.
public final class Units {

    /// What each unit measures and its size in base units. 1 toe = 41.868 GJ is the International Energy Agency's
    /// definition. A calendar year is a unit of its own: factors "per year" are never told in seconds.
    private static final String TABLE = """
            number: 1 1, % 0.01
            mass: kg 1, g 0.001, mg 0.000001, t 1000, tấn 1000, tan 1000, tonne 1000, tonnes 1000, tạ 100
            mass: Mg 1000, kt 1000000, Gg 1000000, Mt 1000000000, gam 0.001, kilogam 1, kilôgam 1, ki-lô-gam 1
            volume: m3 1, m³ 1, Nm3 1, Nm³ 1, m^3 1, khối 1, L 0.001, l 0.001, lít 0.001, lit 0.001, litre 0.001
            volume: litres 0.001, liter 0.001, liters 0.001, mL 0.000001, kL 1
            energy: J 1, kJ 1000, MJ 1000000, GJ 1000000000, TJ 1000000000000, PJ 1000000000000000
            energy: Wh 3600, kWh 3600000, MWh 3600000000, GWh 3600000000000, TWh 3600000000000000
            energy: TOE 41868000000, toe 41868000000, ktoe 41868000000000
            time: s 1, h 3600, giờ 3600, d 86400, day 86400, ngày 86400
            year: yr 1, year 1, năm 1
            area: ha 1, m2 0.0001, m² 0.0001
            count: head 1, con 1
            """;

    private static final Map<String, Unit> KNOWN = known();
    private static final Map<String, Unit> FOLDED = folded();

    /// Said before a unit, told by the Vietnamese word: `nghìn m3`, `triệu kWh`.
    private static final Map<String, Times> TIMES = times();

    /// Units of two words.
    private static final Map<String, String> OTHERWISE = Map.of(
            "mét khối", "m3", "met khoi", "m3", "mét vuông", "m2", "m khối", "m3", "kw giờ", "kWh", "kw.h", "kWh");

    private record Times(String word, Exact factor) {}

    private static final Pattern PARTS = Pattern.compile("(?=[/·*])");
    private static final Pattern ATOM = Pattern.compile("(\\S+?)(?: (\\S+))?");

    private Units() {}

    /// The unit written so, or nothing when it is not one.
    public static Optional<Unit> parse(String text) {
        var written = Normalizer.normalize(text, Normalizer.Form.NFC).strip();
        int blank = written.indexOf(' ');
        var times = blank < 0 ? null : TIMES.get(low(written.substring(0, blank)));
        if (times == null) return single(written);
        return single(written.substring(blank + 1).strip())
                .map(unit -> new Unit(
                        times.word + " " + unit.symbol(), unit.dimension(), times.factor.times(unit.factor())));
    }

    private static Optional<Unit> single(String said) {
        var written = OTHERWISE.getOrDefault(low(said), said);
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
        var unit = known(match.group(1));
        var substance = match.group(2);
        if (substance == null) return unit;
        return unit.filter(u -> u.dimension().equals(Dimension.mass()))
                .map(u -> new Unit(u.symbol(), Dimension.massOf(substance), u.factor()));
    }

    /// As written, else however it is spelt in capitals, if that can mean one thing only.
    private static Optional<Unit> known(String written) {
        var exact = KNOWN.get(written);
        if (exact != null) return Optional.of(exact);
        var unit = Optional.ofNullable(FOLDED.get(low(written)));
        return unit.filter(found -> !isTrap(written, found.symbol()));
    }

    /// `mWh`, `ML`: the prefix mega or milli written in the other case. All in small letters it is haste, not science.
    private static boolean isTrap(String written, String symbol) {
        boolean prefixed = symbol.length() > 1 && low(symbol).charAt(0) == 'm' && Character.isLetter(symbol.charAt(1));
        return prefixed && written.charAt(0) != symbol.charAt(0) && !written.equals(low(written));
    }

    private static String low(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    /// By their small letters, those that mean one size; `mt` is not among them.
    private static Map<String, Unit> folded() {
        var byLetters = new HashMap<String, Unit>();
        var several = new HashSet<>(Set.of("mt"));
        KNOWN.forEach((symbol, unit) -> {
            var other = byLetters.putIfAbsent(low(symbol), unit);
            if (other != null && !other.factor().equals(unit.factor())) several.add(low(symbol));
        });
        byLetters.keySet().removeAll(several);
        return Map.copyOf(byLetters);
    }

    private static Map<String, Times> times() {
        var table = new HashMap<String, Times>();
        for (var word : List.of("nghìn", "ngàn", "nghin", "ngan", "thousand", "1000"))
            table.put(word, new Times("nghìn", size("1000")));
        for (var word : List.of("triệu", "trieu", "million")) table.put(word, new Times("triệu", size("1000000")));
        return Map.copyOf(table);
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
