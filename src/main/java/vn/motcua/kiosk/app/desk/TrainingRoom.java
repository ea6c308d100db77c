package vn.motcua.kiosk.app.desk;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import vn.motcua.kiosk.app.counter.TrainingSwitch;
import vn.motcua.kiosk.audit.AuditEvent;
import vn.motcua.kiosk.config.KioskConfig;
import vn.motcua.kiosk.config.Lesson;
import vn.motcua.kiosk.config.Lessons;
import vn.motcua.kiosk.handout.ListPage;
import vn.motcua.kiosk.staff.Clerk;
import vn.motcua.kiosk.training.Course;
import vn.motcua.kiosk.ui.desk.DeskTraining;
import vn.motcua.kiosk.ui.desk.Differences;

/** Training at this machine, begun and ended at the desk. The trainee's name is in memory only. */
final class TrainingRoom implements DeskTraining {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");
  private static final List<ListPage.Column> COLUMNS =
      List.of(
          new ListPage.Column("Ca", 34),
          new ListPage.Column("Kết quả", 14),
          new ListPage.Column("Khác ở chỗ nào", 52));

  private final DeskThread thread;
  private final DeskPress press;
  private final TrainingSwitch counter;
  private final KioskConfig config;

  TrainingRoom(DeskThread thread, DeskPress press, TrainingSwitch counter, KioskConfig config) {
    this.thread = thread;
    this.press = press;
    this.counter = counter;
    this.config = config;
  }

  @Override
  public List<Lesson> lessons() {
    return Lessons.of(config.guide());
  }

  @Override
  public Optional<Course> course() {
    return counter.course();
  }

  @Override
  public void begin(Clerk clerk, String trainee) {
    counter.begin(new Course(trainee));
    thread.later(() -> thread.audit(AuditEvent.TRAINING_BEGUN, clerk, "", true));
  }

  @Override
  public void goOn() {
    counter.goOn();
  }

  @Override
  public void practise(Lesson lesson) {
    counter.goOn();
    counter.course().ifPresent(c -> c.choose(lesson));
    counter.erase();
  }

  @Override
  public void end(Clerk clerk) {
    counter.end();
    thread.later(() -> thread.audit(AuditEvent.TRAINING_ENDED, clerk, "", true));
  }

  @Override
  public void print(Consumer<String> then) {
    counter
        .course()
        .ifPresent(
            course ->
                thread.later(
                    () ->
                        press.training(
                            page(course), news -> thread.show(() -> then.accept(news)))));
  }

  private byte[] page(Course course) {
    var words = new Differences(config.guide());
    var done = course.results();
    long right = done.stream().filter(Course.Result::isRight).count();
    return ListPage.of(
        config.commune().office() + ", " + config.commune().fullName() + " · TẬP HUẤN",
        "%s · %s · đúng %d/%d ca"
            .formatted(
                course.trainee(),
                DAY.format(LocalDate.now(thread.clock())),
                right,
                lessons().size()),
        COLUMNS,
        done.stream().map(r -> row(r, words)).toList());
  }

  private static List<String> row(Course.Result result, Differences words) {
    return List.of(
        result.lesson().title(),
        result.isRight() ? "Đúng" : "Chưa đúng",
        String.join("; ", words.of(result)));
  }
}
