package vn.motcua.kiosk.printing.ipp;

import java.io.IOException;
import vn.motcua.kiosk.printing.Sheet;

/**
 * In which form a printer wants its pages.
 *
 * @param format MIME type
 * @param onPaper whether it is to be told the size of the paper
 */
public record PageForm(String format, boolean onPaper, Maker maker) {

  /** Makes the bytes of a sheet. */
  public interface Maker {
    /**
     * @throws IOException if the sheet is no PDF
     */
    byte[] of(Sheet sheet) throws IOException;
  }

  /** As it is: text stays text, and the printer draws it at its own resolution. */
  public static PageForm pdf() {
    return new PageForm("application/pdf", true, Sheet::pdf);
  }

  /** A printer's own language, which the spooler shall pass on untouched. */
  public static PageForm raw(Maker maker) {
    return new PageForm("application/vnd.cups-raw", false, maker);
  }
}
