package vn.motcua.kiosk.roster;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What is taken from a list, and how its column may be called. Nothing else is read. */
public enum Column {
  /** The personal id (số định danh cá nhân); there is no list without it. */
  NUMBER(
      "số định danh",
      "số ĐDCN",
      "mã định danh",
      "số CCCD",
      "CCCD",
      "số căn cước",
      "số thẻ căn cước",
      "căn cước công dân",
      "personal id",
      "id number"),
  NAME("họ và tên", "họ tên", "họ, chữ đệm và tên", "tên công dân", "full name", "name"),
  /** Of a residence only the hamlet is kept, if it is one of the commune. */
  HAMLET(
      "thôn",
      "tổ dân phố",
      "ấp",
      "bản",
      "khu phố",
      "nơi thường trú",
      "thường trú",
      "nơi cư trú",
      "nơi ở hiện tại",
      "địa chỉ",
      "hamlet",
      "address");

  @SuppressWarnings("ImmutableEnumChecker") // Stream.toList() is
  private final List<String> headings;

  Column(String... headings) {
    this.headings = Stream.of(headings).map(Column::folded).toList();
  }

  /**
   * How well a heading fits: 0 not at all, the more the earlier its name stands in the list above.
   */
  int fit(String heading) {
    var words = " " + folded(heading) + " ";
    for (int i = 0; i < headings.size(); i++) {
      if (words.contains(" " + headings.get(i) + " ")) {
        return headings.size() - i;
      }
    }
    return 0;
  }

  /** Small letters without marks; what is no letter is a blank. */
  static String folded(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFD)
        .replaceAll("\\p{M}+", "")
        .toLowerCase(Locale.ROOT)
        .replace('đ', 'd')
        .replaceAll("[^\\p{L}\\p{N}]+", " ")
        .strip();
  }
}
