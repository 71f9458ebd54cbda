/// Outcomes and findings: what a citizen can get wrong is a value that says where and by which rule.
///
/// No sentence lives here: it is looked up in Vietnamese or English at the edge, by the rule's code.
/// Refused: exceptions for bugs and full disks; those stay exceptions.
@org.jspecify.annotations.NullMarked
package vn.sokhi.finding;
