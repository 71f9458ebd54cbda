package vn.sokhi.office;

import java.util.List;
import java.util.Optional;
import vn.sokhi.rulebook.Edition;

/// The editions of the rulebook as they were released.
public interface Releases {

    /// In the order of their release.
    List<Edition> released();

    /// The archive of the edition with that label, byte for byte as it was released.
    Optional<byte[]> archive(String label);
}
