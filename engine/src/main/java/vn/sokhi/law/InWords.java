package vn.sokhi.law;

/// The same words in Vietnamese, which hold, and in English, which help.
public record InWords(String vi, String en) {

    /// In the language asked for; where there is no English, the Vietnamese.
    public String in(boolean vietnamese) {
        return vietnamese || en.isBlank() ? vi : en;
    }
}
