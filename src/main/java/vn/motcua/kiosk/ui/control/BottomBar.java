package vn.motcua.kiosk.ui.control;

import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/**
 * The bar that never moves: Quay lại · Gọi cán bộ · Chữ &amp; màu · then at most two buttons of the
 * page, the one that leads on at the far right.
 */
public final class BottomBar extends HBox {

  private final Button back = new Button();
  private final Button clerk = tool("call-clerk", "bell");
  private final Button look = tool("look", "text");
  private final HBox actions = new HBox();

  public BottomBar() {
    getStyleClass().add("bottom-bar");
    back.setId("back");
    back.getStyleClass().addAll("action", "neutral", "back");
    back.setMinWidth(USE_PREF_SIZE);
    clerk.getStyleClass().add("clerk");
    actions.getStyleClass().add("actions");
    var tools = new HBox(clerk, look);
    tools.getStyleClass().add("tools");
    var spring = new Region();
    setHgrow(spring, Priority.ALWAYS);
    getChildren().addAll(back, tools, spring, actions);
    actions
        .getChildren()
        .addListener(
            (ListChangeListener<Node>)
                _ ->
                    actions.getChildren().stream()
                        .filter(Region.class::isInstance)
                        .forEach(n -> ((Region) n).setMinWidth(USE_PREF_SIZE)));
  }

  private static Button tool(String id, String icon) {
    var tool = new Button();
    tool.setId(id);
    tool.getStyleClass().addAll("action", "tool");
    tool.setGraphic(new Icon(icon));
    tool.setContentDisplay(ContentDisplay.TOP);
    tool.setMinWidth(USE_PREF_SIZE);
    return tool;
  }

  /** The buttons of the page, from left to right. */
  public ObservableList<Node> getActions() {
    return actions.getChildren();
  }

  public void setBack(String words, String icon, Runnable action) {
    renameBack(words, icon);
    back.setOnAction(_ -> action.run());
  }

  /** The same slot under another name. */
  public void renameBack(String words, String icon) {
    back.setText(words);
    back.setAccessibleText(words);
    back.setGraphic(new Icon(icon));
  }

  public void setClerk(String words, Runnable action) {
    clerk.setText(words);
    clerk.setAccessibleText(words);
    clerk.setOnAction(_ -> action.run());
  }

  public void setLook(String words, Runnable action) {
    look.setText(words);
    look.setAccessibleText(words);
    look.setOnAction(_ -> action.run());
  }
}
