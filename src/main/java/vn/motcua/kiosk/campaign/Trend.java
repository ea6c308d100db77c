package vn.motcua.kiosk.campaign;

import java.time.LocalDate;

/**
 * A day of a campaign.
 *
 * @param activated accounts that became active on it
 */
public record Trend(LocalDate day, int visits, int activated) {}
