package vn.motcua.kiosk.handout;

import java.time.LocalDate;
import java.util.List;
import vn.motcua.kiosk.config.Edition;
import vn.motcua.kiosk.config.KioskConfig;
import vn.motcua.kiosk.guide.Language;
import vn.motcua.kiosk.guide.PhonePicture;

/**
 * All that the kiosk teaches, on paper (tập nội dung hướng dẫn), for the province to review and
 * sign: every item with its words, where they come from, their dates and who has verified them.
 *
 * @param running stands at the head of every page, so that a loose one can be told
 */
public record Booklet(
    Language language, Cover cover, String running, List<Chapter> chapters, Signature signature) {

  /**
   * The first page.
   *
   * @param facts whose guidance this is, of which day, which edition
   * @param contents one line for each chapter
   * @param files the files of the edition, each with its digest
   */
  public record Cover(
      String agency,
      String office,
      String nation,
      String motto,
      String placeAndDate,
      String title,
      String subtitle,
      List<Line> facts,
      List<Line> contents,
      List<Line> files) {}

  /** Items of one kind, or a table. */
  public record Chapter(String title, String intro, List<Row> rows) {

    public Chapter {
      rows = List.copyOf(rows);
    }
  }

  /** What stands in a chapter, from top to bottom. */
  public sealed interface Row {

    /**
     * Where an item begins.
     *
     * @param status how far it has been verified, and its dates
     */
    record Entry(String id, Line title, Line status) implements Row {}

    /** A part of an item: what it is, and its words. */
    record Said(String label, Line words) implements Row {}

    /** The drawn phone of a step, with the words that stand in it. */
    record Drawn(PhonePicture picture, Line words) implements Row {}

    /** Source and legal basis. */
    record Sourced(Line line) implements Row {}

    /** A line of a table. */
    record Cells(List<Line> cells) implements Row {

      static final int COUNT = 4;

      public Cells {
        cells = List.copyOf(cells);
      }
    }
  }

  /** Where the province signs; whoever signs writes the date in by hand. */
  public record Signature(
      String statement, String reviewer, String approver, String dated, String hint) {}

  public Booklet {
    chapters = List.copyOf(chapters);
  }

  /**
   * The booklet of a configuration.
   *
   * @param day by which dates are judged and which stands on the cover
   * @param days how near an end has to be to stand in the table of what is due
   */
  public static Booklet of(
      KioskConfig config, Edition edition, Language language, LocalDate day, int days) {
    return new BookletWriter(config, edition, language, day, days).write();
  }
}
