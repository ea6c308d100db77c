package vn.motcua.kiosk.guide;

/**
 * Something the account is good for (tiện ích).
 *
 * @param level 1 or 2, the account level that it needs
 */
public record Utility(String id, Text title, int level, String icon, Provenance provenance) {}
