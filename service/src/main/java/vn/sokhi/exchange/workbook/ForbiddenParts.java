package vn.sokhi.exchange.workbook;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/// What a workbook may not carry, whatever name its maker gave it: programs, objects, and doors to other places.
///
/// Looked for in three places that must agree to be harmless: part names, content types, relationship types.
final class ForbiddenParts {

    private static final List<String> FOLDERS = List.of(
            "xl/externallinks/",
            "xl/embeddings/",
            "xl/activex/",
            "xl/macrosheets/",
            "xl/dialogsheets/",
            "xl/querytables/",
            "xl/model/",
            "xl/webextensions/",
            "xl/customdata/",
            "xl/intlmacrosheets/",
            "usercustomization/",
            "customui/");

    private static final List<String> FILES = List.of(
            "vbaproject",
            "vbadata",
            "connections.xml",
            "volatiledependencies.xml",
            "attachedtoolbars",
            "xl/webpublish",
            "oleobject");

    private static final List<String> TYPES = List.of(
            "macro",
            "vba",
            "externallink",
            "connections+xml",
            "oleobject",
            "activex",
            "dialogsheet",
            "querytable",
            "control",
            "sheet.binary",
            "webextension",
            "volatiledependencies",
            "x-msdownload",
            "ms-package",
            "customdata",
            "ddelink");

    /// The last step of a relationship's type.
    private static final Set<String> RELATIONS = Set.of(
            "vbaproject",
            "wordvbadata",
            "xlmacrosheet",
            "xlintlmacrosheet",
            "externallink",
            "externallinkpath",
            "oleobject",
            "package",
            "control",
            "activexcontrolbinary",
            "connections",
            "querytable",
            "dialogsheet",
            "attachedtemplate",
            "webextension",
            "webextensiontaskpanes",
            "volatiledependencies",
            "customdata",
            "xmlmaps",
            "extensibility",
            "attachedtoolbars",
            "powerpivotdata",
            "subdocument",
            "frame",
            "afchunk");

    private ForbiddenParts() {}

    static boolean isName(String part) {
        var name = lower(part);
        return FOLDERS.stream().anyMatch(name::startsWith) || FILES.stream().anyMatch(name::contains);
    }

    static boolean isType(String contentType) {
        return TYPES.stream().anyMatch(lower(contentType)::contains);
    }

    static boolean isRelation(String type) {
        return RELATIONS.contains(lower(type).substring(type.lastIndexOf('/') + 1));
    }

    /// A link that a person must click is harmless unread; anything else outside would be fetched by some reader.
    static boolean isOutside(String type, String mode) {
        return lower(mode).equals("external") && !lower(type).endsWith("/hyperlink");
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
