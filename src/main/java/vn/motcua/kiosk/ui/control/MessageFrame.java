package vn.motcua.kiosk.ui.control;

import java.util.List;
import java.util.regex.Pattern;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/**
 * One of the two messages that are compared: genuine in a whole green frame with ticks, false in a
 * dashed red one with a warning sign, so that colour is never alone. Its button stands inside.
 */
public final class MessageFrame extends VBox {

  private static final Pattern LINK = Pattern.compile("(?<!\\*)(https?://[^\\s*]+[^\\s*.,])");

  private final Label verdict = new Label();
  private final Label sender = new Label();
  private final RichText body = new RichText("", "sms-body", Frame.PERSONAL);
  private final VBox clues = new VBox();
  private final HBox buttons = new HBox();
  private final HBox foot = new HBox(clues, buttons);
  private final VBox phone = new VBox();
  private boolean genuine = true;

  public MessageFrame() {
    getStyleClass().add("message-frame");
    verdict.getStyleClass().add("verdict");
    sender.getStyleClass().add("sms-sender");
    clues.getStyleClass().add("clues");
    foot.getStyleClass().add("message-foot");
    HBox.setHgrow(clues, Priority.ALWAYS);
    var from = new HBox(new Icon("message", "sms-icon"), sender);
    from.getStyleClass().add("sms-from");
    phone.getChildren().addAll(from, new VBox(body));
    phone.getStyleClass().add("sms-phone");
    VBox.setVgrow(phone, Priority.ALWAYS);
    foot.setMinHeight(USE_PREF_SIZE);
    buttons.setMinWidth(USE_PREF_SIZE);
    getChildren().addAll(verdict, phone, foot);
    setGenuine(true);
  }

  public boolean isGenuine() {
    return genuine;
  }

  public void setGenuine(boolean genuine) {
    this.genuine = genuine;
    getStyleClass().removeAll("genuine", "false");
    getStyleClass().add(genuine ? "genuine" : "false");
    verdict.setGraphic(new Icon(genuine ? "check-circle" : "alert-triangle"));
  }

  public String getVerdict() {
    return verdict.getText();
  }

  public void setVerdict(String words) {
    verdict.setText(words);
  }

  /** The choice that stands inside the frame. */
  public ObservableList<Node> getButtons() {
    return buttons.getChildren();
  }

  /**
   * @param told words of the message to be underlined, such as the citizen's name; addresses are
   *     always
   */
  public void show(String from, String words, String told, List<String> reasons) {
    sender.setText(from);
    var marked = LINK.matcher(words).replaceAll("**$1**");
    body.setText(
        told.isEmpty() || marked.contains("**" + told)
            ? marked
            : marked.replace(told, "**" + told + "**"));
    clues.getChildren().clear();
    for (var reason : reasons) {
      var row =
          new HBox(new Icon(genuine ? "check" : "x", "clue-icon"), new RichText(reason, "clue"));
      row.getStyleClass().add("clue-row");
      HBox.setHgrow(row.getChildren().get(1), Priority.ALWAYS);
      clues.getChildren().add(row);
    }
  }
}
