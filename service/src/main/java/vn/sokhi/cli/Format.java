package vn.sokhi.cli;

/// How a command prints. The names are what a person types after `--format`.
enum Format {
    csv,
    json,
    table,
    explain
}
