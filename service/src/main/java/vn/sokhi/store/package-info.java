/// The SQL behind the desk's ports, the roles and migrations of the database, and the sandbox's invented parties.
///
/// The only room that names `java.sql`. Refused: any decision (registry's and desk's); it loads, and it records.
@org.jspecify.annotations.NullMarked
package vn.sokhi.store;
