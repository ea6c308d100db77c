package vn.motcua.kiosk.ui.desk;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import vn.motcua.kiosk.campaign.Alphabetical;
import vn.motcua.kiosk.card.PhoneNumber;
import vn.motcua.kiosk.ui.Words;
import vn.motcua.kiosk.visit.Reminder;

/** People who asked to be reminded, in a table that can be sorted by each column. */
public final class ReminderTable extends TableView<Reminder> {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM");

  /** Days before the deadline from which it stands out. */
  static final int SOON = 2;

  public ReminderTable() {
    getStyleClass().add("visits");
  }

  void setUp(DeskParts parts, LocalDate today) {
    var words = parts.words();
    var zone = parts.zone();
    setPlaceholder(new Label(words.of("desk.reminders.empty")));
    parts
        .tables()
        .put(
            this,
            "reminders",
            List.of(
                Columns.text(words.of("desk.table.code"), 150, r -> r.id().code().text()),
                Columns.text(words.of("desk.table.name"), 260, r -> name(r, words), "strong-cell"),
                Columns.text(words.of("desk.table.tail"), 110, r -> tail(r)),
                Columns.text(words.of("desk.table.phone"), 180, r -> phone(r, words)),
                hamlets(words),
                days(words.of("desk.table.waits"), words, today),
                Columns.drawn(
                    words.of("desk.table.deadline"),
                    190,
                    r -> deadline(r.deadline(zone), today, words),
                    Comparator.comparing(r -> r.deadline(zone).orElse(LocalDate.MAX))),
                Columns.drawn(
                    words.of("desk.table.standing"),
                    220,
                    r -> Pill.of(r.standing(), words),
                    Comparator.comparing(Reminder::standing)),
                Columns.text(words.of("desk.table.reminded"), 150, r -> reminded(r, words))));
  }

  static String name(Reminder one, Words words) {
    return one.name().map(n -> n.full()).orElseGet(() -> words.of("desk.table.nameless"));
  }

  private static String tail(Reminder one) {
    return one.tail().map(t -> "••• " + t).orElse("–");
  }

  private static String phone(Reminder one, Words words) {
    return one.phone().map(PhoneNumber::digits).orElseGet(() -> words.of("desk.table.no-phone"));
  }

  private static TableColumn<Reminder, Reminder> hamlets(Words words) {
    return Columns.text(
        words.of("desk.table.hamlet"),
        180,
        r -> hamlet(r, words),
        Comparator.comparing(Reminder::hamlet, Alphabetical.order()));
  }

  private static String hamlet(Reminder one, Words words) {
    return one.hamlet().isEmpty() ? words.of("desk.table.no-hamlet") : one.hamlet();
  }

  private static String reminded(Reminder one, Words words) {
    return one.reminded().map(how -> words.of(StoryWords.reminded(how))).orElse("–");
  }

  private static TableColumn<Reminder, Reminder> days(String title, Words words, LocalDate today) {
    return Columns.drawn(
        title,
        120,
        r -> new Label(words.of("desk.table.days", r.waits(today))),
        Comparator.comparingLong((Reminder r) -> r.waits(today)));
  }

  private static Node deadline(Optional<LocalDate> last, LocalDate today, Words words) {
    var label = new Label(last.map(day -> deadline(day, today, words)).orElse("–"));
    boolean late = last.filter(day -> !day.isAfter(today.plusDays(SOON))).isPresent();
    if (late) {
      label.getStyleClass().add("tone-attention");
    }
    return label;
  }

  private static String deadline(LocalDate day, LocalDate today, Words words) {
    long left = ChronoUnit.DAYS.between(today, day);
    return left < 0
        ? words.of("desk.deadline.past", DAY.format(day))
        : words.of("desk.deadline.left", DAY.format(day), left);
  }
}
