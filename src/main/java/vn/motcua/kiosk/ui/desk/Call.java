package vn.motcua.kiosk.ui.desk;

import java.time.LocalTime;
import vn.motcua.kiosk.journey.VisitCode;

/**
 * Somebody at the kiosk asks for help.
 *
 * @param reason page or symptom, nothing personal
 */
public record Call(VisitCode code, String reason, LocalTime at) {}
