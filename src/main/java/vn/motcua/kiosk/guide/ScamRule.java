package vn.motcua.kiosk.guide;

/**
 * What to do against fraud (lời dặn chống lừa đảo), in the same words on the screen, on the sheet
 * and on the wall.
 *
 * @param rule what to do or not to do, without a full stop
 * @param help why, or what if it has been done already; likewise
 */
public record ScamRule(Text rule, Text help) {}
