package vn.motcua.kiosk.config.signed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.motcua.kiosk.config.ConfigFault;

/**
 * The editions of the guidance that this kiosk has taken (các bản hướng dẫn đã nhận): the last
 * three, and which of them is in use. An edition is a folder, and a file names the one in use; each
 * is put there whole, so that at whatever moment the power goes, the one before or the new one is
 * in use.
 */
public final class Editions {

  static final int KEPT = 3;

  private static final String IN_USE = "in-use";
  private static final String FROM_FOLDER = "from-folder";
  private static final String NAME = "\\d{6}-[0-9a-f]{12}";
  private static final int NAME_DIGITS = 12;

  private final Path folder;
  private final WholeFolder shelf;

  /**
   * @param folder in the data folder; need not exist
   */
  public Editions(Path folder) {
    this(new WholeFolder(folder));
  }

  Editions(WholeFolder shelf) {
    this.folder = shelf.folder();
    this.shelf = shelf;
  }

  /** In which all of them lie. */
  Path folder() {
    return folder;
  }

  /** The folder of the edition in use; empty where none was ever taken. */
  public Optional<Path> inUse() {
    return name().map(folder::resolve).filter(Files::isDirectory);
  }

  /**
   * Those that are kept and can be proved, newest first.
   *
   * @throws GuidanceProblem if the folder cannot be read
   */
  public List<Manifest> kept() throws GuidanceProblem {
    var keys = remembered();
    return names().stream().flatMap(name -> proved(name, keys)).toList();
  }

  private Stream<Manifest> proved(String name, TrustedKeys keys) {
    try {
      return Stream.of(SignedGuidance.in(folder.resolve(name), keys).manifest());
    } catch (GuidanceProblem _) {
      return Stream.empty(); // it is not offered; the one in use is told of at the start
    }
  }

  /** The largest number ever taken; 0 for none. It is always among those that are kept. */
  public int highest() throws GuidanceProblem {
    return names().stream().mapToInt(Editions::number).max().orElse(0);
  }

  /**
   * Whether this one may follow on what was used here.
   *
   * @throws GuidanceProblem {@link ConfigFault#CFG_10} if not
   */
  public void mayTake(SignedGuidance edition) throws GuidanceProblem {
    var kept = names();
    if (edition.manifest().number() <= highest() && !kept.contains(name(edition))) {
      throw new GuidanceProblem(ConfigFault.CFG_10, edition.manifest().words());
    }
  }

  /**
   * Takes an edition into use. On any problem nothing has changed.
   *
   * @param keys that signed it, remembered in case their file is lost
   */
  public void take(SignedGuidance edition, TrustedKeys keys) throws GuidanceProblem {
    mayTake(edition);
    try {
      var name = name(edition);
      if (!Files.isDirectory(folder.resolve(name))) {
        shelf.put(name, edition.parts());
      }
      shelf.put(TrustedKeys.FILE, keys.text());
      shelf.put(IN_USE, name);
      prune();
    } catch (IOException e) {
      throw GuidanceProblem.of(e);
    }
  }

  /**
   * Goes back to one that is kept.
   *
   * @param number of the edition
   */
  public Manifest back(int number) throws GuidanceProblem {
    for (var name : names()) {
      if (number(name) == number) {
        var edition = SignedGuidance.in(folder.resolve(name), remembered());
        try {
          shelf.put(IN_USE, name);
        } catch (IOException e) {
          throw GuidanceProblem.of(e);
        }
        return edition.manifest();
      }
    }
    throw new GuidanceProblem(ConfigFault.CFG_11, "số " + number);
  }

  /** The keys with which something was taken before. */
  TrustedKeys remembered() {
    try {
      return TrustedKeys.in(folder);
    } catch (IOException _) {
      return new TrustedKeys("");
    }
  }

  /** From now on, guidance in the configuration folder that is not signed is worth a word. */
  void noteFromFolder() throws GuidanceProblem {
    try {
      shelf.put(FROM_FOLDER, "");
    } catch (IOException e) {
      throw GuidanceProblem.of(e);
    }
  }

  boolean isFromFolder() {
    return Files.exists(folder.resolve(FROM_FOLDER));
  }

  private Optional<String> name() {
    try {
      var name = Files.readString(folder.resolve(IN_USE)).strip();
      return name.matches(NAME) ? Optional.of(name) : Optional.empty();
    } catch (IOException _) {
      return Optional.empty();
    }
  }

  /** Newest first. */
  private List<String> names() throws GuidanceProblem {
    try {
      return shelf.names(NAME).stream().sorted(Comparator.reverseOrder()).toList();
    } catch (IOException e) {
      throw GuidanceProblem.of(e);
    }
  }

  private static String name(SignedGuidance edition) {
    return "%06d-%s"
        .formatted(edition.manifest().number(), edition.digest().substring(0, NAME_DIGITS));
  }

  private static int number(String name) {
    return Integer.parseInt(name.substring(0, name.indexOf('-')));
  }

  /** The newest are kept, so the highest number is never forgotten, and the one in use. */
  private void prune() throws IOException, GuidanceProblem {
    var used = name().orElse("");
    for (var old : names().stream().skip(KEPT).filter(n -> !n.equals(used)).toList()) {
      shelf.delete(old);
    }
  }
}
