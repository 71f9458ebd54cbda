package vn.sokhi.classification;

import java.util.List;
import vn.sokhi.law.InWords;

/// A province or a city of that rank.
///
/// @param code of the General Statistics Office, `37`
/// @param fullName with its rank, `tỉnh Ninh Bình`
/// @param former the names of the provinces before 1 July 2025 that are inside it, its own among them
public record Province(String code, InWords name, InWords fullName, List<String> former, InWords merged) {

    public Province {
        former = List.copyOf(former);
    }

    /// The former names that are not its own.
    public List<String> gone() {
        return former.stream()
                .filter(each -> !Folded.of(each).equals(Folded.of(name.vi())))
                .toList();
    }
}
