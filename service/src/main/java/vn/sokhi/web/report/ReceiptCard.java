package vn.sokhi.web.report;

import java.util.stream.Collectors;
import vn.sokhi.report.Receipt;
import vn.sokhi.report.Report.Submitted;
import vn.sokhi.report.Stamp;
import vn.sokhi.words.Words;

/// A receipt, ready to print.
///
/// @param hash in groups of eight
/// @param proof how anyone may verify it
public record ReceiptCard(String number, String day, String time, String years, int version, String hash, Proof proof) {

    /// @param code the random id in groups, to be read aloud
    /// @param address the whole address at which anyone may verify it
    /// @param square the same to scan
    public record Proof(String code, String address, Square square) {}

    public static ReceiptCard of(Submitted report, String publicAddress, Words words) {
        var receipt = report.receipt();
        var verify = publicAddress + "/verify/" + receipt.id();
        return new ReceiptCard(
                receipt.number().text(),
                words.numbers().day(Stamp.dayOf(receipt.at())),
                words.numbers().time(receipt.at()),
                years(report),
                receipt.version(),
                grouped(receipt.sha256().hex(), 8),
                new Proof(code(receipt), verify, Square.of(verify)));
    }

    private static String years(Submitted report) {
        return report.content().years().stream().map(String::valueOf).collect(Collectors.joining(", "));
    }

    private static String code(Receipt receipt) {
        return grouped(receipt.id().text(), 5).replace(' ', '-');
    }

    public static String grouped(String text, int by) {
        return text.replaceAll("(.{" + by + "})(?=.)", "$1 ");
    }
}
