package vn.motcua.kiosk.ui.desk;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToIntFunction;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import vn.motcua.kiosk.campaign.Numbers;
import vn.motcua.kiosk.roster.Listed;
import vn.motcua.kiosk.roster.Remark;
import vn.motcua.kiosk.ui.Words;
import vn.motcua.kiosk.visit.RosterList;

/** The tables of the rosters' page. */
final class RosterTables {

  /** Days before a list's end from which it stands out. */
  private static final int SOON = 7;

  private static final DateTimeFormatter TAKEN = DateTimeFormatter.ofPattern("dd/MM/uuuu H:mm");
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");

  private final DeskParts parts;
  private final Words words;

  RosterTables(DeskParts parts) {
    this.parts = parts;
    this.words = parts.words();
  }

  void lists(TableView<RosterList> table) {
    table.setPlaceholder(new Label(words.of("desk.roster.empty")));
    parts
        .tables()
        .put(
            table,
            "roster-lists",
            List.of(
                number(words.of("desk.roster.list.number"), 90, RosterList::number),
                Columns.drawn(
                    words.of("desk.roster.list.taken"),
                    220,
                    list -> new Label(TAKEN.format(list.taken().atZone(parts.zone()))),
                    Comparator.comparing(RosterList::taken)),
                number(words.of("desk.roster.list.people"), 130, RosterList::people),
                Columns.drawn(
                    words.of("desk.roster.list.until"),
                    270,
                    this::until,
                    Comparator.comparing(RosterList::until))));
  }

  private static TableColumn<RosterList, RosterList> number(
      String title, double share, ToIntFunction<RosterList> number) {
    return Columns.drawn(
        title,
        share,
        list -> new Label(Numbers.of(number.applyAsInt(list))),
        Comparator.comparingInt(number));
  }

  private Node until(RosterList list) {
    long left = ChronoUnit.DAYS.between(LocalDate.now(parts.clock()), list.until());
    var label = new Label(words.of("desk.deadline.left", DAY.format(list.until()), left));
    if (left <= SOON) {
      label.getStyleClass().add("tone-attention");
    }
    return label;
  }

  void people(TableView<Listed> table) {
    var hamlets = parts.config().commune().hamlets();
    table.setPlaceholder(new Label(""));
    parts
        .tables()
        .put(
            table,
            "roster-people",
            List.of(
                Columns.text(words.of("desk.table.tail"), 140, one -> "••• " + one.id().tail()),
                Columns.text(
                    words.of("desk.table.name"),
                    280,
                    one -> one.name().map(n -> n.full()).orElse("–"),
                    "strong-cell"),
                Columns.text(
                    words.of("desk.table.hamlet"),
                    220,
                    one ->
                        one.residence()
                            .flatMap(r -> r.among(hamlets))
                            .orElseGet(() -> words.of("desk.table.no-hamlet")))));
  }

  void remarks(TableView<Remark> table) {
    table.setPlaceholder(new Label(words.of("desk.roster.clean")));
    parts
        .tables()
        .put(
            table,
            "roster-remarks",
            List.of(
                Columns.drawn(
                    words.of("desk.roster.row"),
                    100,
                    remark -> new Label(Numbers.of(remark.row())),
                    Comparator.comparingInt(Remark::row)),
                Columns.text(words.of("desk.roster.code"), 110, remark -> remark.finding().code()),
                Columns.text(
                    words.of("desk.roster.mend"), 640, remark -> remark.finding().sentence())));
  }
}
