/// What every act shares: the actor and the mandate, the one transaction, and the ports to what is kept.
///
/// Refused: SQL (the service's `store` stands behind the ports) and any rule about a report (registry's `report`).
@org.jspecify.annotations.NullMarked
package vn.sokhi.office;
