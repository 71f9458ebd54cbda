package vn.sokhi.web.frame;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;

/// A request of which only the head is looked at. Asking a form for a parameter would read its body.
final class Unread extends HttpServletRequestWrapper {

    private Unread(HttpServletRequest request) {
        super(request);
    }

    /// Shows the page of refusal without reading what was sent.
    static void refuse(int status, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        var unread = new Unread(request);
        unread.setAttribute(RequestDispatcher.ERROR_STATUS_CODE, status);
        unread.setAttribute(RequestDispatcher.ERROR_REQUEST_URI, request.getRequestURI());
        unread.getRequestDispatcher("/error").forward(unread, response);
    }

    @Override
    public String getMethod() {
        return HttpMethod.GET.name();
    }

    @Override
    public @Nullable String getContentType() {
        return null;
    }

    @Override
    public @Nullable String getParameter(String name) {
        return null;
    }

    @Override
    public String @Nullable [] getParameterValues(String name) {
        return null;
    }

    @Override
    public Map<String, String[]> getParameterMap() {
        return Map.of();
    }

    @Override
    public Enumeration<String> getParameterNames() {
        return Collections.emptyEnumeration();
    }
}
