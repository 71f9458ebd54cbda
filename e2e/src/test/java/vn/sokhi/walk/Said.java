package vn.sokhi.walk;

/// What the pages must say in a language, where the walk listens.
///
/// @param zone as in `Accept-Language`
record Said(
        String tag,
        String zone,
        String ribbon,
        String send,
        String findings,
        String unknownFuel,
        String ambiguous,
        String total,
        String same,
        String submit,
        String stamp,
        String verified,
        String comparedSame,
        String comparedDiffers,
        String unknown) {

    static final Said VIETNAMESE = new Said(
            "vi",
            "vi-VN",
            "Không phải trang của cơ quan nhà nước",
            "Kiểm tra và tính",
            "Có 5 chỗ cần sửa",
            "“antracite” không có trong danh mục",
            "đọc là",
            "1.023,53",
            "Tính lại: trùng khớp",
            "Nộp báo cáo",
            "ĐÃ NỘP",
            "Bản lưu: khớp với biên nhận",
            "đúng là bản đã nộp",
            "KHÔNG phải bản đã nộp",
            "Không có biên nhận mang mã này");

    static final Said ENGLISH = new Said(
            "en",
            "en-GB",
            "Not a page of a state body",
            "Check and work out",
            "5 things to mend",
            "“antracite” is not in the list",
            "with a decimal comma",
            "1,023.53",
            "Worked out again: the same",
            "Hand in the report",
            "HANDED IN",
            "What is stored agrees with the receipt",
            "is the report that was handed in",
            "is NOT the report that was handed in",
            "No receipt has this code");
}
