package vn.sokhi.web.reference;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import vn.sokhi.office.Editions;
import vn.sokhi.web.frame.Address;
import vn.sokhi.web.frame.Pager;
import vn.sokhi.web.picture.MapFile;
import vn.sokhi.web.picture.NationalChart;
import vn.sokhi.web.picture.ProvinceMap;
import vn.sokhi.words.Language;
import vn.sokhi.words.Told;
import vn.sokhi.words.Words;

/// The site about itself: the style guide, where every part is shown in its states, and whom the site can be used by.
@Controller
final class SitePages {

    private static final int SAMPLE_ROWS = 50;
    private static final int SAMPLE_SUM = 2441;
    private static final int SAMPLE_PAGE = 5;

    /// A filter in use, as the part `filterchips` wants it.
    public record Chip(String label, String address) {}

    /// A colour by its token's name.
    private static final List<String> PAINTS = List.of(
            "ground",
            "sheet",
            "rule",
            "ink",
            "muted",
            "primary",
            "tint",
            "link",
            "visited",
            "error",
            "error-bg",
            "warning",
            "warning-bg",
            "success",
            "success-bg",
            "info-bg",
            "control",
            "stamp",
            "halo",
            "s1",
            "s2",
            "s3",
            "s4",
            "s5",
            "s6",
            "q0",
            "q1",
            "q2",
            "q3",
            "q4");

    private final Editions editions;

    SitePages(Editions editions) {
        this.editions = editions;
    }

    @GetMapping("/styleguide")
    String styleguide(HttpServletRequest request, Locale locale, Model page) {
        var words = Words.in(Language.of(locale));
        var here = Address.of(request);
        page.addAttribute("paints", PAINTS);
        page.addAttribute("pages", Pager.of(here, SAMPLE_PAGE, SAMPLE_ROWS, SAMPLE_SUM));
        page.addAttribute("chips", List.of(chip("1", here, words), chip("2", here, words)));
        page.addAttribute("findings", List.of(told("1", "sample-amount", words), told("2", "Than!C14", words)));
        page.addAttribute("map", map(words));
        page.addAttribute("national", NationalChart.of(editions.reference(), words));
        return "styleguide";
    }

    @GetMapping("/accessibility")
    String accessibility() {
        return "accessibility";
    }

    private Optional<ProvinceMap> map(Words words) {
        var places = editions.reference().places();
        if (places.map().outlines().isEmpty()) return Optional.empty();
        var counted = new ProvinceMap.Counted(
                MapFile.listed(editions.gazette()), code -> "/listed?province=" + code, Optional.empty());
        return Optional.of(ProvinceMap.of(places, counted, words));
    }

    private static Chip chip(String number, Address here, Words words) {
        return new Chip(words.say("styleguide.chip." + number), here.toString());
    }

    private static Told told(String number, String place, Words words) {
        var key = "styleguide.finding." + number;
        return new Told("", place, words.say(key), words.say(key + ".mend"));
    }
}
