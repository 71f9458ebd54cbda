package vn.sokhi.office;

import java.util.Optional;
import vn.sokhi.disclosure.Filing;
import vn.sokhi.report.ReceiptId;

/// The narrow window for the public: who holds a receipt's random id sees that one filing.
public interface PublicFilings {

    Optional<Filing> filing(ReceiptId id);
}
