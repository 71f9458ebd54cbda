package vn.sokhi.web.frame;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import vn.sokhi.party.Seat;

/// That somebody sits in a seat of the sandbox. There is no password: the person is invented.
final class SeatTaken extends AbstractAuthenticationToken {

    private static final long serialVersionUID = 1L;

    private final transient Seat seat;

    SeatTaken(Seat seat) {
        super(List.of());
        this.seat = seat;
        setAuthenticated(true);
    }

    @Override
    public Object getCredentials() {
        return "";
    }

    @Override
    public Seat getPrincipal() {
        return seat;
    }

    @Override
    public String getName() {
        return seat.person().id().toString();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SeatTaken taken && seat.equals(taken.seat);
    }

    @Override
    public int hashCode() {
        return seat.hashCode();
    }
}
