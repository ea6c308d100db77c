package vn.motcua.kiosk.app;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.motcua.kiosk.config.ConfigFault;
import vn.motcua.kiosk.config.ConfigProblem;
import vn.motcua.kiosk.config.ConfigReader;
import vn.motcua.kiosk.config.KioskConfig;
import vn.motcua.kiosk.config.LastGood;

/**
 * What the kiosk starts with: the configuration as it has been edited; if that has a mistake, the
 * last one that had none.
 *
 * @param config absent if there is neither
 * @param problems of the edited one; each is in the log
 */
record StartConfig(Optional<KioskConfig> config, List<ConfigProblem> problems) {

  private static final Logger LOG = LoggerFactory.getLogger(StartConfig.class);

  StartConfig {
    problems = List.copyOf(problems);
  }

  /**
   * Reads, and keeps a copy of what is good.
   *
   * @param edited the folder that people edit
   */
  static StartConfig of(Path edited, LastGood copy, LocalDate today) {
    var read = ConfigReader.read(edited, today);
    if (read.config().isPresent()) {
      keep(edited, copy, today);
      return new StartConfig(read.config(), List.of());
    }
    read.problems().forEach(p -> LOG.error("{} {}", ConfigFault.CFG_01.code(), p));
    var before = copy.read(today);
    before.ifPresent(_ -> LOG.warn("{} going on with {}", ConfigFault.CFG_02.code(), copy.file()));
    return new StartConfig(before, read.problems());
  }

  private static void keep(Path edited, LastGood copy, LocalDate today) {
    try {
      if (!copy.keep(edited, today)) {
        LOG.warn("{} edited while being read", ConfigFault.CFG_03.code());
      }
    } catch (IOException e) {
      LOG.warn("{} {}", ConfigFault.CFG_03.code(), e.getMessage());
    }
  }

  /** What the clerk is to be told while citizens are served all the same. */
  Optional<ConfigFault> notice() {
    return config.isPresent() && !problems.isEmpty()
        ? Optional.of(ConfigFault.CFG_02)
        : Optional.empty();
  }
}
