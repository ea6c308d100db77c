package vn.motcua.kiosk.config.signed;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import vn.motcua.kiosk.config.ConfigFault;
import vn.motcua.kiosk.config.ConfigPlaces;

/**
 * Which guidance a kiosk uses. Without a trusted key it is what lies in the configuration folder.
 * With one it is an edition that was proved, always from this kiosk's own copy of it: a newer one
 * in the folder is taken first, and whatever else lies there is refused.
 *
 * @param places empty where there is a key, and nothing that it believes
 * @param edition in use, where it was signed
 * @param refused why the guidance in the folder is not used, or that the key is gone
 */
public record GuidanceInUse(
    Optional<ConfigPlaces> places, Optional<Manifest> edition, Optional<GuidanceProblem> refused) {

  /** Finds it, and takes what is newer in the folder. */
  public static GuidanceInUse at(Path config, Editions editions) {
    return new Choice(config, editions).made();
  }

  /** Finds it without changing anything: for commands that may run beside a kiosk. */
  public static GuidanceInUse seen(Path config, Editions editions) {
    return new Choice(config, editions).seen();
  }

  private static final class Choice {
    private final Path config;
    private final Editions editions;
    private Optional<GuidanceProblem> refused = Optional.empty();
    private Optional<Manifest> inFolder = Optional.empty();

    Choice(Path config, Editions editions) {
      this.config = config;
      this.editions = editions;
    }

    GuidanceInUse made() {
      var keys = keys();
      if (!keys.isEmpty()) {
        take(keys);
      }
      return found(keys);
    }

    GuidanceInUse seen() {
      var keys = keys();
      if (!keys.isEmpty()) {
        look(keys);
      }
      return found(keys);
    }

    private TrustedKeys keys() {
      try {
        return TrustedKeys.in(config);
      } catch (IOException _) {
        return new TrustedKeys("");
      }
    }

    private void take(TrustedKeys keys) {
      try {
        var edition = SignedGuidance.in(config, keys);
        inFolder = Optional.of(edition.manifest());
        if (edition.manifest().number() > editions.highest()) {
          editions.take(edition, keys);
          editions.noteFromFolder();
        }
      } catch (GuidanceProblem problem) {
        refuse(problem);
      }
    }

    private void look(TrustedKeys keys) {
      try {
        inFolder = Optional.of(SignedGuidance.in(config, keys).manifest());
      } catch (GuidanceProblem problem) {
        refuse(problem);
      }
    }

    /** Guidance that came with the program and was never signed, beside an edition: no news. */
    private void refuse(GuidanceProblem problem) {
      boolean known =
          problem.fault() == ConfigFault.CFG_07
              && editions.inUse().isPresent()
              && !editions.isFromFolder();
      if (!known) {
        refused = Optional.of(problem);
      }
    }

    private GuidanceInUse found(TrustedKeys keys) {
      var remembered = editions.remembered();
      if (keys.isEmpty() && remembered.isEmpty()) {
        return new GuidanceInUse(
            Optional.of(ConfigPlaces.together(config)), Optional.empty(), Optional.empty());
      }
      if (keys.isEmpty()) {
        refused = Optional.of(new GuidanceProblem(ConfigFault.CFG_13, ""));
      }
      return editions
          .inUse()
          .flatMap(dir -> proved(dir, keys.and(remembered)))
          .orElseGet(this::foundInFolder);
    }

    /** Not taken, because the disk is full or because a command only looks. */
    private GuidanceInUse foundInFolder() {
      return new GuidanceInUse(inFolder.map(_ -> ConfigPlaces.together(config)), inFolder, refused);
    }

    private Optional<GuidanceInUse> proved(Path dir, TrustedKeys keys) {
      try {
        var edition = SignedGuidance.in(dir, keys);
        return Optional.of(
            new GuidanceInUse(
                Optional.of(new ConfigPlaces(config, dir)),
                Optional.of(edition.manifest()),
                refused));
      } catch (GuidanceProblem problem) {
        refused = Optional.of(problem);
        return Optional.empty();
      }
    }
  }
}
