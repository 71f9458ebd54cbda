/// Gases, fuels, scopes and the words of closed lists, as the guidelines and the law name them.
///
/// The lists themselves are data of the rulebook; here is what an entry of each is. Refused: their values.
@org.jspecify.annotations.NullMarked
package vn.sokhi.classification;
