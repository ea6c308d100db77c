package vn.motcua.kiosk.guide;

import java.util.List;
import java.util.Optional;

/**
 * What to do when a step goes wrong (cách khắc phục).
 *
 * @param symptom what the citizen sees, in his words
 * @param tries one to four things to try in order
 * @param icon name of an icon that the screens know
 * @param owner who can help if nothing does
 */
public record Remedy(
    String id,
    Text symptom,
    String icon,
    List<Text> tries,
    Optional<Text> note,
    Owner owner,
    Provenance provenance) {

  /** Who can help. */
  public enum Owner {
    CITIZEN,
    CLERK,
    POLICE,
    HOTLINE,
    OPERATOR
  }

  public Remedy {
    tries = List.copyOf(tries);
  }
}
