package vn.sokhi.paper;

import java.util.List;
import vn.sokhi.calculation.OtherEmission;
import vn.sokhi.calculation.method.Activity;

/// The columns that tell about a row and of which nothing is worked out: its document, who provides it, whether and how
/// it was estimated, a remark; and the reasoning, where no method of the law gave the figure.
///
/// In the order in which pages and workbooks have them.
public final class Telling {

    public static final String DOCUMENT = "document";
    public static final String PROVIDER = "provider";
    public static final String ESTIMATED = "estimated";
    public static final String ESTIMATE_METHOD = "estimate_method";
    public static final String REASONING = "reasoning";
    public static final String REMARK = "remark";

    private static final List<String> USUAL = List.of(DOCUMENT, PROVIDER, ESTIMATED, ESTIMATE_METHOD, REMARK);
    private static final List<String> OF_OTHER_METHOD =
            List.of(REASONING, DOCUMENT, PROVIDER, ESTIMATED, ESTIMATE_METHOD, REMARK);

    private Telling() {}

    public static List<String> of(Activity activity) {
        return activity.code().equals(OtherEmission.ACTIVITY.code()) ? OF_OTHER_METHOD : USUAL;
    }
}
