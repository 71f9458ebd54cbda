package vn.sokhi.disclosure;

import java.time.Instant;
import java.util.SortedSet;

/// A receipt's public face: who filed what and when, and whether it is still what was filed. No figure is in it.
///
/// @param id the random id, in 26 letters
/// @param sha256 as the receipt says it
public record PublicReceipt(
        String id, String number, String facility, Instant at, String sha256, Version version, Checks checks) {

    /// Which version it is, about which years, and whether no later one was filed.
    public record Version(int number, SortedSet<Integer> years, boolean latest) {}

    /// What was compared just now, each for itself.
    ///
    /// @param contentIntact the stored bytes still have the receipt's hash
    /// @param leafRecorded the log has a line for it
    /// @param leafIntact that line has its own hash, and speaks of this receipt's hash and time
    public record Checks(boolean contentIntact, boolean leafRecorded, boolean leafIntact) {

        public boolean allGood() {
            return contentIntact && leafRecorded && leafIntact;
        }
    }

    public static PublicReceipt of(Filing filing) {
        var receipt = filing.receipt();
        return new PublicReceipt(
                receipt.id().text(),
                receipt.number().text(),
                filing.facility(),
                receipt.at(),
                receipt.sha256().hex(),
                new Version(receipt.version(), filing.years(), !filing.replaced()),
                checks(filing));
    }

    private static Checks checks(Filing filing) {
        var receipt = filing.receipt();
        boolean leafIntact = filing.leaf()
                .filter(Filing.FoundLeaf::intact)
                .map(Filing.FoundLeaf::leaf)
                .filter(leaf ->
                        leaf.content().equals(receipt.sha256()) && leaf.at().equals(receipt.at()))
                .isPresent();
        return new Checks(
                filing.content().sha256().equals(receipt.sha256()),
                filing.leaf().isPresent(),
                leafIntact);
    }
}
