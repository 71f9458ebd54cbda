package vn.sokhi.house;

/// One place where a rule does not hold.
///
/// @param thing what an exception would name: a room, a class, `Class.method`
/// @param where file and line
/// @param what is wrong there
record Breach(String thing, String where, String what) {}
