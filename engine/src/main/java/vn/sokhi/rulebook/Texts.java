package vn.sokhi.rulebook;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.sokhi.law.Article;
import vn.sokhi.law.Instrument;

/// The texts of the law that the rulebook rests on, and their sentences as used.
public record Texts(List<Instrument> instruments, List<Article> articles) {

    public Texts {
        instruments = instruments.stream()
                .sorted(Comparator.comparing((Instrument each) -> each.force().from())
                        .reversed()
                        .thenComparing(Instrument::code))
                .toList();
        articles = List.copyOf(articles);
    }

    public Optional<Instrument> instrument(String code) {
        return instruments.stream().filter(each -> each.code().equals(code)).findFirst();
    }

    /// The latest first.
    public List<Instrument> inForce(LocalDate day) {
        return instruments.stream().filter(each -> each.force().on(day)).toList();
    }

    public Optional<Article> article(String id) {
        return articles.stream().filter(each -> each.id().equals(id)).findFirst();
    }

    /// In the order of our table, which is the text's.
    public List<Article> of(String instrument) {
        return articles.stream()
                .filter(each -> each.text().source().instrument().equals(instrument)
                        || each.by().equals(instrument))
                .toList();
    }
}
