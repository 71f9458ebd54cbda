package vn.sokhi.web.visitor;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import vn.sokhi.law.Article;
import vn.sokhi.law.Citation;
import vn.sokhi.law.InForce;
import vn.sokhi.law.Standing;
import vn.sokhi.rulebook.Reference;
import vn.sokhi.words.Language;
import vn.sokhi.words.Words;

/// Cites what a page says: the text's number and place, the address of its words in this system, and how sure we are.
final class Cites {

    private final Reference reference;
    private final boolean vietnamese;

    Cites(Reference reference, Words words) {
        this.reference = reference;
        this.vietnamese = words.language() == Language.VI;
    }

    /// @param href of the text on the law's own pages
    /// @param reason why it is unconfirmed, in the page's language; empty when it was compared with the text
    public record Cite(String text, String href, String reason) {}

    Cite of(InForce<?> law) {
        var source = law.source();
        return new Cite(name(source), "/law/" + encoded(source.instrument()), reason(law.standing()));
    }

    /// To the annex in which it stands, for all its lines together.
    Cite annex(InForce<?> law) {
        var source = law.source();
        var annex = new Citation(source.instrument(), source.place().replaceFirst(",.*", ""));
        return new Cite(name(annex), "/law/" + encoded(source.instrument()), reason(law.standing()));
    }

    /// To the very sentence.
    Cite of(Article article) {
        var source = article.text().source();
        var href = "/law/" + encoded(source.instrument()) + "#" + encoded(article.id());
        return new Cite(name(source), href, reason(article.text().standing()));
    }

    /// The sentence that stands at that place of that text, where we hold it; else the text.
    Cite at(InForce<?> law) {
        return reference.texts().articles().stream()
                .filter(each -> each.text().source().equals(law.source()))
                .findFirst()
                .map(article -> new Cite(name(law.source()), of(article).href(), reason(law.standing())))
                .orElseGet(() -> of(law));
    }

    String reason(Standing standing) {
        return switch (standing) {
            case Standing.Confirmed() -> "";
            case Standing.Unconfirmed(var why) -> reference.reason(why, vietnamese);
        };
    }

    /// `42/2026/QĐ-TTg`
    String instrument(String code) {
        return reference.texts().instrument(code).map(it -> it.name()).orElse(code);
    }

    private String name(Citation source) {
        if (source.instrument().equals("own")) return source.place();
        return instrument(source.instrument()) + ", " + source.place();
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
