package vn.motcua.kiosk.campaign;

import java.time.LocalDate;

/**
 * A day of a campaign.
 *
 * @param activated accounts that became active on it
 * @param soFar those of before the campaign and of its days up to this one
 */
public record Trend(LocalDate day, int visits, int activated, int soFar) {}
