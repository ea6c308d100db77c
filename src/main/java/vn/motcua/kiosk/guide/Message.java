package vn.motcua.kiosk.guide;

import java.util.List;
import java.util.Map;

/**
 * A text message to wait for, word for word, beside false ones. The kiosk shows both and gives no
 * verdict on the citizen's own.
 *
 * @param genuine the body; {@code {name}} stands for the unaccented full name
 * @param genuineClues why it looks right
 * @param unlike by what another one is told from it, such as "Người gửi khác “VNeID”:"; what must
 *     not be done then follows
 * @param forgeries false ones that go round, at least one, the most frequent first
 */
public record Message(
    String id,
    String sender,
    String genuine,
    List<Text> genuineClues,
    Text unlike,
    List<Forgery> forgeries,
    Provenance provenance) {

  /**
   * A false message.
   *
   * @param sender what it comes from
   * @param clues why it looks wrong
   */
  public record Forgery(String sender, String body, List<Text> clues) {

    public Forgery {
      clues = List.copyOf(clues);
    }
  }

  public Message {
    genuineClues = List.copyOf(genuineClues);
    forgeries = List.copyOf(forgeries);
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
