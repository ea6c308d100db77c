package vn.motcua.kiosk.staff;

import java.util.regex.Pattern;

/**
 * Somebody who works at the desk (cán bộ).
 *
 * @param id short, for the record and the audit log: a letter, then up to 19 letters and digits
 * @param name as colleagues say it, 1–40 characters
 */
public record Clerk(String id, String name, Role role) {

  private static final Pattern ID = Pattern.compile("[a-z][a-z0-9]{0,19}");
  private static final int LONGEST_NAME = 40;

  public Clerk {
    if (!ID.matcher(id).matches()) {
      throw new IllegalArgumentException("an id is a letter, then letters and digits: " + id);
    }
    if (name.isBlank() || name.length() > LONGEST_NAME) {
      throw new IllegalArgumentException("a name has 1–40 characters");
    }
  }
}
