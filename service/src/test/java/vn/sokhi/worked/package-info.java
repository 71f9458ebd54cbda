/// The worked examples: sheets in, figures out, as a reader would check them.
@org.jspecify.annotations.NullMarked
package vn.sokhi.worked;
