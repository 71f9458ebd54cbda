package vn.sokhi.classification;

import java.util.List;
import java.util.Map;
import vn.sokhi.law.InWords;

/// The map of Viet Nam that every picture is made from: with quần đảo Hoàng Sa and quần đảo Trường Sa, always.
///
/// @param viewBox of the SVG, `0 0 640 900`
public record MapSheet(String viewBox, List<Outline> outlines, List<Label> labels) {

    /// Words on the map.
    ///
    /// @param kind `archipelago`, `belongs` (under an archipelago: to whom it belongs), `sea`, `frame`
    /// @param at `x`, `y`, `anchor` and what else the drawing needs
    public record Label(String id, String kind, InWords text, String japanese, Map<String, String> at) {}

    public MapSheet {
        outlines = List.copyOf(outlines);
        labels = List.copyOf(labels);
    }
}
