package vn.motcua.kiosk.guide;

import java.util.List;
import java.util.Map;

/**
 * A text message to wait for, word for word, beside a false one. The kiosk shows both and gives no
 * verdict on the citizen's own.
 *
 * @param genuine the body; {@code {name}} stands for the unaccented full name
 * @param genuineClues why it looks right
 * @param falseSender what a false one comes from
 */
public record Message(
    String id,
    String sender,
    String genuine,
    List<Text> genuineClues,
    String falseSender,
    String falseBody,
    List<Text> falseClues,
    Provenance provenance) {

  public Message {
    genuineClues = List.copyOf(genuineClues);
    falseClues = List.copyOf(falseClues);
  }

  /** What it is known by: its sender, which no language changes. */
  Text from() {
    return new Text(Map.of(Language.VIETNAMESE, sender));
  }

  /** The body with a name put in. */
  public String genuineFor(String unaccentedName) {
    return genuine.replace("{name}", unaccentedName);
  }
}
