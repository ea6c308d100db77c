package vn.motcua.kiosk.ui.desk;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import vn.motcua.kiosk.campaign.Attainment;
import vn.motcua.kiosk.campaign.Numbers;
import vn.motcua.kiosk.campaign.Row;
import vn.motcua.kiosk.ui.Words;
import vn.motcua.kiosk.ui.control.Icon;

/** Hamlets against their targets, the farthest on first; those without a target in words. */
public final class HamletBars extends VBox {

  private static final int MARKS = 4;

  public HamletBars() {
    getStyleClass().add("hamlet-bars");
  }

  void show(List<Row> rows, Words words) {
    getChildren().clear();
    rows.stream()
        .filter(row -> row.attainment().isPresent())
        .sorted(Comparator.comparingInt(HamletBars::permille).reversed())
        .forEach(row -> getChildren().add(line(row, row.attainment().orElseThrow(), words)));
    if (!getChildren().isEmpty()) {
      getChildren().add(axis());
    }
    rows.stream()
        .filter(row -> row.attainment().isEmpty() && row.figures().visits() > 0)
        .forEach(row -> getChildren().add(without(row, words)));
  }

  private static int permille(Row row) {
    return row.attainment().map(Attainment::permille).orElse(0);
  }

  private static Node line(Row row, Attainment of, Words words) {
    var bar = new TargetBar(of, row.figures().activated());
    var line = line(row.label(), bar, Numbers.share(of.permille()), verdict(of, words));
    line.setAccessibleText(
        words.of(
            "desk.campaign.bar.spoken",
            row.label(),
            Numbers.of(of.active()),
            Numbers.of(of.population()),
            Numbers.of(of.needed())));
    return line;
  }

  private static HBox line(String name, Region bar, String share, Node verdict) {
    var label = new Label(name);
    label.getStyleClass().add("bar-name");
    HBox.setHgrow(bar, Priority.ALWAYS);
    var number = new Label(share);
    number.getStyleClass().add("bar-share");
    var end = new StackPane(verdict);
    end.getStyleClass().add("bar-verdict");
    var line = new HBox(label, bar, number, end);
    line.getStyleClass().add("bar-line");
    return line;
  }

  static Label verdict(Attainment of, Words words) {
    var verdict =
        of.met()
            ? new Label(words.of("desk.campaign.met"), new Icon("check"))
            : new Label(
                words.of("desk.campaign.short", Numbers.of(of.missing())), new Icon("arrow-down"));
    verdict.getStyleClass().addAll(of.met() ? "tone-good" : "tone-bad", "bar-word");
    return verdict;
  }

  private static Node axis() {
    var marks = new Axis();
    var line = line("", marks, "", new Region());
    line.getStyleClass().setAll("bar-axis");
    return line;
  }

  /** 0 % to 100 %, each under its place in the bars. */
  private static final class Axis extends Pane {
    Axis() {
      IntStream.rangeClosed(0, MARKS)
          .mapToObj(i -> new Label(100 * i / MARKS + " %"))
          .forEach(getChildren()::add);
    }

    @Override
    protected void layoutChildren() {
      for (int i = 0; i < getChildren().size(); i++) {
        var mark = getChildren().get(i);
        double w = mark.prefWidth(-1);
        mark.resizeRelocate(getWidth() * i / MARKS - w / 2, 0, w, mark.prefHeight(-1));
      }
    }
  }

  private static Node without(Row row, Words words) {
    var label =
        new Label(
            words.of(
                "desk.campaign.without-target",
                row.label(),
                Numbers.of(row.figures().visits()),
                Numbers.of(row.figures().activated())));
    label.getStyleClass().add("bar-without");
    return label;
  }
}
