package vn.sokhi.visitor;

import vn.sokhi.disclosure.Filing;
import vn.sokhi.disclosure.PublicReceipt;
import vn.sokhi.finding.Outcome;
import vn.sokhi.office.Office;
import vn.sokhi.office.PublicFilings;
import vn.sokhi.report.ReceiptId;

/// Verifies a receipt: what is stored is hashed anew and compared, and each comparison is told.
public final class VerifyReceipt {

    private final PublicFilings filings;

    public VerifyReceipt(PublicFilings filings) {
        this.filings = filings;
    }

    /// Only the random id opens it. A report's number, which anyone can count up, is refused like any unknown word.
    public Outcome<PublicReceipt> verify(String receiptId) {
        return filing(receiptId).map(PublicReceipt::of);
    }

    private Outcome<Filing> filing(String receiptId) {
        return ReceiptId.parse(receiptId)
                .flatMap(filings::filing)
                .map(Outcome::accept)
                .orElseGet(() -> Office.refuse("R-RECEIPT-UNKNOWN", receiptId));
    }
}
