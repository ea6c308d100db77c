package vn.motcua.kiosk.app.check;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import vn.motcua.kiosk.app.machine.Display;
import vn.motcua.kiosk.config.ConfigProblem;
import vn.motcua.kiosk.config.ConfigReader;
import vn.motcua.kiosk.handout.HandoutPage;
import vn.motcua.kiosk.handout.LookProblem;
import vn.motcua.kiosk.ui.Fitting;
import vn.motcua.kiosk.ui.Theme;

/**
 * Every mistake in a folder of configuration.
 *
 * @param read what was understood of it
 * @param problems of the files, texts too long for their page among them
 * @param ofLook what is wrong in a province's own look of the handout; the shipped one is used
 *     meanwhile
 */
public record ConfigCheck(
    ConfigReader.Result read, List<ConfigProblem> problems, List<LookProblem> ofLook) {

  /**
   * Takes a second or two. JavaFX has to run: texts are measured with the letters of the screens.
   */
  public static ConfigCheck of(Path folder, LocalDate day) {
    var read = ConfigReader.read(folder, day);
    return new ConfigCheck(
        read,
        read.config().isEmpty() ? read.problems() : tooLong(read),
        read.config()
            .map(c -> HandoutPage.problems(folder.resolve("handout"), c.settings().languages()))
            .orElse(List.of()));
  }

  private static List<ConfigProblem> tooLong(ConfigReader.Result good) {
    return Display.ask(
        () -> {
          Theme.loadFonts();
          return Fitting.problems(good.texts());
        });
  }

  public boolean isClean() {
    return problems.isEmpty() && ofLook.isEmpty();
  }
}
