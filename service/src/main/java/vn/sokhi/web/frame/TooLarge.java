package vn.sokhi.web.frame;

import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/// Turns away what is too large before a byte of it is read. What does not tell its length is turned away too.
final class TooLarge extends OncePerRequestFilter {

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        boolean chunked = request.getContentLengthLong() < 0 && request.getHeader("Transfer-Encoding") != null;
        if (chunked) refuse(HttpStatus.LENGTH_REQUIRED, request, response);
        else if (request.getContentLengthLong() > Sizes.ofRequest(request.getRequestURI())) {
            refuse(HttpStatus.CONTENT_TOO_LARGE, request, response);
        } else chain.doFilter(request, response);
    }

    /// The page of refusal is asked for without the body: whoever looked for a parameter would begin to read it.
    private static void refuse(HttpStatus status, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        request.setAttribute(RequestDispatcher.ERROR_STATUS_CODE, status.value());
        request.setAttribute(RequestDispatcher.ERROR_REQUEST_URI, request.getRequestURI());
        request.getRequestDispatcher("/error").forward(new Bodiless(request), response);
    }
}
