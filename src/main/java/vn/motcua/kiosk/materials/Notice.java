package vn.motcua.kiosk.materials;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.motcua.kiosk.config.Campaign;
import vn.motcua.kiosk.config.KioskConfig;
import vn.motcua.kiosk.guide.PhonePicture;
import vn.motcua.kiosk.guide.Provenance;
import vn.motcua.kiosk.handout.Handout;
import vn.motcua.kiosk.handout.Line;
import vn.motcua.kiosk.handout.Words;

/**
 * What a commune has to tell everybody on one day (nội dung tuyên truyền): what of the guidance
 * holds on it, and where and when people are helped. Every layout draws from it and adds nothing.
 *
 * @param goal what it is all for, such as "Đăng ký và kích hoạt tài khoản …"
 * @param steps from nothing to an account that works; empty if the guidance has no such way
 * @param sms the message that must come, absent if the guidance has none
 * @param campaign the first one that is not over
 */
public record Notice(
    Words words,
    Words own,
    LocalDate day,
    String edition,
    Sender sender,
    String goal,
    List<Way> steps,
    Line warning,
    Optional<Sms> sms,
    Optional<Office> level2,
    Optional<Weeks> campaign,
    KioskConfig.Contacts contacts) {

  /**
   * Whose notice it is.
   *
   * @param office such as "Bộ phận Một cửa"
   * @param commune such as "xã Mẫu"
   * @param authority such as "UBND xã Mẫu, Minh Họa"
   */
  public record Sender(String office, String commune, String authority) {}

  /**
   * One step.
   *
   * @param tasks as on the handout; those that differ from phone to phone say for which they are
   * @param danger what must never be done here
   * @param pages one for each kind of phone on which it is done differently
   */
  public record Way(
      String title,
      List<Line> tasks,
      Optional<Line> danger,
      List<Page> pages,
      List<Provenance> from) {

    /** The step on a screen: a drawing, and what to do with the same numbers. */
    public record Page(Optional<String> phone, PhonePicture picture, List<Line> actions) {

      public Page {
        actions = List.copyOf(actions);
      }
    }

    public Way {
      tasks = List.copyOf(tasks);
      pages = List.copyOf(pages);
      from = List.copyOf(from);
    }
  }

  /** A message as it should be, beside a false one. */
  public record Sms(Body genuine, Body forgery, Provenance from) {

    /** What is read in it, and what to look for. */
    public record Body(String sender, String text, List<Line> clues) {

      public Body {
        clues = List.copyOf(clues);
      }
    }
  }

  /**
   * Where level 2 is taken.
   *
   * @param good what it is good for, may be empty
   */
  public record Office(
      String title,
      String police,
      String place,
      List<Line> hours,
      List<Line> bring,
      Optional<Handout.Level2.Map> map,
      List<String> good,
      List<Provenance> from) {

    public Office {
      hours = List.copyOf(hours);
      bring = List.copyOf(bring);
      good = List.copyOf(good);
      from = List.copyOf(from);
    }
  }

  /**
   * A campaign.
   *
   * @param stops that are not over, at least one
   */
  public record Weeks(Campaign campaign, List<Campaign.Stop> stops) {

    public Weeks {
      stops = List.copyOf(stops);
    }

    /** For what has no room for all stops. */
    Weeks first(int most) {
      return new Weeks(campaign, stops.subList(0, Math.min(most, stops.size())));
    }

    /** After it, what tells of the stops is out of date. */
    LocalDate lastDay() {
      return stops.getLast().to();
    }
  }

  /** Where what is said of the steps comes from. */
  List<Provenance> fromSteps() {
    return steps.stream().flatMap(step -> step.from().stream()).toList();
  }

  public Notice {
    steps = List.copyOf(steps);
  }
}
