package vn.sokhi.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.sokhi.draft.Change;
import vn.sokhi.draft.Entry;
import vn.sokhi.draft.Paper;
import vn.sokhi.draft.Proposal;
import vn.sokhi.draft.Proposal.Verdict;
import vn.sokhi.draft.Slot;
import vn.sokhi.finding.Finding;
import vn.sokhi.finding.Outcome;
import vn.sokhi.finding.Where;

/// Gathers what a file would do to the fields of a paper, in the order in which its cells come.
final class Comparison {

    private static final int QUOTED = 200;

    /// What the file would do, and what must be told of it besides.
    record Found(List<Proposal> proposals, List<Finding> findings) {}

    private final Paper paper;
    private final String file;
    private final Map<Slot, Proposal> proposals = new LinkedHashMap<>();
    private final List<Finding> findings = new ArrayList<>();

    Comparison(Paper paper, String file) {
        this.paper = paper;
        this.file = file;
    }

    Paper paper() {
        return paper;
    }

    String file() {
        return file;
    }

    void tell(Finding finding) {
        findings.add(finding);
    }

    /// The cell of that column of a line against what stands in the field. The first cell of a field holds.
    void field(Slot slot, Meaning meaning, Line line, String code) {
        var where = line.where(code);
        var now = paper.at(slot);
        if (!line.faults(code).isEmpty()) put(slot, now, Optional.empty(), where, line.faults(code));
        else if (line.cell(code).isPresent())
            said(slot, meaning, line.cell(code).get().text(), line, code);
        else if (now.isPresent()) put(slot, now, Optional.empty(), where, List.of());
    }

    private void said(Slot slot, Meaning meaning, String text, Line line, String code) {
        var where = line.where(code);
        var now = paper.at(slot);
        var origin = new Entry.Origin.Read(file, where.text());
        var flaw = Entry.flaw(text);
        var quoted = new Entry(text.substring(0, Math.min(text.length(), QUOTED)), Optional.empty(), origin);
        if (flaw.isPresent()) {
            put(slot, now, Optional.of(quoted), where, List.of(Finding.of(flaw.get(), where)));
            return;
        }
        switch (meaning.entry(line.cell(code).orElseThrow(), origin)) {
            case Outcome.Refused<Entry>(var faults) -> put(slot, now, Optional.of(quoted), where, faults);
            case Outcome.Accepted<Entry>(var read) -> {
                boolean same = now.isPresent() && meaning.same(now.get(), read);
                put(slot, now, same ? now : Optional.of(read), where, List.of());
            }
        }
    }

    /// What the file says of a field without a cell of its own: the class of a source that is first named on a sheet.
    void add(Slot slot, String text, Where where) {
        if (text.isEmpty()) return;
        var entry = new Entry(text, Optional.empty(), new Entry.Origin.Read(file, where.text()));
        put(slot, paper.at(slot), Optional.of(entry), where, List.of());
    }

    private void put(Slot slot, Optional<Entry> now, Optional<Entry> read, Where where, List<Finding> faults) {
        proposals.putIfAbsent(slot, new Proposal(slot, now, read, where.text(), faults, List.of()));
    }

    Optional<Proposal> at(Slot slot) {
        return Optional.ofNullable(proposals.get(slot));
    }

    List<Proposal> proposals() {
        return List.copyOf(proposals.values());
    }

    /// Takes the proposal back: what the cell says cannot be taken.
    void reject(Proposal of, Finding why) {
        var all = new ArrayList<>(of.findings());
        all.add(why);
        proposals.put(of.slot(), new Proposal(of.slot(), of.now(), of.read(), of.place(), all, of.questions()));
    }

    /// Tells something with the proposal that takes nothing from it.
    void ask(Proposal of, Finding what) {
        var all = new ArrayList<>(of.questions());
        all.add(what);
        proposals.put(of.slot(), new Proposal(of.slot(), of.now(), of.read(), of.place(), of.findings(), all));
    }

    static boolean isTakeable(Proposal each) {
        return each.verdict() == Verdict.ADDED || each.verdict() == Verdict.CHANGED;
    }

    /// The paper as it would be with all of it.
    Paper after() {
        return paper.with(proposals.values().stream()
                .filter(Comparison::isTakeable)
                .map(each -> new Change(each.slot(), each.now(), each.read()))
                .toList());
    }

    Found found() {
        return new Found(proposals(), List.copyOf(findings));
    }
}
