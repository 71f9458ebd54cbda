package vn.sokhi.calculation.method;

/// What a row says, but for its source and its amounts: its year, its words, and which numbers it gives in which units.
/// Rows that say the same are worked out by the same steps with the same values of law.
final class Said {

    private final Row row;
    private final int hash;

    Said(Row row) {
        this.row = row;
        int mixed = 31 * row.year() + row.words().hashCode();
        for (var given : row.numbers().entrySet()) {
            mixed += given.getKey().hashCode() ^ 31 * given.getValue().amount().unit().hashCode();
        }
        this.hash = mixed;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Said said
                && hash == said.hash
                && row.year() == said.row.year()
                && row.words().equals(said.row.words())
                && givesTheSame(said.row);
    }

    private boolean givesTheSame(Row other) {
        if (row.numbers().size() != other.numbers().size()) return false;
        for (var given : row.numbers().entrySet()) {
            var there = other.numbers().get(given.getKey());
            if (there == null) return false;
            if (!there.amount().unit().equals(given.getValue().amount().unit())) return false;
        }
        return true;
    }

    @Override
    public int hashCode() {
        return hash;
    }
}
