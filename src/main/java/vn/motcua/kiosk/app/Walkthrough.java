package vn.motcua.kiosk.app;

import static java.util.concurrent.TimeUnit.NANOSECONDS;
import static java.util.concurrent.TimeUnit.SECONDS;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Predicate;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import org.jspecify.annotations.Nullable;
import vn.motcua.kiosk.guide.Language;
import vn.motcua.kiosk.guide.Step;
import vn.motcua.kiosk.journey.Event;
import vn.motcua.kiosk.journey.Known;
import vn.motcua.kiosk.journey.Stage;
import vn.motcua.kiosk.ui.Look;
import vn.motcua.kiosk.visit.StoreProblem;
import vn.motcua.kiosk.visit.VisitJson;

/**
 * One visit from the first page to the last, on the real screens through their real buttons, with a
 * picture of every page.
 */
final class Walkthrough {

  /** A page that did not come. */
  static final class Stuck extends IllegalStateException {
    private static final long serialVersionUID = 1;

    Stuck(String waitedFor, Stage stage) {
      super("waited for " + waitedFor + ", but the kiosk is on page " + stage.page());
    }
  }

  private static final int SECONDS_FOR_A_PAGE = 20;

  /** A card that is held well is read in a second; a worn one in moving frames may take some. */
  private static final int SECONDS_FOR_A_CARD = 20;

  private final Kiosk kiosk;
  private final Scene scene;
  private final Finger finger;
  private final LinkedBlockingQueue<Stage> shown;
  private final Path out;
  private final Map<String, String> answers;
  private final PrintWriter log;
  private final int patience;
  private final List<Variant> variants;
  private Stage stage;
  private int pictures;
  private Optional<Known> known = Optional.empty();

  /**
   * @param shown every stage that was drawn, in order
   * @param answers question id → choice id, and what else a walkthrough can be told
   * @param variants in which every page is pictured besides; none for the scene as it is only
   * @param patience seconds without a touch after which a step asks whether anybody is there
   */
  Walkthrough(
      Kiosk kiosk,
      Scene scene,
      LinkedBlockingQueue<Stage> shown,
      Path out,
      Map<String, String> answers,
      int patience,
      List<Variant> variants,
      PrintWriter log) {
    this.kiosk = kiosk;
    this.scene = scene;
    this.finger = new Finger(scene);
    this.shown = shown;
    this.out = out;
    this.answers = answers;
    this.log = log;
    this.patience = patience;
    this.variants = List.copyOf(variants);
    this.stage = new Stage.Attract(Language.VIETNAMESE);
  }

  /** Walks; the handout lies in the printer's folder afterwards. */
  void walk(String language) {
    kiosk.open();
    first();
    picture("attract");
    if (!language.equals("vi")) {
      touch("language-" + language);
      await(
          "attract in " + language,
          s -> s instanceof Stage.Attract a && a.language().code().equals(language));
      picture("attract-" + language);
    }
    touch("begin");
    await("consent", Stage.Consent.class::isInstance);
    picture("consent");
    if (answers.getOrDefault("card", "yes").equals("no")) {
      touch("without-card");
    } else {
      touch("agree");
      card();
    }
    questions();
    steps();
    reminder();
    summary();
    goodbye();
  }

  private void card() {
    await("scan", Stage.Scanning.class::isInstance);
    scan();
    otherWays();
    if (!comes(SECONDS_FOR_A_CARD, Stage.Confirming.class::isInstance)) {
      log.println(
          "Chưa đọc được thẻ trong hình, đi tiếp không dùng thẻ."
              + " / No card could be read, going on without one.");
      touch("no-card");
      return;
    }
    picture("confirm");
    touch("that-is-me");
  }

  /** The last picture before the card is read shows it in the camera's view. */
  private void scan() {
    if (!variants.isEmpty()) {
      picture("scan");
    }
    var last = Picture.of(scene);
    long end = System.nanoTime() + SECONDS.toNanos(SECONDS_FOR_A_CARD);
    while (stage instanceof Stage.Scanning && System.nanoTime() < end) {
      var next = Picture.of(scene);
      drain();
      if (stage instanceof Stage.Scanning) {
        last = next;
      }
    }
    if (variants.isEmpty()) {
      picture("scan", List.of(last));
    }
  }

  /** The pages for when the camera fails and for typing, then back to the camera. */
  private void otherWays() {
    pullTheCable();
    picture("no-camera");
    touch("type-instead");
    await("typing", Stage.Typing.class::isInstance);
    for (char digit : "000167000".toCharArray()) {
      touch("key-" + digit);
    }
    await("nine digits", s -> s instanceof Stage.Typing t && t.missing() == 3);
    picture("typing");
    touch("back");
    await("the camera", s -> s instanceof Stage.Scanning || s instanceof Stage.Confirming);
  }

  /** The card may be read while we are at it: then it is held there once more. */
  private void pullTheCable() {
    while (!(stage instanceof Stage.NoCamera)) {
      if (stage instanceof Stage.Confirming) {
        touch("back");
        await("scan", Stage.Scanning.class::isInstance);
      }
      kiosk.cards().stop();
      kiosk.counter().accept(new Event.CameraFailed("CAM-06"));
      await("no camera", s -> s instanceof Stage.NoCamera || s instanceof Stage.Confirming);
    }
  }

  /** What somebody wants to do leads to how it is done, or to the level that it needs. */
  private void purpose(String id) {
    touch("what-for");
    await("purposes", Stage.Purposes.class::isInstance);
    picture("purposes");
    while (stage instanceof Stage.Purposes at && !at.shows(id)) {
      touch("more");
      await("more purposes", s -> !s.page().equals(at.page()));
      picture("purposes");
    }
    touch("purpose-" + id);
    await("the purpose " + id, Stage.Purpose.class::isInstance);
    picture("purpose-" + id);
    boolean told = stage instanceof Stage.Purpose p && !p.utility().answers().isEmpty();
    touch(told ? "how-to" : "get-level");
    await("a way", s -> !(s instanceof Stage.Purpose));
  }

  private void questions() {
    await("a question", s -> s instanceof Stage.Asking);
    Optional.ofNullable(answers.get("purpose")).ifPresent(this::purpose);
    while (stage instanceof Stage.Asking asking) {
      var question = asking.question();
      var choice = answers.getOrDefault(question.id(), question.choices().getFirst().id());
      touch("choice-" + choice);
      await("choice " + choice, s -> s instanceof Stage.Asking a && a.chosen().isPresent());
      picture("question-" + question.id());
      touch("next");
      await("the page after question " + question.id(), s -> !s.page().equals(asking.page()));
    }
  }

  private void steps() {
    boolean detours = true;
    while (stage instanceof Stage.OnPathway at) {
      switch (at) {
        case Stage.Comparing comparing -> {
          picture("message");
          switch (answers.getOrDefault("message", "none")) {
            case "genuine" -> touch("genuine");
            case "false" -> falseOne();
            default -> {
              lookAhead(comparing);
              touch("no-message");
            }
          }
        }
        case Stage.Guiding guiding -> {
          picture("step-" + guiding.step().id());
          if (detours && isTroubled(guiding)) {
            detours = false;
            trouble(guiding);
            silence();
          }
          touch(onward(guiding.step()));
        }
        case Stage.Stuck _ -> touch("solved");
      }
      await("the next step", s -> !s.page().equals(at.page()));
    }
  }

  /** What comes once the message is there; then back, as if it were not there yet. */
  private void lookAhead(Stage.Comparing comparing) {
    touch("genuine");
    await("the step behind the message", Stage.Guiding.class::isInstance);
    int steps = comparing.steps().size();
    for (int i = comparing.index(); i < steps; i++) {
      at(i);
      picture("step-" + comparing.steps().get(i).id());
      if (i < steps - 1) {
        touch(onward(comparing.steps().get(i)));
      }
    }
    for (int i = steps - 1; i > comparing.index(); i--) {
      touch("back");
      at(i - 1);
    }
    touch("back");
    await("the page before", s -> s instanceof Stage.Asking || isAt(s, comparing.index() - 1));
    touch(stage instanceof Stage.Guiding g ? onward(g.step()) : "next");
    await("the message again", Stage.Comparing.class::isInstance);
  }

  /** What is done at an office cannot be done here: it is left for later. */
  private static String onward(Step step) {
    return step.layout() == Step.Layout.OFFICE ? "later" : "done";
  }

  private void at(int index) {
    await("step " + (index + 1), s -> isAt(s, index));
  }

  private static boolean isAt(Stage stage, int index) {
    return stage instanceof Stage.Guiding g && g.index() == index;
  }

  /** The citizen has the false message: every false one that goes round, and what to do. */
  private void falseOne() {
    if (finger.reaches("another-false")) {
      touch("another-false");
      picture("message-another");
    }
    touch("false");
    await("advice", s -> s instanceof Stage.Comparing c && c.falseOne());
    picture("message-false");
    touch("no-message");
  }

  /** At the step that has the trouble asked for, else at the third. */
  private boolean isTroubled(Stage.Guiding guiding) {
    return answers.containsKey("stuck")
        ? guiding.step().remedies().contains(answers.get("stuck"))
        : guiding.index() > 1;
  }

  private void trouble(Stage.Guiding guiding) {
    touch("stuck");
    await("troubles", Stage.Stuck.class::isInstance);
    var remedies = guiding.step().remedies();
    if (!remedies.isEmpty()) {
      var remedy = "remedy-" + answers.getOrDefault("stuck", remedies.getFirst());
      for (int page = 0; page < remedies.size() && !finger.reaches(remedy); page++) {
        touch("more-remedies");
      }
      touch(remedy);
      await("a remedy", s -> s instanceof Stage.Stuck t && t.chosen().isPresent());
    }
    picture("stuck");
    touch("solved");
    await("the step again", Stage.Guiding.class::isInstance);
  }

  /** Nobody touches anything: the seconds are counted out at once instead of being waited for. */
  private void silence() {
    for (int i = 0; i <= patience; i++) {
      kiosk.counter().accept(new Event.Second());
    }
    await("the idle warning", Stage.IdleWarning.class::isInstance);
    picture("idle");
    touch("still-here");
    await("the step again", Stage.Guiding.class::isInstance);
  }

  /** Offered to those who wait for approval; the walkthrough has no telephone. */
  private void reminder() {
    if (stage instanceof Stage.Reminding) {
      picture("reminder");
      var wanted = answers.getOrDefault("reminder", "yes").equals("yes");
      touch(wanted ? "yes" : "no");
      await("the page after the reminder", s -> !(s instanceof Stage.Reminding));
    }
    if (stage instanceof Stage.Phoning) {
      picture("reminder-phone");
      touch("without");
    }
  }

  private void summary() {
    await("summary", Stage.Summary.class::isInstance);
    kiosk.awaitPaper();
    picture("summary");
    touch("end");
    await("the question before the end", Stage.Ending.class::isInstance);
    picture("ending");
    touch("still-here");
    await("summary again", Stage.Summary.class::isInstance);
    touch("print");
  }

  private void goodbye() {
    await("goodbye", Stage.Goodbye.class::isInstance);
    picture("goodbye");
    touch("end-now");
    await("nobody", Stage.Attract.class::isInstance);
  }

  /** The record of this visit as it stands on the disk, without anything personal in the clear. */
  String recorded() throws StoreProblem {
    var code = known.orElseThrow().code();
    var record = kiosk.record().orElseThrow();
    var visit = record.find(code);
    return visit.isPresent()
        ? VisitJson.of(visit.get(), record)
        : "{\"code\": \"%s\", \"kept\": \"nothing\"}%n".formatted(code);
  }

  // --- waiting and touching ---

  private void first() {
    var first = poll(SECONDS.toNanos(SECONDS_FOR_A_PAGE));
    if (first == null) {
      throw new Stuck("the first page", stage);
    }
    see(first);
  }

  private void touch(String id) {
    finger.touch(id);
  }

  private void await(String what, Predicate<Stage> wanted) {
    if (!comes(SECONDS_FOR_A_PAGE, wanted)) {
      throw new Stuck(what, stage);
    }
  }

  private boolean comes(int seconds, Predicate<Stage> wanted) {
    drain();
    long end = System.nanoTime() + SECONDS.toNanos(seconds);
    while (!wanted.test(stage)) {
      var next = poll(end - System.nanoTime());
      if (next == null) {
        return false;
      }
      see(next);
    }
    return true;
  }

  private @Nullable Stage poll(long nanos) {
    try {
      return shown.poll(Math.max(0, nanos), NANOSECONDS);
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      return null;
    }
  }

  private void drain() {
    for (var next = shown.poll(); next != null; next = shown.poll()) {
      see(next);
    }
  }

  private void see(Stage next) {
    stage = next;
    next.visit().ifPresent(v -> known = Optional.of(v));
  }

  private void picture(String name) {
    picture(name, shots());
  }

  private void picture(String name, List<WritableImage> shots) {
    var page = "%02d-%s".formatted(++pictures, name);
    for (int i = 0; i < shots.size(); i++) {
      var variant = variants.isEmpty() || shots.size() == 1 ? "" : variants.get(i).suffix();
      Picture.write(shots.get(i), out.resolve(page + variant + ".png"));
    }
  }

  /** The page as it stands, in every variant; meanwhile it cannot turn. */
  private List<WritableImage> shots() {
    if (variants.isEmpty()) {
      return List.of(Picture.of(scene));
    }
    return Display.ask(
        () -> {
          var shots = new ArrayList<WritableImage>();
          for (var variant : variants) {
            kiosk.choose(variant.look());
            shots.add(Picture.of(scene.getRoot(), variant.size()));
          }
          kiosk.choose(Look.USUAL);
          Picture.of(scene);
          return shots;
        });
  }

  /** Moves the one PDF that the printer's folder holds to where it was asked for. */
  static void collect(Path printed, Path handout) {
    try (var files = Files.list(printed)) {
      var pdf = files.filter(f -> f.toString().endsWith(".pdf")).findFirst().orElseThrow();
      Files.move(pdf, handout, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
