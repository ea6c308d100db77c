package vn.motcua.kiosk.ui.control;

import javafx.beans.DefaultProperty;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/**
 * The frame of every page with a citizen in front of it: top bar, contents, bottom bar. In FXML its
 * children are the contents, and {@code actions} the page's own buttons.
 */
@DefaultProperty("contents")
public final class Frame extends VBox {

  /** Style class of what must not be seen while a dialog covers the page. */
  public static final String PERSONAL = "personal";

  private final TopBar top = new TopBar();
  private final Fit middle = new Fit();
  private final ListenBar listen = new ListenBar();
  private final BottomBar bottom = new BottomBar();
  private String backWords = "";
  private String backIcon = "arrow-left";

  public Frame() {
    getStyleClass().add("frame");
    middle.getStyleClass().add("middle");
    setVgrow(middle, Priority.ALWAYS);
    getChildren().addAll(fitting(top), middle, fitting(listen), fitting(bottom));
  }

  /** Bars keep their height; with very long words they are drawn smaller. */
  private static Fit fitting(Region bar) {
    var fit = new Fit();
    fit.getContents().add(bar);
    fit.setMinHeight(USE_PREF_SIZE);
    fit.managedProperty().bind(bar.managedProperty());
    return fit;
  }

  public ObservableList<Node> getContents() {
    return middle.getContents();
  }

  public ObservableList<Node> getActions() {
    return bottom.getActions();
  }

  public String getBackWords() {
    return backWords;
  }

  /** What the left slot says; "Quay lại" unless the page has something better. */
  public void setBackWords(String words) {
    backWords = words;
  }

  public String getBackIcon() {
    return backIcon;
  }

  public void setBackIcon(String icon) {
    backIcon = icon;
  }

  /** The last page has none. */
  public void setTopBar(boolean shown) {
    top.setVisible(shown);
    top.setManaged(shown);
  }

  public boolean isTopBar() {
    return top.isManaged();
  }

  public TopBar top() {
    return top;
  }

  /** Shown while the page is read aloud. */
  public ListenBar listenBar() {
    return listen;
  }

  public BottomBar bottom() {
    return bottom;
  }
}
