package vn.sokhi.web.intake;

import java.text.Normalizer;
import java.util.Locale;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.sokhi.drafting.ReadDraft.Shown;
import vn.sokhi.party.Seat;
import vn.sokhi.template.TemplateBook;
import vn.sokhi.web.drafting.DraftFrame;
import vn.sokhi.words.Language;

/// The workbook to fill in, and the same with a file's faults marked.
@Controller
final class WorkbookFiles {

    private static final MediaType WORKBOOK =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    /// A longer name is cut by some programs in the middle of its ending.
    private static final int LONGEST = 60;

    private final DraftFrame frame;
    private final PreviewPages previews;
    private final TemplateBook books;

    WorkbookFiles(DraftFrame frame, PreviewPages previews, TemplateBook books) {
        this.frame = frame;
        this.previews = previews;
        this.books = books;
    }

    @GetMapping("/drafts/{id}/template.xlsx")
    ResponseEntity<byte[]> template(@AuthenticationPrincipal Seat seat, @PathVariable String id, Locale locale) {
        var shown = frame.read(seat, id);
        return file(name(shown), books.of(shown, Language.of(locale)));
    }

    @GetMapping("/drafts/{id}/imports/{file}/marked.xlsx")
    ResponseEntity<byte[]> marked(
            @AuthenticationPrincipal Seat seat, @PathVariable String id, @PathVariable String file, Locale locale) {
        var shown = frame.read(seat, id);
        var kept = previews.look(seat, shown, file).kept();
        return file(name(shown) + "-loi", books.marked(shown, kept.staged(), Language.of(locale)));
    }

    private static ResponseEntity<byte[]> file(String name, byte[] bytes) {
        var disposition =
                ContentDisposition.attachment().filename(name + ".xlsx").build();
        return ResponseEntity.ok()
                .contentType(WORKBOOK)
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .body(bytes);
    }

    /// Facility and period in plain letters: `nha-may-gach-men-so-1-mau-2025-2026`.
    static String name(Shown shown) {
        return plain(shown.draft().facility().name()) + "-"
                + plain(shown.draft().period().text());
    }

    static String plain(String text) {
        var bare = text.toLowerCase(Locale.ROOT).replace('đ', 'd');
        var plain = Normalizer.normalize(bare, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        return plain.substring(0, Math.min(plain.length(), LONGEST)).replaceAll("-$", "");
    }
}
