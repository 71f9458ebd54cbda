/// The command line: the national calculation, checkable by anyone without a server.
///
/// Its formats are a public contract (docs/commands.md), changed only with a changelog entry. Starts no Spring,
/// opens no database. Refused: everything that needs a server.
@org.jspecify.annotations.NullMarked
package vn.sokhi.cli;
