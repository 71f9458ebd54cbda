package vn.sokhi.operator;

import java.util.List;
import java.util.stream.Stream;
import vn.sokhi.finding.Outcome;
import vn.sokhi.office.Office;
import vn.sokhi.office.ReportLine;
import vn.sokhi.party.Actor;

/// Lists the reports checked and not handed in, then what was handed in, of the actor's organisation.
public final class ListReports {

    private final Office office;

    public ListReports(Office office) {
        this.office = office;
    }

    public Outcome<List<ReportLine>> list(Actor actor) {
        return office.act(
                actor,
                books -> Outcome.accept(
                        Stream.concat(books.checked().open().stream(), books.submissions().all().stream())
                                .toList()));
    }
}
