package vn.sokhi.office;

import vn.sokhi.audit.Leaf;

/// The log of binding acts. A leaf is written in the transaction of its act, or neither is.
public interface Log {

    void append(Leaf leaf);
}
