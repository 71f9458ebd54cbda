package vn.sokhi.office;

import java.time.LocalDate;
import vn.sokhi.party.Actor;

/// The mandates as they are kept: one withdrawn since sign-in ends at once.
public interface Mandates {

    boolean stands(Actor actor, LocalDate day);
}
