package vn.motcua.kiosk.ui.desk;

import java.nio.file.Path;
import java.util.List;
import vn.motcua.kiosk.roster.Findings;
import vn.motcua.kiosk.roster.Layout;
import vn.motcua.kiosk.roster.Listed;

/**
 * How a file would be taken in.
 *
 * @param format of the file, for people
 * @param first people on it
 */
public record RosterPreview(
    Path file, String format, Layout layout, List<Listed> first, Findings findings) {

  public RosterPreview {
    first = List.copyOf(first);
  }

  /** How many rows there are, as far as anybody knows before they are all read again. */
  int rows() {
    return findings.taken() + findings.leftOut();
  }
}
