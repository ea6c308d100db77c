package vn.motcua.kiosk.visit;

/** One line of what is kept of a visit, in Vietnamese. */
public record Kept(String what, String value) {}
