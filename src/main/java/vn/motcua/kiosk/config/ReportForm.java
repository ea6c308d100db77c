package vn.motcua.kiosk.config;

import java.util.List;

/**
 * What a report that is signed and sent upward has around its numbers (NĐ 30/2020/NĐ-CP, Phụ lục
 * I).
 *
 * @param symbol behind the number that the office writes in by hand (ký hiệu)
 * @param to who receives it (nơi nhận)
 * @param byOrder on whose behalf it is signed (quyền hạn), may be empty
 * @param role of who signs it (chức vụ)
 * @param signer his name; empty leaves room for it
 */
public record ReportForm(
    String symbol, List<String> to, String byOrder, String role, String signer) {

  /** For a commune that says nothing about it. */
  public static final ReportForm USUAL =
      new ReportForm("BC-UBND", List.of(), "TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH", "");

  public ReportForm {
    to = List.copyOf(to);
  }
}
