package vn.sokhi.web.working;

import java.util.Optional;
import vn.sokhi.equation.Known;
import vn.sokhi.rulebook.Rulebook;
import vn.sokhi.words.Words;

/// A value of law as one line: number and unit, where it stands, since when, and whether it was compared with the text.
///
/// @param value empty where there is none
public record CitedValue(String value, String citation, String address, String since, boolean unconfirmed) {

    private static final CitedValue NONE = new CitedValue("", "", "", "", false);

    public static CitedValue of(Optional<Known.Legal> known, Rulebook rulebook, Words words) {
        return known.map(legal -> of(legal, rulebook, words)).orElse(NONE);
    }

    private static CitedValue of(Known.Legal legal, Rulebook rulebook, Words words) {
        var law = legal.law();
        return new CitedValue(
                words.numbers().readable(legal.amount()),
                new Origins(words, rulebook, Cells.NONE).cited(law.source()),
                LawLinks.value(legal.entry()),
                words.numbers().day(law.from()),
                law.standing() instanceof vn.sokhi.law.Standing.Unconfirmed);
    }
}
