/// ZIP archives from strangers: read only after every header agrees and every entry has proved its size and checksum.
///
/// Unpacks into memory and never onto the disk. What the entries mean is for the room that asked (`workbook`).
@org.jspecify.annotations.NullMarked
package vn.sokhi.exchange.archive;
