package vn.sokhi.web.frame;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.stereotype.Component;
import vn.sokhi.party.Seat;

/// Sits people down and lets them go. A new seat is a new session: an id known before is worth nothing after.
@Component
public final class Seats {

    private final SecurityContextRepository contexts = new HttpSessionSecurityContextRepository();
    private final CsrfTokenRepository tokens;

    Seats(CsrfTokenRepository tokens) {
        this.tokens = tokens;
    }

    public void sit(Seat seat, HttpServletRequest request, HttpServletResponse response) {
        endSession(request);
        request.getSession(true);
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(new SeatTaken(seat));
        SecurityContextHolder.setContext(context);
        contexts.saveContext(context, request, response);
        tokens.saveToken(null, request, response);
    }

    public void leave(HttpServletRequest request, HttpServletResponse response) {
        endSession(request);
        SecurityContextHolder.clearContext();
        tokens.saveToken(null, request, response);
    }

    private static void endSession(HttpServletRequest request) {
        Optional.ofNullable(request.getSession(false)).ifPresent(session -> session.invalidate());
    }
}
