package vn.motcua.kiosk.app.machine;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.motcua.kiosk.config.ConfigFault;
import vn.motcua.kiosk.config.ConfigPlaces;
import vn.motcua.kiosk.config.ConfigProblem;
import vn.motcua.kiosk.config.ConfigReader;
import vn.motcua.kiosk.config.KioskConfig;
import vn.motcua.kiosk.config.LastGood;
import vn.motcua.kiosk.config.signed.Editions;
import vn.motcua.kiosk.config.signed.GuidanceInUse;
import vn.motcua.kiosk.config.signed.GuidanceProblem;

/**
 * What the kiosk starts with: the configuration as it has been edited; if that has a mistake, the
 * last one that had none. Guidance that its province signs is used only as it was signed.
 *
 * @param config absent if there is neither
 * @param problems of the edited one; each is in the log
 * @param guidance where it comes from
 * @param kept whether a copy of it is kept already
 */
public record StartConfig(
    Optional<KioskConfig> config,
    List<ConfigProblem> problems,
    GuidanceInUse guidance,
    boolean kept) {

  private static final Logger LOG = LoggerFactory.getLogger(StartConfig.class);

  public StartConfig {
    problems = List.copyOf(problems);
  }

  /**
   * Reads.
   *
   * @param edited the folder that people edit
   * @param editions that the province signed
   */
  public static StartConfig of(Path edited, Editions editions, LastGood copy, LocalDate today) {
    var guidance = GuidanceInUse.at(edited, editions);
    guidance.refused().ifPresent(r -> LOG.error("{}", r.sentence()));
    return guidance
        .places()
        .map(places -> read(places, guidance, copy, today))
        .orElseGet(() -> nothing(guidance));
  }

  private static StartConfig read(
      ConfigPlaces places, GuidanceInUse guidance, LastGood copy, LocalDate today) {
    var read = ConfigReader.read(places, today, copy::holds);
    if (read.config().isPresent()) {
      return new StartConfig(read.config(), List.of(), guidance, copy.holds(read.checksum()));
    }
    read.problems().forEach(p -> LOG.error("{} {}", ConfigFault.CFG_01.code(), p));
    var before =
        guidance.edition().isPresent() ? copy.read(places.guidance(), today) : copy.read(today);
    before.ifPresent(_ -> LOG.warn("{} going on with {}", ConfigFault.CFG_02.code(), copy.file()));
    return new StartConfig(before, read.problems(), guidance, false);
  }

  /** A key is trusted, and it believes nothing that is here. */
  private static StartConfig nothing(GuidanceInUse guidance) {
    var problems =
        guidance.refused().stream().map(r -> new ConfigProblem("guide", 0, 0, "", r.sentence()));
    return new StartConfig(Optional.empty(), problems.toList(), guidance, false);
  }

  /** Keeps a copy of what is good; takes as long as reading it. */
  public void keep(LastGood copy, LocalDate today) {
    if (config.isPresent() && problems.isEmpty() && !kept) {
      guidance.places().ifPresent(places -> keep(places, copy, today));
    }
  }

  private static void keep(ConfigPlaces places, LastGood copy, LocalDate today) {
    try {
      if (!copy.keep(places, today)) {
        LOG.warn("{} edited while being read", ConfigFault.CFG_03.code());
      }
    } catch (IOException e) {
      LOG.warn("{} {}", ConfigFault.CFG_03.code(), e.getMessage());
    }
  }

  /** What the clerk is to be told while citizens are served all the same. */
  public Optional<ConfigFault> notice() {
    if (config.isEmpty()) {
      return Optional.empty();
    }
    return guidance
        .refused()
        .map(GuidanceProblem::fault)
        .or(() -> problems.isEmpty() ? Optional.empty() : Optional.of(ConfigFault.CFG_02));
  }
}
