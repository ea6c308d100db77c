package vn.motcua.kiosk.ui.desk;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import vn.motcua.kiosk.ui.Words;
import vn.motcua.kiosk.visit.Request;
import vn.motcua.kiosk.visit.Right;

/** What people asked for about their data, and how many days are left. */
public final class RequestTable extends TableView<Request> {

  /** Days before the last one from which it stands out. */
  static final int SOON = 3;

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM");

  public RequestTable() {
    getStyleClass().add("visits");
  }

  void setUp(Words words, DeskTables tables, LocalDate today) {
    setPlaceholder(new Label(words.of("desk.requests.empty")));
    tables.put(
        this,
        "requests",
        List.of(
            Columns.text(
                words.of("desk.requests.asked"), 200, r -> asked(r.asked(), words), "strong-cell"),
            Columns.text(words.of("desk.requests.about"), 210, Request::about),
            Columns.text(words.of("desk.requests.received"), 110, r -> DAY.format(r.received())),
            Columns.text(
                words.of("desk.requests.answer-by"),
                130,
                r -> DAY.format(Right.answerBy(r.received()))),
            Columns.drawn(
                words.of("desk.requests.due"),
                290,
                r -> due(r, today, words),
                Comparator.comparing(Request::due)),
            Columns.text(words.of("desk.requests.taken-by"), 120, Request::takenBy),
            Columns.text(words.of("desk.requests.state"), 290, r -> state(r, words))));
  }

  static String asked(Right right, Words words) {
    return words.of("desk.requests.right." + right.name().toLowerCase(Locale.ROOT));
  }

  private static Label due(Request request, LocalDate today, Words words) {
    long left = request.daysLeft(today);
    var day = DAY.format(request.due());
    if (!request.isOpen()) {
      return new Label(day);
    }
    var label =
        new Label(
            left < 0
                ? words.of("desk.deadline.past", day)
                : words.of("desk.deadline.left", day, left));
    if (left <= SOON) {
      label.getStyleClass().add("tone-attention");
    }
    return label;
  }

  private static String state(Request request, Words words) {
    return request
        .answered()
        .map(
            a ->
                words.of(
                    a.done() ? "desk.requests.state.done" : "desk.requests.state.refused",
                    DAY.format(a.on()),
                    a.by()))
        .orElseGet(() -> words.of("desk.requests.state.open"));
  }
}
