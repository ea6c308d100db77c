package vn.motcua.kiosk.materials;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.motcua.kiosk.guide.Provenance;
import vn.motcua.kiosk.handout.PaperDates;

/**
 * Where what is told comes from, and how long it may hang: stands small at the foot of everything.
 *
 * @param last the last day on which all of it holds, absent while no end is known
 */
record Origin(LocalDate day, String edition, List<String> laws, Optional<LocalDate> last) {

  Origin {
    laws = List.copyOf(laws);
  }

  static Origin of(Notice notice, Collection<Provenance> items) {
    var laws = new LinkedHashSet<String>();
    items.stream()
        .flatMap(p -> p.legalBasis().isEmpty() ? Stream.of(p.source()) : p.legalBasis().stream())
        .map(Origin::document)
        .forEach(laws::add);
    return new Origin(
        notice.day(),
        notice.edition(),
        List.copyOf(laws),
        items.stream().flatMap(p -> p.effectiveTo().stream()).min(LocalDate::compareTo));
  }

  /** Of what tells of these weeks, too. */
  Origin with(Optional<Notice.Weeks> told) {
    return told.map(weeks -> until(weeks.lastDay())).orElse(this);
  }

  private Origin until(LocalDate end) {
    return new Origin(
        day, edition, laws, Optional.of(last.filter(l -> l.isBefore(end)).orElse(end)));
  }

  /** The document without its clauses and remarks: a poster has one line for all of them. */
  private static String document(String basis) {
    return basis.replaceAll(" \\(.*|, (Điều|mục|khoản|Bước|phần) .*", "");
  }

  /** One line, such as "Lập ngày 22/11/2026, dùng đến hết 06/12/2026. Theo: …". */
  String text(Notice notice) {
    var own = notice.own();
    var dates = new PaperDates(notice.words());
    var made =
        own.text(last.isPresent() ? "origin.until" : "origin")
            .replace("{day}", dates.figures(day))
            .replace("{until}", last.map(dates::figures).orElse(""))
            .replace("{edition}", edition);
    return laws.isEmpty()
        ? made
        : made + " " + own.text("origin.laws").replace("{laws}", String.join("; ", laws));
  }
}
