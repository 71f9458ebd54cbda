package vn.sokhi.web.intake;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.sokhi.draft.Entry;
import vn.sokhi.draft.Proposal;
import vn.sokhi.draft.StagedImport;
import vn.sokhi.finding.Finding;
import vn.sokhi.office.Imports.Kept;
import vn.sokhi.words.Language;
import vn.sokhi.words.Words;

/// A preview for a program: what its page shows, with the sentences of both languages.
final class PreviewJson {

    private PreviewJson() {}

    static Map<String, Object> of(Kept kept) {
        var staged = kept.staged();
        var json = new LinkedHashMap<String, Object>();
        json.put("id", staged.id().toString());
        json.put("draft", kept.draft().toString());
        json.put("file", staged.of().file());
        json.put("sha256", staged.of().sha256().toString());
        json.put("at", staged.at().toString());
        json.put("revision", staged.revision());
        kept.accepted().ifPresent(revision -> json.put("acceptedAs", revision));
        json.put("counts", counts(staged));
        json.put("findings", findings(staged.findings()));
        json.put(
                "proposals",
                staged.proposals().stream().map(PreviewJson::proposal).toList());
        return json;
    }

    private static Map<String, Integer> counts(StagedImport staged) {
        var counts = new LinkedHashMap<String, Integer>();
        staged.counts().forEach((verdict, count) -> counts.put(PreviewCounts.word(verdict), count));
        return counts;
    }

    private static Map<String, Object> proposal(Proposal proposal) {
        var json = new LinkedHashMap<String, Object>();
        json.put("slot", proposal.slot().text());
        json.put("place", proposal.place());
        json.put("verdict", PreviewCounts.word(proposal.verdict()));
        put(json, "now", proposal.now());
        put(json, "read", proposal.read());
        json.put("findings", findings(proposal.findings()));
        json.put("questions", findings(proposal.questions()));
        return json;
    }

    private static void put(Map<String, Object> json, String name, Optional<Entry> entry) {
        entry.ifPresent(each -> {
            var written = new LinkedHashMap<String, String>();
            written.put("text", each.text());
            each.meant().ifPresent(number -> written.put("meant", number));
            json.put(name, written);
        });
    }

    private static List<Map<String, Object>> findings(List<Finding> findings) {
        return findings.stream().map(PreviewJson::finding).toList();
    }

    private static Map<String, Object> finding(Finding finding) {
        var json = new LinkedHashMap<String, Object>();
        json.put("code", finding.rule());
        json.put("place", finding.where().text());
        for (var language : List.of(Language.VI, Language.EN)) {
            var told = Words.in(language).tell(finding);
            json.put(language.tag(), Map.of("what", told.what(), "mend", told.mend()));
        }
        return json;
    }
}
