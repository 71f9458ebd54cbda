package vn.sokhi.sheet;

/// What a reader of totals must be told although nothing was refused. The sentence is looked up at the edge.
public sealed interface Notice {

    /// A factor of an earlier year serves this one, because no later one has been published.
    ///
    /// @param served the year of the factor
    record EarlierFactor(String activity, int year, String served) implements Notice {}

    /// A landfill's history that may begin too late: then its emissions come out too low.
    record ShortHistory(String source, int from) implements Notice {}

    /// A source whose figures no method gave: whoever reviews must look at its reasoning and its evidence.
    record OtherMethod(String source) implements Notice {}
}
