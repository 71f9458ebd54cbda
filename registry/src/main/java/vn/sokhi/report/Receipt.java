package vn.sokhi.report;

import java.time.Instant;
import vn.sokhi.audit.Hash;

/// What whoever hands in a report takes home.
///
/// @param sha256 of the report's canonical bytes
public record Receipt(ReceiptId id, ReportNumber number, int version, Hash sha256, Instant at) {}
