package vn.motcua.kiosk.visit;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What is kept of somebody who asked to be reminded (nhắc), beside his visit.
 *
 * @param until the last day on which it is kept
 * @param consent to the text of its own page
 * @param phone only if it was typed for this
 */
public record FollowUp(
    LocalDate until,
    Visit.Consent consent,
    Optional<Sealed> name,
    Optional<Sealed> tail,
    Optional<Sealed> phone) {}
