package vn.motcua.kiosk.handout;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.data.JRMapCollectionDataSource;
import vn.motcua.kiosk.guide.Wording;
import vn.motcua.kiosk.handout.Booklet.Cover;
import vn.motcua.kiosk.handout.Booklet.Row;

/** How the booklet looks: A4 pages, black on white, as PDF with its fonts in it. */
public final class BookletPages {

  private BookletPages() {}

  /** The pages as PDF. */
  public static byte[] pdf(Booklet booklet) {
    try {
      var pages =
          Template.load(BookletPages.class, "booklet.jasper")
              .fill(parameters(booklet), rows(booklet));
      return Template.pdf(pages, booklet.cover().title(), booklet.language());
    } catch (JRException bug) {
      throw new IllegalStateException("the template does not go with its contents", bug);
    }
  }

  private static Map<String, Object> parameters(Booklet booklet) {
    var words = words(booklet);
    var values = new HashMap<String, Object>();
    cover(values, booklet.cover());
    values.put("contentsLabel", Styled.of(words.text("contents")));
    values.put("filesLabel", Styled.of(words.text("files")));
    values.put("running", Styled.of(booklet.running()));
    values.put("pageLabel", words.text("page"));
    var sign = booklet.signature();
    values.put("statement", Styled.of(sign.statement()));
    values.put("reviewer", Styled.of(sign.reviewer()));
    values.put("approver", Styled.of(sign.approver()));
    values.put("dated", Styled.of(sign.dated()));
    values.put("hint", Styled.of(sign.hint()));
    return values;
  }

  private static void cover(Map<String, Object> values, Cover cover) {
    values.put("agency", Styled.of(cover.agency()));
    values.put("office", Styled.of(cover.office()));
    values.put("nation", Styled.of(cover.nation()));
    values.put("motto", Styled.of(cover.motto()));
    values.put("placeAndDate", Styled.of(cover.placeAndDate()));
    values.put("title", Styled.of(cover.title()));
    values.put("subtitle", Styled.of(cover.subtitle()));
    values.put("facts", under(cover.facts()));
    values.put("contents", under(cover.contents()));
    values.put("files", under(cover.files()));
  }

  private static String under(List<Line> lines) {
    return Styled.of(Line.joined(lines, "\n"));
  }

  private static Words words(Booklet booklet) {
    return Words.ofBooklet(Wording.toAnybody(booklet.language()));
  }

  private static JRMapCollectionDataSource rows(Booklet booklet) {
    var words = words(booklet);
    Collection<Map<String, ?>> rows = new ArrayList<>();
    for (var chapter : booklet.chapters()) {
      int item = 0;
      for (var row : chapter.rows()) {
        item += row instanceof Row.Entry ? 1 : 0;
        var values = new HashMap<String, Object>();
        values.put("chapter", Styled.of(chapter.title()));
        values.put("intro", Styled.of(chapter.intro()));
        values.put("item", chapter.title() + item);
        fill(values, row, words);
        rows.add(values);
      }
    }
    return new JRMapCollectionDataSource(rows);
  }

  private static void fill(Map<String, Object> values, Row row, Words words) {
    switch (row) {
      case Row.Entry(var id, var title, var status) -> {
        values.put("kind", "entry");
        values.put("label", Styled.of(id));
        values.put("text", Styled.of(title));
        values.put("c0", Styled.of(status));
      }
      case Row.Said(var label, var line) -> {
        values.put("kind", "said");
        values.put("label", Styled.of(label));
        values.put("text", Styled.of(line));
      }
      case Row.Drawn(var picture, var told) -> {
        values.put("kind", "drawn");
        values.put("picture", PhoneSketch.of(picture, words));
        values.put("text", Styled.of(told));
      }
      case Row.Sourced(var line) -> {
        values.put("kind", "sourced");
        values.put("text", Styled.of(line));
      }
      case Row.Cells(var cells) -> {
        values.put("kind", "cells");
        for (int i = 0; i < cells.size(); i++) {
          values.put("c" + i, Styled.of(cells.get(i)));
        }
      }
    }
  }
}
