package vn.motcua.kiosk.ui;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The room that a text of the configuration has on its page, in pixels of the smallest supported
 * screen.
 *
 * @param kind of the text: its key without numbers
 * @param from how many of its kind stand side by side at least, for this place to be theirs
 * @param width from border to border
 * @param lines how many lines there are room for
 * @param before what the page itself writes before it
 * @param styles style classes from outside to inside, parted by {@code >}; the last are the text's
 */
record TextPlace(String kind, int from, int width, int lines, String before, String styles) {

  /** Width of the smallest supported screen. */
  static final double SCREEN_WIDTH = 1366;

  /** Its height. */
  static final double SCREEN_HEIGHT = 768;

  private static final String FEW = "step-list > line > line-words > ";
  private static final String THING = "office-page > thing-words > ";
  private static final String MANY = "step-list many > line > line-words > ";

  /** Every place. Of several for one kind, the last whose number of neighbours is reached. */
  private static final List<TextPlace> ALL =
      List.of(
          new TextPlace("questions[].title", 1, 1276, 1, "", "heading > h1"),
          new TextPlace("questions[].lead", 1, 1276, 2, "", "heading > lead"),
          new TextPlace("questions[].choices[].title", 2, 590, 1, "", "card-column > card-heading"),
          new TextPlace("questions[].choices[].title", 3, 374, 2, "", "card-column > card-heading"),
          new TextPlace("questions[].choices[].title", 4, 266, 2, "", "card-column > card-heading"),
          new TextPlace("questions[].choices[].help", 2, 590, 3, "", "card-column > card-help"),
          new TextPlace("questions[].choices[].help", 3, 374, 3, "", "card-column > card-help"),
          new TextPlace("questions[].choices[].help", 4, 266, 3, "", "card-column > card-help"),
          new TextPlace("steps[].label", 1, 166, 1, "7. ", "stepper > segment"),
          new TextPlace("steps[].title", 1, 803, 1, "", "guide-words > h1 guide-title"),
          new TextPlace("steps[].actions[].title", 1, 698, 1, "", FEW + "line-title"),
          new TextPlace("steps[].actions[].title", 4, 706, 1, "", MANY + "line-title"),
          new TextPlace("steps[].actions[].help", 1, 698, 2, "", FEW + "line-help"),
          new TextPlace("steps[].actions[].help", 4, 706, 1, "", MANY + "line-help"),
          new TextPlace("steps[].note.text", 1, 701, 2, "", "guide-words > note > body"),
          new TextPlace("steps[].picture.title", 1, 268, 2, "", "phone-content > phone-title"),
          new TextPlace(
              "steps[].picture.parts[].text", 1, 268, 3, "", "phone-content > phone-button"),
          new TextPlace(
              "steps[].picture.parts[].hint", 1, 268, 2, "", "phone-content > phone-field"),
          new TextPlace("steps[].paper[]", 1, 770, 2, "", "line-words > line-help"),
          new TextPlace("steps[office].title", 1, 1298, 1, "", "office-heading > h1"),
          new TextPlace("steps[office].note.text", 1, 1298, 2, "", "office-heading > lead"),
          new TextPlace("steps[office].actions[].title", 1, 366, 1, "", THING + "thing-name"),
          new TextPlace("steps[office].actions[].help", 1, 366, 2, "", THING + "thing-note"),
          new TextPlace("police.name", 1, 372, 1, "", "office-card > office-name"),
          new TextPlace("police.place", 1, 372, 2, "", "office-card > office-place"),
          new TextPlace("police.bring[].what", 1, 276, 2, "", THING + "thing-name"),
          new TextPlace("police.bring[].note", 1, 276, 1, "", THING + "thing-note"),
          new TextPlace(
              "campaigns[].groups[].name", 1, 480, 2, "", "purpose-row > row-words > row-title"),
          new TextPlace("remedies[].symptom", 1, 359, 2, "", "symptom > row-words > row-title"),
          new TextPlace("remedies[].tries[]", 1, 621, 2, "", "tries > try > body"),
          new TextPlace("remedies[].note", 1, 583, 2, "", "tries > note > body"),
          new TextPlace("messages[].genuine_clues[]", 1, 290, 2, "", "clue-row > clue"),
          new TextPlace("messages[].forgeries[].clues[]", 1, 290, 2, "", "clue-row > clue"),
          new TextPlace("scam_rules[].rule", 1, 480, 2, "", FEW + "line-title"),
          new TextPlace("scam_rules[].help", 1, 480, 2, "", FEW + "line-help"));

  /**
   * The place of a text.
   *
   * @param neighbours how many texts of the kind stand side by side, itself included
   * @return empty for what stands on paper only
   */
  static Optional<TextPlace> of(String kind, int neighbours) {
    return exactly(kind, neighbours).or(() -> exactly(anyLayout(kind), neighbours));
  }

  private static Optional<TextPlace> exactly(String kind, int neighbours) {
    return ALL.stream()
        .filter(p -> p.kind.equals(kind) && p.from <= neighbours)
        .max(Comparator.comparingInt(TextPlace::from));
  }

  private static String anyLayout(String kind) {
    return kind.replaceAll("\\[\\w+]", "[]");
  }

  /** Style classes of each level, from outside to inside. */
  List<List<String>> levels() {
    return Arrays.stream(styles.split(" > ", -1))
        .map(level -> List.of(level.split(" ", -1)))
        .toList();
  }
}
