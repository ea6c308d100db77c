package vn.motcua.kiosk.ui.desk;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import vn.motcua.kiosk.ui.Words;
import vn.motcua.kiosk.ui.control.Icon;

/**
 * Long work at the foot of a page: what is being done, how far it is, a way to stop it; then what
 * became of it. The page goes on being of use meanwhile.
 */
public final class WorkBar extends HBox implements Headway {

  private final Icon icon = new Icon();
  private final Label words = new Label();
  private final ProgressBar bar = new ProgressBar();
  private final Button stop = new Button();
  private String stopped = "";
  private Runnable ended = () -> {};
  private boolean busy;

  public WorkBar() {
    getStyleClass().add("work-bar");
    bar.setMaxWidth(Double.MAX_VALUE);
    words.setWrapText(true);
    words.setMinHeight(USE_PREF_SIZE);
    HBox.setHgrow(bar, Priority.ALWAYS);
    stop.setId("stop-work");
    stop.setMinWidth(Region.USE_PREF_SIZE);
    stop.setGraphic(new Icon("x"));
    stop.getStyleClass().addAll("desk-action", "desk-secondary", "row-action");
    getChildren().addAll(icon, words, bar, stop);
    show(false);
    busy(false);
  }

  private void show(boolean there) {
    setVisible(there);
    setManaged(there);
  }

  private void busy(boolean is) {
    busy = is;
    bar.setVisible(is);
    bar.setManaged(is);
    stop.setVisible(is);
    stop.setManaged(is);
  }

  /**
   * Makes room for new work.
   *
   * @param then after its end, whatever that is
   */
  void begin(Words texts, Runnable then) {
    stopped = texts.of("desk.work.stopped");
    ended = then;
    stop.setText(texts.of("desk.work.stop"));
    stop.setDisable(true);
    at("", UNKNOWN);
  }

  /**
   * @param cancel asks the work to stop
   */
  void stoppedBy(Runnable cancel) {
    stop.setDisable(false);
    stop.setOnAction(
        _ -> {
          stop.setDisable(true);
          cancel.run();
        });
  }

  boolean isBusy() {
    return busy;
  }

  @Override
  public void at(String now, double part) {
    show("hourglass", now, "plain");
    bar.setProgress(part);
    busy(true);
  }

  @Override
  public void done(String became) {
    end("check", became, "good");
  }

  @Override
  public void stopped() {
    end("info", stopped, "plain");
  }

  @Override
  public void failed(String why) {
    end("alert-triangle", why, "bad");
  }

  private void end(String name, String became, String tone) {
    show(name, became, tone);
    busy(false);
    ended.run();
  }

  private void show(String name, String sentence, String tone) {
    icon.setName(name);
    words.setText(sentence);
    getStyleClass().removeIf(s -> s.startsWith("tone-"));
    getStyleClass().add("tone-" + tone);
    show(true);
  }
}
