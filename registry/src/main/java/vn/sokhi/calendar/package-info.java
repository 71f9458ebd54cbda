/// Working days, and what the law means by "before" a day.
///
/// Refused: what is due (room `gazette`), and today's date, which is an argument.
@org.jspecify.annotations.NullMarked
package vn.sokhi.calendar;
