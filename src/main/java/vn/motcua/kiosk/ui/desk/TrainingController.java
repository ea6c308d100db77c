package vn.motcua.kiosk.ui.desk;

import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import vn.motcua.kiosk.config.Lesson;
import vn.motcua.kiosk.training.Course;
import vn.motcua.kiosk.ui.Words;
import vn.motcua.kiosk.ui.control.Icon;

/** Those who are to stand at the counter are trained: twelve cases, nothing recorded. */
final class TrainingController implements DeskPage {

  private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
  private static final int ACROSS = 3;
  private static final int LONGEST_NAME = 60;

  private final DeskParts parts;
  private final Words words;
  private final DeskTraining training;
  private Optional<Lesson> chosen = Optional.empty();
  private int results = -1;

  @FXML private VBox before;
  @FXML private VBox during;
  @FXML private TextField trainee;
  @FXML private Label heading;
  @FXML private GridPane lessons;
  @FXML private Label title;
  @FXML private Label card;
  @FXML private Label says;
  @FXML private VBox should;
  @FXML private Button practise;

  TrainingController(DeskParts parts) {
    this.parts = parts;
    words = parts.words();
    training = parts.work().training();
  }

  @Override
  public void shown() {
    training.goOn();
    show();
  }

  /** The trainee has come to an end meanwhile. */
  @Override
  public void second() {
    if (training.course().map(c -> c.results().size()).orElse(-1) != results) {
      show();
    }
  }

  private void show() {
    var course = training.course();
    results = course.map(c -> c.results().size()).orElse(-1);
    show(before, course.isEmpty());
    show(during, course.isPresent());
    course.ifPresent(this::show);
  }

  private static void show(VBox part, boolean shown) {
    part.setVisible(shown);
    part.setManaged(shown);
  }

  private void show(Course course) {
    var all = training.lessons();
    long right = course.results().stream().filter(Course.Result::isRight).count();
    heading.setText(words.of("desk.training.heading", course.trainee(), right, all.size()));
    lessons.getChildren().clear();
    for (int i = 0; i < all.size(); i++) {
      lessons.add(lesson(all.get(i), i + 1, course), i % ACROSS, i / ACROSS);
    }
    tell(chosen.or(course::lesson).orElse(all.getFirst()), course);
  }

  private Button lesson(Lesson lesson, int number, Course course) {
    var result = result(lesson, course);
    var button = new Button(number + "  " + lesson.title());
    button.setId("lesson-" + lesson.id());
    button.getStyleClass().addAll("desk-action", "desk-secondary", "lesson");
    button.setMaxWidth(Double.MAX_VALUE);
    result.ifPresent(r -> button.setGraphic(new Icon(r.isRight() ? "check" : "alert-triangle")));
    button.pseudoClassStateChanged(CHOSEN, chosen.equals(Optional.of(lesson)));
    button.setOnAction(
        _ -> {
          chosen = Optional.of(lesson);
          show();
        });
    return button;
  }

  private static Optional<Course.Result> result(Lesson lesson, Course course) {
    return course.results().stream().filter(r -> r.lesson().equals(lesson)).findFirst();
  }

  private void tell(Lesson lesson, Course course) {
    chosen = Optional.of(lesson);
    title.setText(lesson.title());
    card.setText(words.of("desk.training.card", Differences.card(lesson.card())));
    says.setText("“" + lesson.says() + "”");
    should.getChildren().clear();
    var result = result(lesson, course);
    if (result.isPresent()) {
      line("story-head", result.get().isRight() ? "desk.training.right" : "desk.training.differs");
      new Differences(parts.guide()).of(result.get()).forEach(s -> add("tone-attention", "• " + s));
      line("story-head", "desk.training.should");
      lesson.should().forEach(s -> add("story-small", "• " + s));
    }
    practise.setText(words.of(result.isPresent() ? "desk.training.again" : "desk.training.do"));
  }

  private void line(String style, String key) {
    add(style, words.of(key));
  }

  private void add(String style, String sentence) {
    var line = new Label(sentence);
    line.setWrapText(true);
    line.getStyleClass().add(style);
    should.getChildren().add(line);
  }

  @FXML
  void begin() {
    var name = trainee.getText().strip();
    if (name.isEmpty() || name.length() > LONGEST_NAME) {
      parts.desk().say("info", words.of("desk.training.no-name"));
      trainee.requestFocus();
      return;
    }
    training.begin(parts.desk().clerk(), name);
    parts.desk().open(DeskScreen.TRAINING);
  }

  /** Over the citizens' screen the desk is in the way. */
  @FXML
  void practise() {
    chosen.ifPresent(training::practise);
    if (parts.desk().isOver()) {
      parts.desk().leave();
    } else {
      parts.desk().say("check", words.of("desk.training.go"));
    }
  }

  @FXML
  void print() {
    training.print(news -> parts.desk().say("printer", news));
  }

  @FXML
  void end() {
    training.end(parts.desk().clerk());
    chosen = Optional.empty();
    parts.desk().say("check", words.of("desk.training.ended"));
    parts.desk().open(DeskScreen.TODAY);
  }
}
