package vn.sokhi.main;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.sokhi.draft.Period;
import vn.sokhi.drafting.CheckDraft;
import vn.sokhi.drafting.OpenReport;
import vn.sokhi.drafting.SaveEntries;
import vn.sokhi.facility.Facility;
import vn.sokhi.finding.Finding;
import vn.sokhi.finding.Outcome;
import vn.sokhi.office.Office;
import vn.sokhi.office.TrialSeats;
import vn.sokhi.operator.SubmitReport;
import vn.sokhi.party.Actor;
import vn.sokhi.report.ReportId;

/// The reports of the invented companies, written, checked and handed in by the desk's own acts, so that their figures
/// and receipts are the program's. A facility that has a report already is left alone.
final class SandboxReports {

    private final Office office;
    private final TrialSeats seats;
    private final OpenReport open;
    private final SaveEntries save;
    private final CheckDraft check;
    private final SubmitReport submit;

    SandboxReports(
            Office office, TrialSeats seats, OpenReport open, SaveEntries save, CheckDraft check, SubmitReport submit) {
        this.office = office;
        this.seats = seats;
        this.open = open;
        this.save = save;
        this.check = check;
        this.submit = submit;
    }

    private record Site(Actor actor, Facility facility) {}

    /// What was refused, by facility. A refusal stops that facility's reports and nothing else.
    Map<String, List<Finding>> load() {
        var refused = new LinkedHashMap<String, List<Finding>>();
        var sites = sites();
        for (var written : SandboxPapers.all()) {
            var site = Optional.ofNullable(sites.get(written.facility()));
            site.filter(this::isBlank).map(at -> load(at, written)).ifPresent(outcome -> {
                if (!outcome.findings().isEmpty()) refused.put(written.facility(), outcome.findings());
            });
        }
        return refused;
    }

    private Map<String, Site> sites() {
        var sites = new LinkedHashMap<String, Site>();
        for (var seat : seats.seats()) {
            Outcome<List<Facility>> theirs = office.act(
                    seat.actor(), books -> Outcome.accept(books.facilities().all()));
            if (theirs instanceof Outcome.Accepted<List<Facility>>(var facilities))
                facilities.forEach(facility -> sites.put(facility.name(), new Site(seat.actor(), facility)));
        }
        return sites;
    }

    private boolean isBlank(Site site) {
        Outcome<Boolean> none = office.act(
                site.actor(),
                books -> Outcome.accept(books.drafts().of(site.facility().id()).isEmpty()));
        return none.equals(Outcome.accept(true));
    }

    private Outcome<ReportId> load(Site site, SandboxPapers.Written written) {
        return filled(site, written.handedIn())
                .then(draft -> check.check(site.actor(), draft))
                .then(checked -> submit.submit(site.actor(), checked))
                .then(_ -> filled(site, written.open()));
    }

    private Outcome<ReportId> filled(Site site, SandboxPapers.Paper paper) {
        Period period = paper.period();
        return open.open(site.actor(), site.facility().id(), period)
                .then(id -> save.save(site.actor(), id, 1, paper.texts()).map(SaveEntries.Saved::id));
    }
}
