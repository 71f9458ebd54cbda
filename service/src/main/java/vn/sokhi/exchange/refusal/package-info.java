/// How the reading of a stranger's file ends: the limits it is held to, and the findings that stop it.
///
/// The ground of the storey `exchange`; knows no file format.
@org.jspecify.annotations.NullMarked
package vn.sokhi.exchange.refusal;
