package vn.sokhi.web.picture;

import java.time.Duration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import vn.sokhi.gazette.Gazette;
import vn.sokhi.office.Editions;
import vn.sokhi.words.Language;
import vn.sokhi.words.Words;

/// The map as a picture to be used elsewhere: how many facilities the list has in each province.
@Controller
public final class MapFile {

    private static final MediaType SVG = MediaType.parseMediaType("image/svg+xml;charset=UTF-8");

    private final Editions editions;

    MapFile(Editions editions) {
        this.editions = editions;
    }

    @GetMapping("/map.svg")
    ResponseEntity<String> map(Locale locale) {
        var words = Words.in(Language.of(locale));
        var places = editions.reference().places();
        return ResponseEntity.ok()
                .contentType(SVG)
                .cacheControl(CacheControl.maxAge(Duration.ofHours(1)).cachePublic())
                .varyBy("Cookie", "Accept-Language")
                .body(ProvinceMap.file(places, listed(editions.gazette()), words));
    }

    /// How many facilities of the list stand in each province.
    public static Map<String, Integer> listed(Gazette gazette) {
        var counts = new HashMap<String, Integer>();
        gazette.listed().forEach(each -> counts.merge(each.value().site().province(), 1, Integer::sum));
        return counts;
    }
}
