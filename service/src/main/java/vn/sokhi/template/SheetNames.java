package vn.sokhi.template;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/// Names of sheets as Excel takes them: at most 31 letters, none of `[]:*?/\`, no two alike.
final class SheetNames {

    private static final int LONGEST = 31;

    private final Set<String> used = new HashSet<>();

    String of(String wanted) {
        var plain = wanted.replaceAll("[\\[\\]:*?/\\\\']", " ").strip();
        var name = cut(plain, LONGEST);
        for (int i = 2; !used.add(name.toLowerCase(Locale.ROOT)); i++) name = cut(plain, LONGEST - 4) + " " + i;
        return name;
    }

    private static String cut(String text, int most) {
        return text.length() <= most ? text : text.substring(0, most).strip();
    }
}
