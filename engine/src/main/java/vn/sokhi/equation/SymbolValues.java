package vn.sokhi.equation;

import java.util.AbstractMap;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The values of an equation's own symbols, side by side. An equation has a handful, and a sheet millions of figures:
/// looking along the row is quicker than any table, and keeps less.
public final class SymbolValues extends AbstractMap<Term.Symbol, Known> {

    private final Term.Symbol[] symbols;
    private final Known[] values;

    /// @param symbols as they stand in the equation; not to be changed afterwards, nor is `values`
    public SymbolValues(Term.Symbol[] symbols, Known[] values) {
        this.symbols = symbols;
        this.values = values;
    }

    @Override
    public @Nullable Known get(Object symbol) {
        for (int i = 0; i < symbols.length; i++) if (symbols[i] == symbol) return values[i];
        return super.get(symbol);
    }

    @Override
    public Collection<Known> values() {
        return Collections.unmodifiableList(Arrays.asList(values));
    }

    @Override
    public Set<Map.Entry<Term.Symbol, Known>> entrySet() {
        var entries = new LinkedHashMap<Term.Symbol, Known>();
        for (int i = 0; i < symbols.length; i++) entries.put(symbols[i], values[i]);
        return Collections.unmodifiableMap(entries).entrySet();
    }
}
