package vn.sokhi.template;

import java.util.HashMap;
import java.util.Map;
import vn.sokhi.draft.Slot;
import vn.sokhi.exchange.BookSheet;
import vn.sokhi.intake.BookKey;

/// A sheet, what the key says of it, and where each field stands on it.
///
/// @param places `'Than'!C14` by field
record KeyedSheet(BookSheet sheet, BookKey.Sheet key, Map<Slot, String> places) {

    KeyedSheet {
        places = Map.copyOf(places);
    }

    /// Gathers the places of fields while a sheet is drawn.
    static final class Places {

        private final String sheet;
        private final Map<Slot, String> places = new HashMap<>();

        Places(String sheet) {
            this.sheet = sheet;
        }

        /// @param column and `row` from 0
        void put(Slot slot, int column, int row) {
            places.put(slot, "'" + sheet.replace("'", "''") + "'!" + letters(column + 1) + (row + 1));
        }

        Map<Slot, String> all() {
            return places;
        }

        private static String letters(int column) {
            var name = new StringBuilder();
            for (int left = column; left > 0; left = (left - 1) / 26) name.insert(0, (char) ('A' + (left - 1) % 26));
            return name.toString();
        }
    }
}
