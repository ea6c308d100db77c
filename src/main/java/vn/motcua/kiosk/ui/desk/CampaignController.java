package vn.motcua.kiosk.ui.desk;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import vn.motcua.kiosk.campaign.By;
import vn.motcua.kiosk.campaign.Overview;
import vn.motcua.kiosk.campaign.Period;
import vn.motcua.kiosk.campaign.Report;
import vn.motcua.kiosk.campaign.ReportFormat;
import vn.motcua.kiosk.ui.Words;

/**
 * Where the campaign stands, and the reports about it: the same numbers as a picture or a table.
 */
final class CampaignController implements DeskPage {

  private static final List<By> LINES = List.of(By.values());

  private final DeskParts parts;
  private final Words words;
  private final ReportActs acts;
  private int asked;

  @FXML private Label about;
  @FXML private ComboBox<String> lines;
  @FXML private ComboBox<ReportDays> period;
  @FXML private ComboBox<String> hamlet;
  @FXML private MenuButton save;
  @FXML private Button print;
  @FXML private HBox days;
  @FXML private DatePicker from;
  @FXML private DatePicker to;
  @FXML private Label daysFault;
  @FXML private VBox overview;
  @FXML private Kpi people;
  @FXML private Kpi active;
  @FXML private Kpi activated;
  @FXML private Kpi missing;
  @FXML private Kpi left;
  @FXML private HamletBars hamlets;
  @FXML private GroupBars groups;
  @FXML private Label needed;
  @FXML private TrendBars trend;
  @FXML private HBox hint;
  @FXML private Label next;
  @FXML private Label how;
  @FXML private VBox report;
  @FXML private Label sentences;
  @FXML private ReportTable table;
  @FXML private Label nothing;
  @FXML private WorkBar bar;

  CampaignController(DeskParts parts) {
    this.parts = parts;
    this.words = parts.words();
    this.acts = new ReportActs(parts, () -> bar, () -> List.of(save, print));
  }

  @FXML
  void initialize() {
    var commune = parts.config().commune();
    lines.getItems().add(words.of("desk.campaign.overview"));
    LINES.forEach(by -> lines.getItems().add(words.of(name(by))));
    lines.getItems().add(words.of("desk.campaign.by.case"));
    period.getItems().setAll(ReportDays.choices(commune.campaigns(), today(), words));
    hamlet.getItems().add(words.of("desk.find.all-hamlets"));
    hamlet.getItems().addAll(commune.hamlets());
    for (var box : List.of(lines, period, hamlet)) {
      box.getSelectionModel().select(0);
      box.setOnAction(_ -> refresh());
    }
    from.setValue(today());
    to.setValue(today());
    Stream.of(from, to).forEach(picker -> picker.setOnAction(_ -> refresh()));
    save.getItems().setAll(SaveMenu.items(words, this::save));
  }

  private static String name(By by) {
    return switch (by) {
      case DAY -> "desk.campaign.by.day";
      case WEEK -> "desk.campaign.by.week";
      case CAMPAIGN -> "desk.campaign.by.campaign";
      case HAMLET -> "desk.campaign.by.hamlet";
      case GROUP -> "desk.campaign.by.group";
      case LEVEL -> "desk.campaign.by.level";
    };
  }

  private LocalDate today() {
    return LocalDate.now(parts.clock());
  }

  @Override
  public void shown() {
    refresh();
    lines.requestFocus();
  }

  private boolean isOverview() {
    return lines.getSelectionModel().getSelectedIndex() == 0;
  }

  /** What is printed and saved: of the picture, the table by hamlets. */
  private Optional<ReportWish> wish() {
    int chosen = lines.getSelectionModel().getSelectedIndex();
    var by =
        isOverview()
            ? Optional.of(By.HAMLET)
            : chosen <= LINES.size() ? Optional.of(LINES.get(chosen - 1)) : Optional.<By>empty();
    return chosenDays().map(those -> new ReportWish(those, by, chosenHamlet()));
  }

  private Optional<Period> chosenDays() {
    var first = from.getValue();
    var last = to.getValue();
    boolean own = period.getValue().period().isEmpty();
    boolean wrong = own && (first == null || last == null || last.isBefore(first));
    there(days, own);
    daysFault.setText(wrong ? words.of("desk.campaign.days-fault") : "");
    return own
        ? wrong ? Optional.empty() : Optional.of(new Period(first, last))
        : period.getValue().period();
  }

  private Optional<String> chosenHamlet() {
    int index = hamlet.getSelectionModel().getSelectedIndex();
    return index <= 0 ? Optional.empty() : Optional.of(hamlet.getItems().get(index));
  }

  private static void there(Node part, boolean is) {
    part.setVisible(is);
    part.setManaged(is);
  }

  private void refresh() {
    int question = ++asked;
    about.setText(words.of("desk.campaign.about", words.time(now()), words.day(today())));
    wish()
        .ifPresent(
            wish -> {
              if (isOverview()) {
                parts
                    .work()
                    .reports()
                    .overview(
                        wish.period(),
                        wish.hamlet(),
                        found -> {
                          if (question == asked) {
                            show(found);
                          }
                        });
              } else {
                parts
                    .work()
                    .reports()
                    .report(
                        parts.desk().clerk(),
                        wish,
                        made -> {
                          if (question == asked) {
                            show(made, name(wish));
                          }
                        });
              }
            });
  }

  /** Each report has columns of its own. */
  private static String name(ReportWish wish) {
    return "report-" + wish.by().map(By::name).orElse("CASE").toLowerCase(Locale.ROOT);
  }

  private LocalDateTime now() {
    return LocalDateTime.now(parts.clock());
  }

  private void show(Report made, String name) {
    there(overview, false);
    there(nothing, false);
    there(report, true);
    sentences.setText(
        String.join(" ", made.parts().stream().flatMap(p -> p.sentences().stream()).toList()));
    table.show(made.sheet(), parts.tables(), name);
  }

  private void show(Optional<Overview> found) {
    there(report, false);
    there(overview, found.isPresent());
    there(nothing, found.isEmpty());
    found.ifPresent(this::show);
  }

  private void show(Overview now) {
    new CampaignKpis(words, people, active, activated, missing, left).show(now);
    hamlets.show(now.hamlets(), words);
    groups.show(now.groups(), words);
    boolean paced = now.attainment().isPresent() && now.pace().missing() > 0;
    needed.setText(words.of("desk.campaign.legend.pace", now.pace().perDay()));
    there(needed, paced);
    trend.show(now.trend(), paced ? now.pace().perDay() : 0);
    var where = NextHamlet.of(now, words);
    there(hint, where.isPresent());
    where.ifPresent(
        w -> {
          next.setText(w.where());
          how.setText(w.how());
        });
  }

  @FXML
  void print() {
    wish().ifPresent(acts::print);
  }

  private void save(ReportFormat format) {
    wish().ifPresent(wish -> acts.save(wish, format));
  }

  /** Ctrl+P prints, Ctrl+S saves a workbook, F5 counts anew. */
  @Override
  public boolean key(KeyEvent event) {
    if (event.isControlDown() && event.getCode() == KeyCode.P) {
      print();
    } else if (event.isControlDown() && event.getCode() == KeyCode.S) {
      save(ReportFormat.XLSX);
    } else if (event.getCode() == KeyCode.F5) {
      refresh();
    } else {
      return false;
    }
    return true;
  }
}
