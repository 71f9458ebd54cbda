/// The public's pages: anyone who holds a receipt may have it verified, without signing in.
///
/// Refused: any figure of any facility.
@org.jspecify.annotations.NullMarked
package vn.sokhi.web.visitor;
