package vn.sokhi.web.frame;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;

/// Turns away what is too large before a byte of it is read. What does not tell its length is turned away too.
final class TooLarge extends OncePerRequestFilter {

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        boolean chunked = request.getContentLengthLong() < 0 && request.getHeader("Transfer-Encoding") != null;
        if (chunked) Unread.refuse(HttpServletResponse.SC_LENGTH_REQUIRED, request, response);
        else if (request.getContentLengthLong() > Sizes.ofRequest(request.getRequestURI())) {
            Unread.refuse(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE, request, response);
        } else chain.doFilter(request, response);
    }
}
