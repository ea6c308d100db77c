package vn.motcua.kiosk.app.walk;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javafx.application.Platform;
import javafx.scene.Scene;
import vn.motcua.kiosk.app.kiosk.Kiosk;
import vn.motcua.kiosk.app.machine.DataFolder;
import vn.motcua.kiosk.app.machine.Display;
import vn.motcua.kiosk.app.machine.Engine;
import vn.motcua.kiosk.app.machine.ExitCode;
import vn.motcua.kiosk.app.machine.Folders;
import vn.motcua.kiosk.app.machine.House;
import vn.motcua.kiosk.app.machine.Logging;
import vn.motcua.kiosk.app.machine.ScreenSize;
import vn.motcua.kiosk.app.machine.Specimen;
import vn.motcua.kiosk.camera.Camera;
import vn.motcua.kiosk.camera.CameraLimits;
import vn.motcua.kiosk.camera.DemoDriver;
import vn.motcua.kiosk.camera.FolderDriver;
import vn.motcua.kiosk.config.ConfigReader;
import vn.motcua.kiosk.config.KioskConfig;
import vn.motcua.kiosk.config.signed.GuidanceProblem;
import vn.motcua.kiosk.guide.Guide;
import vn.motcua.kiosk.guide.Language;
import vn.motcua.kiosk.guide.Question;
import vn.motcua.kiosk.handout.HandoutPage;
import vn.motcua.kiosk.journey.VisitCode;
import vn.motcua.kiosk.printing.FolderPrinter;
import vn.motcua.kiosk.staff.StaffProblem;
import vn.motcua.kiosk.ui.speech.Sounds;
import vn.motcua.kiosk.visit.StoreProblem;
import vn.motcua.kiosk.visit.VisitJson;

/**
 * Everything that a walkthrough needs to know, and what is built around it: the kiosk without a
 * display, before a drawn camera, with the PDF folder as its printer.
 *
 * @param data a temporary folder that is deleted afterwards, when absent
 * @param card payload of the card that is drawn; the specimen's when absent
 * @param frames folder of pictures that stand for the camera
 * @param on the day that it should be
 * @param all whether every page is pictured on all screens, in all letters and colours
 * @param desk whether the clerk's desk is walked instead, beside an invented day
 */
public record WalkthroughPlan(
    Path config,
    Optional<Path> data,
    Path out,
    Optional<String> card,
    Optional<Path> frames,
    Map<String, String> answers,
    ScreenSize size,
    String language,
    Optional<LocalDate> on,
    boolean all,
    boolean desk) {

  /** Answers that are not to a question of the guide. */
  private static final Map<String, Set<String>> OTHER_ANSWERS =
      Map.of("card", Set.of("yes", "no"), "message", Set.of("genuine", "false", "none"));

  /** How many of the camera's frames a picture from a folder stays. */
  private static final int FRAMES_A_PICTURE = 6;

  /** The specimen's journey, on a full screen, in Vietnamese. */
  public static WalkthroughPlan ofDefaults(Path config, Path data, Path out) {
    return new WalkthroughPlan(
        config,
        Optional.of(data),
        out,
        Optional.empty(),
        Optional.empty(),
        Map.of(),
        new ScreenSize(1920, 1080),
        Language.VIETNAMESE.code(),
        Optional.empty(),
        false,
        false);
  }

  /** Walks, and says where everything lies. */
  public int run(PrintWriter output) {
    var clock = clock();
    var read = ConfigReader.read(config, LocalDate.now(clock));
    if (read.config().isEmpty()) {
      Logging.toConsole();
      read.problems().forEach(output::println);
      return ExitCode.CONFIGURATION;
    }
    var mistakes = mistakes(read.config().get());
    if (!mistakes.isEmpty()) {
      mistakes.forEach(output::println);
      return ExitCode.USAGE;
    }
    try {
      Files.createDirectories(out);
      var folder = data.isPresent() ? data.get() : Files.createTempDirectory("kiosk-walkthrough");
      try {
        return walk(read.config().get(), folder, clock, output);
      } finally {
        if (data.isEmpty()) {
          Folders.delete(folder);
        }
      }
    } catch (IOException e) {
      output.println("Không ghi được / cannot write: " + e.getMessage());
      return ExitCode.CANNOT_WRITE;
    }
  }

  private Clock clock() {
    var system = Clock.system(ZoneId.systemDefault());
    return on.map(
            day ->
                Clock.offset(system, Duration.between(system.instant(), at(day, system.getZone()))))
        .orElse(system);
  }

  private static Instant at(LocalDate day, ZoneId zone) {
    return day.atTime(LocalTime.of(9, 0)).atZone(zone).toInstant();
  }

  /** What was asked for and does not exist. */
  private List<String> mistakes(KioskConfig read) {
    var mistakes = new ArrayList<String>();
    var choices = choices(read.guide());
    answers.forEach(
        (key, value) -> {
          var known = choices.get(key);
          if (known == null) {
            mistakes.add(
                "--answers %s: không có câu hỏi này / no such question; %s"
                    .formatted(key, choices.keySet()));
          } else if (!known.contains(value)) {
            mistakes.add(
                "--answers %s=%s: không có lựa chọn này / no such choice; %s"
                    .formatted(key, value, known));
          }
        });
    if (read.settings().languages().stream().noneMatch(l -> l.code().equals(language))) {
      mistakes.add(
          "--locale %s: không có / not switched on; %s"
              .formatted(language, read.settings().languages()));
    }
    if (frames.isPresent() && !Files.isDirectory(frames.get())) {
      mistakes.add("--frames %s: không có thư mục này / no such folder".formatted(frames.get()));
    }
    return mistakes;
  }

  private static Map<String, Set<String>> choices(Guide guide) {
    var choices = new TreeMap<String, Set<String>>(OTHER_ANSWERS);
    choices.put("stuck", guide.remedies().keySet());
    for (var question : guide.questions()) {
      choices.put(
          question.id(),
          question.choices().stream().map(Question.Choice::id).collect(Collectors.toSet()));
    }
    choices.put("purpose", guide.utilities().stream().map(u -> u.id()).collect(Collectors.toSet()));
    return choices;
  }

  private int walk(KioskConfig read, Path folder, Clock clock, PrintWriter output)
      throws IOException {
    try (var taken = DataFolder.take(folder)) {
      Display.startHeadless();
      var house = desk ? day(read, taken, clock).write() : House.alone();
      return walk(read, taken, clock, house, output);
    } catch (GuidanceProblem problem) {
      output.println(problem.sentence());
      return ExitCode.PROBLEMS_FOUND;
    } catch (StoreProblem | StaffProblem problem) {
      output.println(problem.getMessage());
      return ExitCode.ALREADY_RUNNING;
    } finally {
      Platform.exit();
    }
  }

  private SampleDay day(KioskConfig read, DataFolder folder, Clock clock) {
    return new SampleDay(config, read, folder, clock);
  }

  private int walk(
      KioskConfig read, DataFolder folder, Clock clock, House house, PrintWriter output)
      throws IOException {
    var printed = Folders.empty(folder.resolve("printed"));
    var onlooker = new Onlooker();
    var printer = new FolderPrinter(printed);
    try (var camera = camera();
        var kiosk =
            new Kiosk(
                read,
                folder,
                clock,
                camera,
                Engine.CARD::stream,
                printer,
                () -> HandoutPage.load(config.resolve("handout"), read.settings().languages()),
                Sounds.none(),
                onlooker,
                house)) {
      var scene = Display.ask(() -> scene(kiosk));
      var album = new PictureFolder(kiosk, scene, out, all ? Variant.all() : List.of());
      var walker = new Walker(kiosk, new Finger(scene), onlooker, album, answers);
      if (desk) {
        new DeskWalk(kiosk, walker, day(read, folder, clock).stick(), out).walk();
        output.println("Ảnh bàn cán bộ / the desk: " + out.toAbsolutePath().normalize());
        return ExitCode.OK;
      }
      var walkthrough = new Walkthrough(walker, read.settings().seconds().guide(), output);
      walkthrough.walk(language);
      collect(printed, out.resolve("handout.pdf"));
      var code = onlooker.visit().orElseThrow().code();
      Files.writeString(out.resolve("visit.json"), recorded(kiosk, code), StandardCharsets.UTF_8);
      if (all && kiosk.record().orElseThrow().find(code).isPresent()) {
        walkthrough.comeBack(code);
      }
      tell(output);
      return ExitCode.OK;
    } catch (Onlooker.Stuck stuck) {
      output.println("Lượt bị kẹt / the visit got stuck: " + stuck.getMessage());
      return ExitCode.PROBLEMS_FOUND;
    } catch (StoreProblem problem) {
      output.println(problem.getMessage());
      return ExitCode.CANNOT_WRITE;
    }
  }

  /** Moves the one PDF that the printer's folder holds to where it was asked for. */
  private static void collect(Path printed, Path handout) throws IOException {
    try (var files = Files.list(printed)) {
      var pdf = files.filter(f -> f.toString().endsWith(".pdf")).findFirst().orElseThrow();
      Files.move(pdf, handout, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  /** The record of a visit as it stands on the disk, without anything personal in the clear. */
  private static String recorded(Kiosk kiosk, VisitCode code) throws StoreProblem {
    var record = kiosk.record().orElseThrow();
    var visit = record.find(code);
    return visit.isPresent()
        ? VisitJson.of(visit.get(), record)
        : "{\"code\": \"%s\", \"kept\": \"nothing\"}%n".formatted(code);
  }

  private Camera camera() {
    if (frames.isPresent()) {
      return new Camera(
          List.of(new FolderDriver(frames.get(), FRAMES_A_PICTURE)), CameraLimits.usual());
    }
    var drawn = new DemoDriver(card.orElseGet(Specimen::payload), Specimen.SEED);
    return new Camera(List.of(drawn), CameraLimits.usual());
  }

  /** No window: the Headless platform's screen is smaller than a kiosk's, a scene needs none. */
  private Scene scene(Kiosk kiosk) {
    return new Scene(kiosk.root(), size.width(), size.height());
  }

  private void tell(PrintWriter output) {
    var here = out.toAbsolutePath().normalize();
    output.println("Phiếu hướng dẫn / handout:     " + here.resolve("handout.pdf"));
    output.println("Ảnh các màn hình / pictures:   " + here.resolve("*.png"));
    output.println("Lượt đã ghi / visit:           " + here.resolve("visit.json"));
  }
}
