package vn.motcua.kiosk.province;

/** What the lines of a province's report stand for. */
public enum By {
  COMMUNE(
      "Xã, phường",
      "xã, phường",
      "commune",
      "m.code::text",
      "m.name || CASE WHEN of_many THEN ', ' || m.province ELSE '' END"),
  PROVINCE("Tỉnh, thành phố", "tỉnh, thành phố", "commune", "m.province", "m.province"),
  CAMPAIGN(
      "Đợt", "đợt cao điểm", "day", "coalesce(c.name, '')", "coalesce(c.name, 'Ngoài các đợt')"),
  DAY("Ngày", "ngày", "day", "s.day::text", "to_char(s.day, 'DD/MM/YYYY')");

  private final String column;
  private final String words;
  private final String unit;
  private final String key;
  private final String label;

  By(String column, String words, String unit, String key, String label) {
    this.column = column;
    this.words = words;
    this.unit = unit;
    this.key = key;
    this.label = label;
  }

  /** What the first column of a table is called. */
  public String column() {
    return column;
  }

  /** The same within a sentence. */
  public String words() {
    return words;
  }

  /**
   * The column of {@code daily} that is enough to tell the lines apart: few rows are left to join.
   */
  String unit() {
    return unit;
  }

  /** What tells the lines apart, in SQL; communes may have the same name. */
  String key() {
    return key;
  }

  /** The line as people read it, in SQL. */
  String label() {
    return label;
  }

  /** Places stand there without a visit too: their silence is news. */
  boolean isPlace() {
    return unit.equals("commune");
  }
}
