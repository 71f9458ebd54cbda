package vn.sokhi.draft;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.sokhi.audit.Canonical;
import vn.sokhi.finding.Finding;
import vn.sokhi.finding.Where;

/// What a file would do to one field: shown before anything is stored.
///
/// @param now what stands in the field; empty where nothing does
/// @param read what the file says; empty where its cell is empty
/// @param place the cell, `Than!C14`
/// @param findings why it is rejected; empty for what can be taken
/// @param questions what is told with it though it can be taken: a number that can be read in two ways stays a
///        question of the draft until it is answered
public record Proposal(
        Slot slot,
        Optional<Entry> now,
        Optional<Entry> read,
        String place,
        List<Finding> findings,
        List<Finding> questions) {

    public enum Verdict {
        ADDED,
        CHANGED,
        UNCHANGED,
        REJECTED
    }

    public Proposal {
        findings = List.copyOf(findings);
        questions = List.copyOf(questions);
    }

    /// The same text with the same meaning is unchanged, wherever it came from. A cell that was emptied is a change.
    public Verdict verdict() {
        if (!findings.isEmpty()) return Verdict.REJECTED;
        if (said(now).equals(said(read))) return Verdict.UNCHANGED;
        return now.isEmpty() ? Verdict.ADDED : Verdict.CHANGED;
    }

    private static Optional<Map.Entry<String, Optional<String>>> said(Optional<Entry> entry) {
        return entry.map(each -> Map.entry(each.text(), each.meant()));
    }

    Canonical canonical() {
        var fields = new TreeMap<String, Canonical>(Map.of(
                "slot", Canonical.text(slot.text()),
                "place", Canonical.text(place),
                "findings", Canonical.items(findings, Proposal::written),
                "questions", Canonical.items(questions, Proposal::written)));
        now.ifPresent(entry -> fields.put("now", entry.canonical()));
        read.ifPresent(entry -> fields.put("read", entry.canonical()));
        return Canonical.fields(fields);
    }

    static Proposal from(Canonical written) {
        var fields = written.asFields();
        return new Proposal(
                Slot.parse(fields.text("slot")).orElseThrow(() -> new IllegalArgumentException(fields.text("slot"))),
                fields.optional("now").map(Entry::from),
                fields.optional("read").map(Entry::from),
                fields.text("place"),
                fields.list("findings", Proposal::finding),
                fields.list("questions", Proposal::finding));
    }

    static Canonical written(Finding finding) {
        var words = new TreeMap<String, Canonical>();
        finding.words().forEach((name, word) -> words.put(name, Canonical.text(word)));
        return Canonical.fields(Map.of(
                "rule", Canonical.text(finding.rule()),
                "place", Canonical.text(finding.where().text()),
                "words", Canonical.fields(words)));
    }

    /// The place comes back as its text: a reader of the preview needs no more.
    static Finding finding(Canonical written) {
        var fields = written.asFields();
        var words = new TreeMap<String, String>();
        fields.asFields("words").members().forEach((name, word) -> words.put(name, word.asText()));
        return new Finding(fields.text("rule"), new Where.Named(fields.text("place")), words);
    }
}
