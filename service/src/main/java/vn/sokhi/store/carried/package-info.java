/// The PostgreSQL that the program carries: unpacked, initialised, started, adopted again after a crash, stopped.
///
/// Made for data that counts: `fsync`, `synchronous_commit` and checksums are on, every connection needs a password,
/// and it listens on 127.0.0.1 only (its OpenSSL is old). Refused: what is in the database (room `store`), and
/// backup, for which the bundle has no tool.
@org.jspecify.annotations.NullMarked
package vn.sokhi.store.carried;
