package vn.motcua.kiosk.guide;

import java.util.List;

/**
 * One question to the citizen, answered by touching a picture.
 *
 * @param choices two to four
 */
public record Question(
    String id, Text title, Text lead, List<Choice> choices, Provenance provenance) {

  /**
   * @param drawing name of a drawing that the screens know
   */
  public record Choice(String id, Text title, Text help, String drawing) {}

  public Question {
    choices = List.copyOf(choices);
  }
}
