package vn.sokhi.exchange.refusal;

import java.util.function.Consumer;
import vn.sokhi.finding.Finding;
import vn.sokhi.finding.Where;

/// Hands findings on and counts them, so that a file of nothing but slips is not read to its end.
public final class Refusals {

    private final Consumer<Finding> to;
    private final int most;
    private int count;

    public Refusals(Consumer<Finding> to, int most) {
        this.to = to;
        this.most = most;
    }

    public void add(Finding finding) throws Refusal {
        to.accept(finding);
        count++;
        if (count >= most)
            throw new Refusal(Finding.of("F-TOO-MANY", finding.where()).with("limit", most));
    }

    public void add(String rule, Where where) throws Refusal {
        add(Finding.of(rule, where));
    }

    public int count() {
        return count;
    }
}
