package vn.sokhi.web.reference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.sokhi.gazette.DutyRule;
import vn.sokhi.law.Article;
import vn.sokhi.law.InForce;
import vn.sokhi.law.InWords;
import vn.sokhi.law.Instrument;
import vn.sokhi.rulebook.LawRow;
import vn.sokhi.visitor.ReadLaw;
import vn.sokhi.web.working.LawLinks;

/// Texts of the law as their pages show them.
record LawView(Citing citing) {

    /// The kinds in the order of their rank; others follow.
    private static final List<String> RANKS = List.of(
            "treaty-decision",
            "commitment",
            "law",
            "resolution",
            "decree",
            "decision",
            "circular",
            "consolidation",
            "letter",
            "report");

    public record Group(String name, List<Line> lines) {}

    /// @param days issued, in force from, last day in force
    public record Line(
            String address,
            String number,
            String title,
            Days days,
            boolean inForce,
            List<Cited> amendedBy,
            Sure sure) {}

    public record Days(String issued, String from, String to) {}

    /// @param otherTitle in the other language
    /// @param remark what the keepers of the table note on it, in English
    public record Whole(
            Line line,
            String otherTitle,
            String remark,
            List<Cited> amends,
            List<Sentence> sentences,
            List<Cited> papers,
            List<Count> counts) {}

    /// @param earlier the wordings that stood before
    public record Sentence(Wording now, List<Wording> earlier) {}

    /// @param quoted whether the Vietnamese is the text's own, not our summary
    public record Wording(String id, Cited place, String by, InWords text, Days days, Sure sure, boolean quoted) {

        /// Whether another wording stands there now.
        public boolean past() {
            return !days.to().isEmpty();
        }
    }

    public record Count(String text, String address) {}

    List<Group> list(List<Instrument> instruments, LocalDate day) {
        var groups = new LinkedHashMap<String, List<Line>>();
        RANKS.forEach(kind -> groups.put(kind, new ArrayList<>()));
        for (var each : instruments) {
            groups.computeIfAbsent(each.kind(), _ -> new ArrayList<>())
                    .add(line(each, each.force().on(day)));
        }
        groups.values().removeIf(List::isEmpty);
        return groups.entrySet().stream()
                .map(each ->
                        new Group(citing.words().sayOr(each.getKey(), "law.kind." + each.getKey()), each.getValue()))
                .toList();
    }

    private Line line(Instrument each, boolean inForce) {
        return new Line(
                LawLinks.text(each.code()),
                each.name(),
                citing.in(each.title()),
                days(each),
                inForce,
                citing.texts(each.amendedBy()),
                citing.sure(each.standing().it()));
    }

    private Days days(Instrument each) {
        var force = each.force();
        return new Days(citing.day(force.issued()), citing.day(force.from()), citing.day(force.to()));
    }

    Whole whole(ReadLaw.Card card) {
        var instrument = card.instrument();
        var title = instrument.title();
        var papers = new ArrayList<Cited>();
        card.forms().forEach(form -> papers.add(paper(form)));
        return new Whole(
                line(instrument, card.inForce()),
                citing.vietnamese() ? title.en() : title.vi(),
                instrument.standing().remark(),
                card.amends().stream().map(each -> citing.text(each.code())).toList(),
                card.sentences().stream().map(this::sentence).toList(),
                papers,
                counts(card));
    }

    private Cited paper(LawRow form) {
        return new Cited(citing.in(form.words("title")), "/forms/" + form.cell("code"));
    }

    private Sentence sentence(List<Article> wordings) {
        var shown = wordings.stream().map(this::wording).toList();
        return new Sentence(shown.getFirst(), shown.subList(1, shown.size()));
    }

    private Wording wording(Article each) {
        InForce<InWords> text = each.text();
        var by = each.by().equals(text.source().instrument()) ? "" : citing.name(each.by());
        return new Wording(
                each.id(),
                citing.cited(text.source()),
                by,
                text.value(),
                new Days("", citing.day(text.from()), citing.day(each.to())),
                citing.sure(text),
                !text.value().vi().startsWith("["));
    }

    private List<Count> counts(ReadLaw.Card card) {
        var counts = new ArrayList<Count>();
        var code = card.instrument().code();
        ADDRESSES.forEach((topic, address) -> {
            var count = card.rulebookCounts().get(topic);
            if (count == null) return;
            var said = citing.words()
                    .say("law.rests." + topic, "count", citing.words().numbers().whole(count));
            counts.add(new Count(said, address.replace("{code}", code)));
        });
        card.duties().forEach(each -> counts.add(duty(each.value(), card)));
        return counts.stream().distinct().toList();
    }

    /// Leads to the sentence it rests on, where that stands on this page.
    private Count duty(DutyRule duty, ReadLaw.Card card) {
        boolean here = card.sentences().stream()
                .flatMap(List::stream)
                .anyMatch(each -> each.id().equals(duty.article()));
        var name = citing.in(duty.paper().name());
        return new Count(citing.words().say("law.rests.duty", "name", name), here ? "#" + duty.article() : "");
    }

    private static final Map<String, String> ADDRESSES = addresses();

    private static Map<String, String> addresses() {
        var addresses = new LinkedHashMap<String, String>();
        addresses.put("values", "/factors?instrument={code}");
        addresses.put("listed", "/listed");
        addresses.put("quotas", "/quotas");
        addresses.put("holidays", "/holidays");
        addresses.put("sectors", "/sectors");
        addresses.put("crosswalk", "/sectors#crosswalk");
        addresses.put("glossary", "/glossary");
        addresses.put("penalties", "/penalties");
        addresses.put("form-tables", "/forms/tables");
        addresses.put("national", "");
        return addresses;
    }
}
