package vn.sokhi.web.visitor;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import vn.sokhi.web.frame.Pager;

/// Reads what stands in the address besides the words of a question.
final class Asked {

    /// The decision that is the list in force.
    static final String LIST = "QD42-2026";

    private Asked() {}

    /// The page asked for, from 1; what is no number is the first.
    static int page(HttpServletRequest request) {
        var asked = Objects.requireNonNullElse(request.getParameter(Pager.NAME), "");
        return asked.matches("[0-9]{1,6}") ? Integer.parseInt(asked) : 1;
    }
}
