package vn.sokhi.web.intake;

import java.util.Optional;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;
import vn.sokhi.finding.Finding;
import vn.sokhi.finding.Outcome;
import vn.sokhi.finding.Where;
import vn.sokhi.web.frame.Turned;

/// The addresses of this counter, and the ids in them. What is no id is told like an id that nobody has.
final class Asked {

    private Asked() {}

    static <T> T found(Optional<T> thing, String rule, String asked) {
        return Turned.unlessAccepted(thing.map(Outcome::accept)
                .orElseGet(() ->
                        Outcome.refuse(Finding.of(rule, new Where.Nowhere()).with("asked", asked))));
    }

    static String imports(Object draft) {
        return "/drafts/" + draft + "/imports";
    }

    static String preview(Object draft, Object id) {
        return imports(draft) + "/" + id;
    }

    static String job(Object draft, Object id) {
        return imports(draft) + "/jobs/" + id;
    }

    static String columns(Object draft, Object held) {
        return imports(draft) + "/columns/" + held;
    }

    /// After a form the browser asks for the other page anew (303).
    static View seeOther(String address) {
        var view = new RedirectView(address);
        view.setHttp10Compatible(false);
        return view;
    }
}
