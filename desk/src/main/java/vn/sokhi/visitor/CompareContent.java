package vn.sokhi.visitor;

import vn.sokhi.audit.Hash;
import vn.sokhi.disclosure.PublicReceipt;
import vn.sokhi.finding.Outcome;
import vn.sokhi.office.Office;

/// Tells whether a file in somebody's hand is the very report that a receipt speaks of.
public final class CompareContent {

    private final VerifyReceipt receipts;

    public CompareContent(VerifyReceipt receipts) {
        this.receipts = receipts;
    }

    public Outcome<PublicReceipt> compare(String receiptId, byte[] file) {
        var hash = Hash.ofBytes(file).hex();
        return receipts.verify(receiptId)
                .then(receipt -> receipt.sha256().equals(hash)
                        ? Outcome.accept(receipt)
                        : Office.refuse("R-CONTENT-DIFFERS", hash));
    }
}
