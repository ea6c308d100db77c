package vn.motcua.kiosk.ui.control;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.motcua.kiosk.guide.Drawings;

/** The pictures that the guidance names for its choices, and those of the fixed pages. */
public final class ChoiceDrawing extends Drawing {

  /** Those of the fixed pages. */
  private static final Set<String> OWN = Set.of("answers", "paper", "plain-paper", "hand-scanner");

  private static final String APPLE =
      "M12 7.500c-1-1-2.300-1.300-3.500-1-2.500.6-3.900 3-3.500 5.900.5 3.700 2.600 7 4.700 7 .9 0"
          + " 1.400-.5 2.300-.5s1.400.5 2.300.5c2.100 0 4.200-3.300 4.700-7"
          + " .4-2.900-1-5.300-3.500-5.900-1.200-.3-2.500 0-3.500 1zM12 7c-.1-2.300 1-3.800"
          + " 2.800-4.300";

  private String name = "";

  public ChoiceDrawing() {
    super(300, 300);
    getStyleClass().add("choice-drawing");
  }

  public ChoiceDrawing(String name) {
    this();
    setName(name);
  }

  /** The names that there are. */
  public static Set<String> names() {
    return Stream.concat(Drawings.OF_CHOICES.stream(), OWN.stream())
        .collect(Collectors.toUnmodifiableSet());
  }

  public String getName() {
    return name;
  }

  /** Draws another picture; an unknown name leaves a phone with a question. */
  public void setName(String name) {
    this.name = name;
    wipe();
    switch (name) {
      case "phone-android" -> android();
      case "phone-iphone" -> iphone();
      case "phone-keypad" -> keypad();
      case "phone-none" -> none();
      case "progress-nothing" -> phoneWith("download", "badge-plain", false);
      case "progress-installed" -> phoneWith("check", "badge-done", true);
      case "progress-waiting" -> phoneWith("hourglass", "badge-wait", true);
      case "progress-approved" -> phoneWith("message-check", "badge-done", true);
      case "card-valid" -> card("check", "badge-done", true);
      case "card-ending" -> card("calendar-clock", "badge-wait", true);
      case "card-expired" -> card("calendar", "badge-wait", true);
      case "card-none" -> card("x", "badge-plain", false);
      case "card-lost" -> card("search", "badge-wait", true);
      case "card-foreign" -> card("globe", "badge-plain", true);
      case "person-small" -> people(0.5);
      case "person-child" -> people(0.7);
      case "person-ward" -> people(0.95);
      case "yes" -> sign("check", "badge-done");
      case "no" -> sign("x", "badge-plain");
      case "account-active" -> phoneWith("user-check", "badge-done", true);
      case "account-trouble" -> phoneWith("lock", "badge-wait", true);
      case "waiting-police" -> phoneWith("police", "badge-wait", true);
      case "overdue" -> phoneWith("clock", "badge-wait", true);
      case "want-level-2" -> phoneWith("fingerprint", "badge-plain", true);
      case "want-portal" -> phoneWith("globe", "badge-plain", true);
      case "want-device" -> phoneWith("refresh", "badge-plain", true);
      case "want-number" -> phoneWith("phone", "badge-plain", true);
      case "lost-password" -> phoneWith("key", "badge-wait", true);
      case "lost-passcode" -> phoneWith("keyboard", "badge-wait", true);
      case "lost-phone" -> phoneWith("search", "badge-wait", false);
      case "other-phone" -> phoneWith("users", "badge-wait", true);
      case "answers" -> answers();
      case "paper" -> paper();
      case "plain-paper" -> plainPaper();
      case "hand-scanner" -> handScanner();
      default -> phoneWith("help", "badge-plain", false);
    }
  }

  private void android() {
    draw(
        Draw.box(78, 2, 144, 296, 26, "phone-body"),
        Draw.box(88, 14, 124, 272, 18, "phone-screen"),
        Draw.dot(150, 30, 6, "ink-fill"),
        Draw.box(102, 64, 96, 26, 13, "tint-fill"));
    grid(102, 116, 26, 10.5, 9);
  }

  private void iphone() {
    draw(
        Draw.box(30, 2, 146, 296, 34, "metal"),
        Draw.box(42, 16, 64, 66, 18, "metal-dark"),
        Draw.dot(62, 36, 12, "ink-fill"),
        Draw.dot(84, 62, 12, "ink-fill"));
    var apple = Draw.icon(70, 112, 66, "alert", "apple");
    apple
        .getChildrenUnmodifiable()
        .forEach(p -> ((javafx.scene.shape.SVGPath) p).setContent(APPLE));
    draw(
        apple,
        Draw.box(190, 4, 86, 184, 18, "phone-body"),
        Draw.box(197, 12, 72, 168, 13, "phone-screen"),
        Draw.box(214, 19, 38, 10, 5, "ink-fill"));
    grid(206, 78, 15, 5, 6);
  }

  private void grid(double x, double y, double size, double gap, int count) {
    for (int i = 0; i < count; i++) {
      int row = i / 3;
      draw(
          Draw.box(
              x + i % 3 * (size + gap),
              y + row * (size + gap * 1.2),
              size,
              size,
              size * 0.24,
              "hue-fill-" + i % 9));
    }
  }

  private void keypad() {
    draw(
        Draw.box(84, 2, 132, 296, 28, "phone-body"),
        Draw.box(101, 26, 98, 96, 10, "old-screen"),
        Draw.text(111, 85, "8:42", "old-clock"),
        Draw.box(128, 134, 44, 26, 13, "metal-dark"));
    var keys = "123456789*0#";
    for (int i = 0; i < keys.length(); i++) {
      double x = 103 + i % 3 * 33;
      int row = i / 3;
      double y = 174 + 29.0 * row;
      draw(
          Draw.box(x, y, 28, 22, 8, "old-key"),
          Draw.text(x + 9.5, y + 16.5, keys.substring(i, i + 1), "old-digit"));
    }
  }

  private void none() {
    draw(
        Draw.box(88, 18, 124, 262, 26, "absent"),
        Draw.dot(150, 150, 54, "sunk-fill"),
        Draw.icon(120, 120, 60, "x", "absent-icon"));
  }

  private void phoneWith(String icon, String badge, boolean installed) {
    draw(
        Draw.box(66, 2, 144, 296, 26, "phone-body"),
        Draw.box(76, 14, 124, 272, 18, "phone-screen"),
        Draw.dot(138, 30, 6, "ink-fill"));
    if (installed) {
      draw(
          Draw.box(102, 92, 72, 72, 18, "app-fill"),
          Draw.icon(116, 106, 44, "user-check", "app-icon"));
    } else {
      draw(Draw.box(102, 92, 72, 72, 18, "app-absent"));
    }
    draw(
        Draw.box(98, 180, 80, 12, 6, "tint-fill"),
        Draw.dot(206, 226, 52, badge),
        Draw.icon(176, 196, 60, icon, badge + "-icon"));
  }

  /** An ID card and what is the matter with it; old ones have no code. */
  private void card(String icon, String badge, boolean code) {
    draw(
        Draw.box(10, 58, 280, 176, 16, "card-ground"),
        Draw.box(28, 104, 66, 88, 8, "card-photo"),
        Draw.dot(61, 134, 16, "card-person"),
        Draw.path("M34 192c0-26 12-38 27-38s27 12 27 38z", "card-person"),
        Draw.box(110, 112, 96, 12, 6, "card-bar"),
        Draw.box(110, 140, 76, 12, 6, "card-bar"),
        Draw.box(110, 168, 96, 12, 6, "card-bar"));
    if (code) {
      draw(Draw.qr(226, 76, 48));
    }
    draw(Draw.dot(244, 224, 52, badge), Draw.icon(214, 194, 60, icon, badge + "-icon"));
  }

  /** A grown-up and somebody who is looked after. */
  private void people(double size) {
    person(92, 1);
    person(222, size);
  }

  private void person(double x, double size) {
    double head = 36 * size;
    double top = 290 - 250 * size;
    double shoulders = top + 2 * head + 12;
    double half = 58 * size;
    draw(
        Draw.dot(x, top + head, head, size == 1 ? "app-fill" : "done-fill"),
        Draw.path(
            "M%s 290V%sa%s %s 0 0 1 %s 0V290z"
                .formatted(x - half, shoulders + half, half, half, 2 * half),
            size == 1 ? "app-fill" : "done-fill"));
  }

  private void sign(String icon, String badge) {
    draw(Draw.dot(150, 150, 110, badge), Draw.icon(90, 90, 120, icon, badge + "-icon"));
  }

  private void answers() {
    draw(
        Draw.box(72, 2, 156, 296, 32, "phone-body"),
        Draw.box(87, 20, 126, 260, 18, "phone-screen"),
        Draw.box(102, 64, 96, 28, 14, "tint-fill"),
        Draw.box(102, 108, 96, 28, 14, "tint-fill"),
        Draw.box(102, 152, 96, 40, 14, "done-fill"),
        Draw.icon(136, 158, 28, "check", "white-icon"));
  }

  private void paper() {
    draw(
        Draw.path("M44 4h156l56 56v236H44z", "sheet-shape"),
        Draw.path("M200 4v56h56z", "sheet-fold"));
    for (int i = 0; i < 3; i++) {
      double y = 96 + 62.0 * i;
      boolean done = i < 2;
      draw(Draw.box(74, y, 38, 38, 8, done ? "done-fill" : "done-box"));
      if (done) {
        draw(Draw.icon(79, y + 5, 28, "check", "white-icon"));
      }
      draw(Draw.box(130, y + 12, 96, 14, 7, "sheet-line"));
    }
  }

  private void plainPaper() {
    draw(
        Draw.path("M44 4h156l56 56v236H44z", "sheet-shape"),
        Draw.path("M200 4v56h56z", "sheet-fold"),
        Draw.box(74, 118, 132, 12, 6, "sheet-dark"),
        Draw.box(74, 172, 152, 12, 6, "sheet-dark"),
        Draw.box(74, 226, 92, 12, 6, "sheet-dark"));
  }

  private void handScanner() {
    draw(
        Draw.path("M128 60L70 214h160L172 60z", "beam"),
        Draw.box(96, 6, 108, 62, 22, "phone-body"),
        Draw.box(112, 50, 76, 16, 6, "beam-window"),
        Draw.path("M172 24l66-20c14-4 26 4 28 16l2 22-76 20z", "phone-body"));
    draw(Draw.box(62, 196, 176, 100, 12, "card-ground"), Draw.qr(186, 208, 40));
    draw(
        Draw.box(76, 214, 90, 8, 4, "card-bar"),
        Draw.box(76, 236, 36, 46, 5, "card-photo"),
        Draw.box(124, 262, 96, 8, 4, "card-bar"),
        Draw.line(66, 230, 234, 230, "beam-line"));
  }
}
