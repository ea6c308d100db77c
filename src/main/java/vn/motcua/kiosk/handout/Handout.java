package vn.motcua.kiosk.handout;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import vn.motcua.kiosk.config.KioskConfig;
import vn.motcua.kiosk.config.SketchMap;
import vn.motcua.kiosk.guide.Language;
import vn.motcua.kiosk.guide.Pathway;
import vn.motcua.kiosk.guide.Step;
import vn.motcua.kiosk.journey.Known;

/**
 * What the paper says (phiếu hướng dẫn) that a citizen takes home, in the order in which it is
 * read. It is guidance, not an administrative document: it has no number, no seal and says so.
 * Never on it: the full number, the birth date, a telephone number or address of the citizen.
 *
 * @param goal the line under the headline, empty if the pathway names none
 * @param done absent when nothing is done yet
 * @param sms absent when no message is awaited any more
 * @param level2 absent when the pathway does not lead there
 * @param help where to ask
 * @param extras what is good to know where there is room
 */
public record Handout(
    Language language,
    Letterhead letterhead,
    String headline,
    String goal,
    Who who,
    Optional<Done> done,
    Tasks tasks,
    Optional<Sms> sms,
    Line warning,
    Optional<Level2> level2,
    Line help,
    Extras extras,
    Qr qr,
    Footer footer) {

  /**
   * The head of the page in the layout of NĐ 30/2020/NĐ-CP, phụ lục I.
   *
   * @param notAPaper in place of the number and symbol that a document would have
   */
  public record Letterhead(
      String agency,
      String office,
      String notAPaper,
      String nation,
      String motto,
      String placeAndDate) {}

  /**
   * Whose paper it is.
   *
   * @param name with the address, or a blank to fill in by hand
   * @param number masked to its last three digits
   * @param situation the case
   */
  public record Who(Line name, Line number, Line situation) {}

  /**
   * The steps that the citizen has behind him.
   *
   * @param steps a short name each, at least one
   */
  public record Done(String label, List<String> steps) {

    public Done {
      steps = List.copyOf(steps);
    }
  }

  /**
   * What to do next, in order.
   *
   * @param rest what is said after them: that there is nothing to do, or more than fits
   */
  public record Tasks(String heading, String hint, List<Line> lines, Optional<Line> rest) {

    public Tasks {
      lines = List.copyOf(lines);
    }

    /** Only the first tasks, and a line that says how many more there are. */
    Tasks first(int count, Line more) {
      int left = lines.size() - count;
      return new Tasks(
          heading,
          hint,
          lines.subList(0, count),
          Optional.of(more.with("count", String.valueOf(left))));
    }
  }

  /** The message to wait for, word for word with the citizen's own name in it. */
  public record Sms(String heading, Line sender, Line body) {}

  /**
   * Where level 2 is taken, when, and what to bring along.
   *
   * @param bring one line for each thing, or all in one
   * @param map the way there, if it is drawn
   */
  public record Level2(
      String heading,
      Line where,
      List<Line> hours,
      String bringLabel,
      List<Line> bring,
      Optional<Map> map) {

    public Level2 {
      hours = List.copyOf(hours);
      bring = List.copyOf(bring);
    }

    /**
     * The way there as a sketch.
     *
     * @param names of the places, in their order
     */
    public record Map(SketchMap sketch, List<String> names, String here) {

      public Map {
        names = List.copyOf(names);
      }
    }
  }

  /**
   * @param campaign where people are helped in their hamlets this week
   * @param utilities what the account is good for
   */
  public record Extras(Optional<Line> campaign, Optional<Line> utilities) {

    static final Extras NONE = new Extras(Optional.empty(), Optional.empty());
  }

  /**
   * @param address what the code opens, https
   */
  public record Qr(String address, Line caption) {}

  /** The last line of the page. */
  public record Footer(Line code, Line clerk, Line time) {}

  /**
   * The paper for one visit.
   *
   * @param steps of the pathway in order, as the citizen saw them
   * @param now when it is printed
   */
  public static Handout of(
      Known known, Pathway pathway, List<Step> steps, KioskConfig config, LocalDateTime now) {
    return new HandoutWriter(known, pathway, steps, config, now).write();
  }

  /** The title of the document; nothing personal. */
  public String title() {
    return goal.isEmpty() ? headline : headline + " – " + goal;
  }

  Handout withLevel2(Optional<Level2> shorter) {
    return with(done, tasks, shorter, extras);
  }

  Handout withoutDone() {
    return with(Optional.empty(), tasks, level2, extras);
  }

  Handout withTasks(Tasks fewer) {
    return with(done, fewer, level2, extras);
  }

  Handout withoutUtilities() {
    return with(done, tasks, level2, new Extras(extras.campaign(), Optional.empty()));
  }

  Handout withoutExtras() {
    return with(done, tasks, level2, Extras.NONE);
  }

  private Handout with(Optional<Done> done, Tasks tasks, Optional<Level2> level2, Extras extras) {
    return new Handout(
        language,
        letterhead,
        headline,
        goal,
        who,
        done,
        tasks,
        sms,
        warning,
        level2,
        help,
        extras,
        qr,
        footer);
  }

  /** Never what it says. */
  @Override
  public String toString() {
    return "Handout[" + footer.code().text() + ", " + tasks.lines().size() + " tasks]";
  }
}
