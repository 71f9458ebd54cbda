package vn.sokhi.web.operator;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.sokhi.operator.TakeTrialSeat;
import vn.sokhi.party.Organisation;
import vn.sokhi.party.PersonId;
import vn.sokhi.party.Seat;
import vn.sokhi.web.frame.Seats;
import vn.sokhi.web.frame.Turned;

/// The sandbox: the invented companies to sit down at.
@Controller
final class TryPage {

    /// An invented company to choose.
    public record Offer(String person, String name, String organisation, String taxCode) {}

    private final TakeTrialSeat seats;
    private final Seats chairs;

    TryPage(TakeTrialSeat seats, Seats chairs) {
        this.seats = seats;
        this.chairs = chairs;
    }

    @GetMapping("/try")
    String tryIt(Model page, @RequestParam(name = "seat", defaultValue = "") String seat) {
        page.addAttribute("offers", offers());
        page.addAttribute("needed", seat.equals("needed"));
        return "try";
    }

    @PostMapping("/seat")
    String sit(@RequestParam String person, HttpServletRequest request, HttpServletResponse response) {
        var seat = Turned.unlessAccepted(seats.take(PersonId.of(person)));
        chairs.sit(seat, request, response);
        return "redirect:/facilities";
    }

    @PostMapping("/leave")
    String leave(HttpServletRequest request, HttpServletResponse response) {
        chairs.leave(request, response);
        return "redirect:/try";
    }

    private List<Offer> offers() {
        return seats.offered().stream().map(TryPage::offer).toList();
    }

    private static Offer offer(Seat seat) {
        Organisation organisation = seat.organisation();
        Optional<String> taxCode = organisation.taxCode();
        return new Offer(seat.person().id().toString(), seat.person().name(), organisation.name(), taxCode.orElse(""));
    }
}
