/// The measurements: ours beside a peer, in one run, answers compared before times.
///
/// Not part of the program: nothing imports it, and it is built only when asked for (`./sokhi bench`). Refused: timed
/// tests. A figure is printed with its interval and the load of the machine, and judged by people.
@org.jspecify.annotations.NullMarked
package vn.sokhi.bench;
