package vn.motcua.kiosk.roster;

/**
 * Something about one row.
 *
 * @param row as the spreadsheet counts, from 1; in CSV the line on which it begins
 */
public record Remark(int row, Finding finding) {}
