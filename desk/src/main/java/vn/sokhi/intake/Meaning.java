package vn.sokhi.intake;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.sokhi.classification.Word;
import vn.sokhi.draft.Entry;
import vn.sokhi.finding.Finding;
import vn.sokhi.finding.Outcome;
import vn.sokhi.finding.Where;
import vn.sokhi.quantity.Exact;
import vn.sokhi.rulebook.Lists;
import vn.sokhi.sheet.Cell;
import vn.sokhi.sheet.Numbers;
import vn.sokhi.sheet.Quantity;

/// How the cells of a column become entries, and when two entries say the same.
sealed interface Meaning {

    /// What goes into the field; refused where the cell says nothing that the field may hold.
    Outcome<Entry> entry(Cell cell, Entry.Origin origin);

    /// Whether the file only says again what stands there: the same words, number or day, however written.
    boolean same(Entry now, Entry read);

    record Text() implements Meaning {

        @Override
        public Outcome<Entry> entry(Cell cell, Entry.Origin origin) {
            var text = cell.number().isPresent() ? cell.text().replace('.', ',') : cell.text();
            return Outcome.accept(new Entry(text, Optional.empty(), origin));
        }

        @Override
        public boolean same(Entry now, Entry read) {
            return SheetLines.composed(now.text()).equals(SheetLines.composed(read.text()));
        }
    }

    /// A number cell is the number that the file says it is, written in the Vietnamese way; a text is kept as written.
    record Number() implements Meaning {

        @Override
        public Outcome<Entry> entry(Cell cell, Entry.Origin origin) {
            var meant = cell.number().map(_ -> cell.text());
            return Outcome.accept(
                    new Entry(meant.map(number -> number.replace('.', ',')).orElseGet(cell::text), meant, origin));
        }

        @Override
        public boolean same(Entry now, Entry read) {
            var one = Quantity.parse(now.text());
            var other = Quantity.parse(read.text());
            boolean written = now.text().equals(read.text()) && now.meant().equals(read.meant());
            return written
                    || SheetLines.composed(one.unit()).equals(SheetLines.composed(other.unit()))
                            && value(now).isPresent()
                            && value(now).equals(value(read));
        }

        /// Empty where it can be read in two ways or in none.
        static Optional<String> value(Entry entry) {
            if (entry.meant().isPresent())
                return entry.meant().map(number -> Exact.of(number).text());
            var read = Quantity.parse(entry.text()).value(Numbers.PEOPLE, new Where.Nowhere());
            return read instanceof Outcome.Accepted<Exact>(var number) ? Optional.of(number.text()) : Optional.empty();
        }
    }

    /// A word of a list of the rulebook: its code goes into the field, as a page would put it there.
    record OfList(Lists lists, String list) implements Meaning {

        @Override
        public Outcome<Entry> entry(Cell cell, Entry.Origin origin) {
            return Outcome.accept(new Entry(code(cell.text()), Optional.empty(), origin));
        }

        @Override
        public boolean same(Entry now, Entry read) {
            return code(now.text()).equals(code(read.text()));
        }

        /// What is no word of the list stays as it was written, to be found fault with like on a page.
        String code(String text) {
            return lists.find(list, text).map(Word::code).orElseGet(() -> SheetLines.composed(text));
        }
    }

    /// A word that the workbook offers by its key: a class, an activity, yes or no.
    record Offered(BookKey key, String list) implements Meaning {

        @Override
        public Outcome<Entry> entry(Cell cell, Entry.Origin origin) {
            return key.code(list, cell.text())
                    .map(code -> Outcome.accept(new Entry(code, Optional.empty(), origin)))
                    .orElseGet(() ->
                            Outcome.refuse(Finding.of("I-WORD", cell.where()).with("text", cell.text())));
        }

        @Override
        public boolean same(Entry now, Entry read) {
            return now.text().equals(read.text());
        }
    }

    /// A day, kept as `2026-03-31`.
    record Day() implements Meaning {

        private static final Pattern WRITTEN = Pattern.compile("(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})");

        @Override
        public Outcome<Entry> entry(Cell cell, Entry.Origin origin) {
            return day(cell.text())
                    .map(day -> Outcome.accept(new Entry(day.toString(), Optional.empty(), origin)))
                    .orElseGet(() ->
                            Outcome.refuse(Finding.of("I-DAY", cell.where()).with("text", cell.text())));
        }

        @Override
        public boolean same(Entry now, Entry read) {
            return now.text().equals(read.text())
                    || day(now.text()).isPresent() && day(now.text()).equals(day(read.text()));
        }

        /// Day before month, as people write in Viet Nam.
        static Optional<LocalDate> day(String text) {
            try {
                var match = WRITTEN.matcher(text.strip());
                if (!match.matches()) return Optional.of(LocalDate.parse(text.strip()));
                return Optional.of(LocalDate.of(
                        Integer.parseInt(match.group(3)),
                        Integer.parseInt(match.group(2)),
                        Integer.parseInt(match.group(1))));
            } catch (DateTimeException notADay) {
                return Optional.empty();
            }
        }
    }
}
