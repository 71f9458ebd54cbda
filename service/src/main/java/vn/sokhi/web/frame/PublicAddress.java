package vn.sokhi.web.frame;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/// Under which address the world finds this system: the one set, else the one it was asked at.
@Component
public final class PublicAddress {

    private final String set;

    PublicAddress(@Value("${sokhi.public-url:}") String set) {
        this.set = set.replaceFirst("/+$", "");
    }

    public String of(HttpServletRequest request) {
        return set.isEmpty()
                ? ServletUriComponentsBuilder.fromContextPath(request).toUriString()
                : set;
    }
}
