package vn.motcua.kiosk.handout;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import vn.motcua.kiosk.config.KioskConfig;
import vn.motcua.kiosk.config.SketchMap;
import vn.motcua.kiosk.guide.Language;
import vn.motcua.kiosk.guide.Pathway;
import vn.motcua.kiosk.guide.PhonePicture;
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
 * @param languages one, or two of which the second stands under the first
 */
public record Handout(
    List<Language> languages,
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
    Pictures pictures,
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
   * @param rest what is said after them: that there is nothing to do, or how many there are still
   * @param more says how many there are still where not all have room, in its {@code {count}}
   */
  public record Tasks(
      String heading, String hint, List<Line> lines, Optional<Line> rest, Line more) {

    public Tasks {
      lines = List.copyOf(lines);
    }

    Tasks withoutTheLast(int left) {
      return new Tasks(
          heading,
          hint,
          lines.subList(0, lines.size() - left),
          Optional.of(more.with("count", String.valueOf(left))),
          more);
    }
  }

  /** The message to wait for, word for word with the citizen's own name in it. */
  public record Sms(String heading, Line sender, Line body) {}

  /**
   * Where level 2 is taken, when, and what to bring along.
   *
   * @param bring one line for each thing, or all in one
   */
  public record Level2(
      String heading, Line where, List<Line> hours, String bringLabel, List<Line> bring) {

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
   * The drawings of what comes next.
   *
   * @param phones of the next steps, in order
   * @param map the way to the office where level 2 is taken
   */
  public record Pictures(List<Phone> phones, Optional<Level2.Map> map) {

    static final Pictures NONE = new Pictures(List.of(), Optional.empty());

    public Pictures {
      phones = List.copyOf(phones);
    }

    boolean isEmpty() {
      return phones.isEmpty() && map.isEmpty();
    }

    /** The screen of one step. */
    public record Phone(PhonePicture picture, String caption) {}
  }

  /**
   * @param address what the code opens, https
   */
  public record Qr(String address, Line caption) {}

  /**
   * The end of the page.
   *
   * @param qr brings the citizen back to where he was; nothing personal
   * @param back what this QR code is for
   * @param more said on a side that is not the last: that it goes on with {@code {page}}
   */
  public record Footer(Line code, Line clerk, Line time, String qr, Line back, Line more) {}

  public Handout {
    languages = List.copyOf(languages);
  }

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

  /** The same paper in the citizen's language and, under it, in another. */
  public static Handout inTwo(
      Known known,
      Language second,
      Pathway pathway,
      List<Step> steps,
      KioskConfig config,
      LocalDateTime now) {
    return Bilingual.of(
        of(known, pathway, steps, config, now), of(known.in(second), pathway, steps, config, now));
  }

  /** The first language. */
  public Language language() {
    return languages.getFirst();
  }

  /** The title of the document; nothing personal. */
  public String title() {
    return goal.isEmpty() ? headline : headline + " – " + goal;
  }

  Handout withLevel2(Optional<Level2> shorter) {
    return with(done, tasks, shorter, extras, pictures);
  }

  Handout withoutDone() {
    return with(Optional.empty(), tasks, level2, extras, pictures);
  }

  Handout withTasks(Tasks fewer) {
    return with(done, fewer, level2, extras, pictures);
  }

  Handout withoutUtilities() {
    var campaignOnly = new Extras(extras.campaign(), Optional.empty());
    return with(done, tasks, level2, campaignOnly, pictures);
  }

  Handout withoutExtras() {
    return with(done, tasks, level2, Extras.NONE, pictures);
  }

  Handout withoutPictures() {
    return with(done, tasks, level2, extras, Pictures.NONE);
  }

  private Handout with(
      Optional<Done> done, Tasks tasks, Optional<Level2> level2, Extras extras, Pictures pictures) {
    return new Handout(
        languages,
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
        pictures,
        qr,
        footer);
  }

  /** Never what it says. */
  @Override
  public String toString() {
    return "Handout[" + footer.code().text() + ", " + tasks.lines().size() + " tasks]";
  }
}
