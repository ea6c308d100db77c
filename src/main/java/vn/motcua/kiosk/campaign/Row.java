package vn.motcua.kiosk.campaign;

import java.util.Optional;

/**
 * One line of a report.
 *
 * @param label the day, hamlet, group, …, as people read it
 * @param figures of the report's own days
 * @param attainment since the campaign began, where there is a target
 */
public record Row(String label, Figures figures, Optional<Attainment> attainment) {}
