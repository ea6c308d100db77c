package vn.motcua.kiosk.app.check;

import java.util.ArrayList;
import java.util.List;
import vn.motcua.kiosk.handout.ListPage;
import vn.motcua.kiosk.ui.desk.Finding;

/** What a look at the machine has found, on paper. */
public final class FindingLines {

  public static final List<ListPage.Column> COLUMNS =
      List.of(
          new ListPage.Column("Xem gì", 14),
          new ListPage.Column("Thế nào", 12),
          new ListPage.Column("Nói rõ và cách làm", 74));

  /** Letters that fit into the last column. */
  private static final int LETTERS = 66;

  private FindingLines() {}

  /** A line or more; a long sentence goes on below. */
  public static List<List<String>> of(Finding finding) {
    var parts = parts(finding.sentence());
    var lines = new ArrayList<List<String>>();
    lines.add(List.of(finding.what(), word(finding.state()), parts.getFirst()));
    parts.stream().skip(1).forEach(part -> lines.add(List.of("", "", part)));
    return lines;
  }

  /** The fonts of lists have no signs. */
  private static String word(Finding.State state) {
    return state.words().substring(2);
  }

  private static List<String> parts(String sentence) {
    var parts = new ArrayList<String>();
    var rest = sentence;
    while (rest.length() > LETTERS) {
      int space = rest.lastIndexOf(' ', LETTERS);
      int cut = space > 0 ? space : LETTERS;
      parts.add(rest.substring(0, cut));
      rest = rest.substring(cut).strip();
    }
    parts.add(rest);
    return parts;
  }
}
