package vn.sokhi.intake;

import java.util.List;
import vn.sokhi.draft.Proposal;
import vn.sokhi.finding.Finding;

final class Comparison {

    record Found(List<Proposal> proposals, List<Finding> findings) {}
}
