package vn.motcua.kiosk.config.signed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import vn.motcua.kiosk.config.ConfigFault;
import vn.motcua.kiosk.config.ConfigPlaces;
import vn.motcua.kiosk.config.ConfigReader;
import vn.motcua.kiosk.config.KioskConfig;
import vn.motcua.kiosk.guide.Change;

/**
 * Takes a newer edition of the guidance that somebody brought: looked at first, then taken or not.
 * It is used from the next start on.
 *
 * @param config the configuration folder
 * @param today by which the dates in it are judged
 */
public record GuidanceUpdate(Path config, Editions editions, LocalDate today) {

  /**
   * An edition that may be taken.
   *
   * @param changes against what is in use
   * @param contactsChanged whether hotline, site or address are others
   */
  public record Offer(
      SignedGuidance edition, TrustedKeys keys, List<Change> changes, boolean contactsChanged) {

    public Offer {
      changes = List.copyOf(changes);
    }

    /** What is different, a line each, in Vietnamese. */
    public List<String> words() {
      var lines = new ArrayList<String>();
      if (contactsChanged) {
        lines.add("Sửa số tổng đài, trang hoặc địa chỉ liên hệ");
      }
      changes.forEach(c -> lines.add(c.words()));
      return lines.isEmpty() ? List.of("Không khác bản đang dùng") : List.copyOf(lines);
    }
  }

  /**
   * Proves a zip, and finds what would change. Nothing is taken yet.
   *
   * @throws GuidanceProblem why it may not be taken
   */
  public Offer look(Path zip) throws GuidanceProblem {
    var keys = keys();
    var edition = GuidanceZip.read(zip, keys);
    editions.mayTake(edition);
    var after = read(edition);
    var before = GuidanceInUse.seen(config, editions).places().flatMap(this::read);
    return new Offer(
        edition,
        keys,
        before.map(b -> Change.between(b.guide(), after.guide())).orElse(List.of()),
        before.filter(b -> !b.contacts().equals(after.contacts())).isPresent());
  }

  /**
   * Fetches the newest edition from where the province puts it.
   *
   * @return a zip to be looked at
   * @throws GuidanceProblem {@link ConfigFault#CFG_15} if there is no such place or nothing comes
   */
  public Path fetch() throws GuidanceProblem {
    return address().fetch();
  }

  /**
   * The same, until it is no longer wanted; empty then.
   *
   * @param wanted asked some times a second
   */
  public Optional<Path> fetch(BooleanSupplier wanted) throws GuidanceProblem {
    return address().fetch(wanted);
  }

  private GuidanceAddress address() throws GuidanceProblem {
    var address =
        GuidanceInUse.seen(config, editions)
            .places()
            .flatMap(this::read)
            .map(c -> c.contacts().updates());
    return GuidanceAddress.of(address.orElse(""), editions.folder());
  }

  private TrustedKeys keys() throws GuidanceProblem {
    try {
      return TrustedKeys.in(config);
    } catch (IOException _) {
      throw new GuidanceProblem(ConfigFault.CFG_13, TrustedKeys.FILE);
    }
  }

  private Optional<KioskConfig> read(ConfigPlaces places) {
    return ConfigReader.read(places, today).config();
  }

  /** The commune's own files beside the edition, read as the kiosk would read them. */
  private KioskConfig read(SignedGuidance edition) throws GuidanceProblem {
    try {
      var copy = Files.createTempFile("guidance", ".zip");
      try {
        Files.write(copy, edition.zipped());
        try (var inside = FileSystems.newFileSystem(copy)) {
          var read = ConfigReader.read(new ConfigPlaces(config, inside.getPath("/")), today);
          if (read.config().isEmpty()) {
            throw new GuidanceProblem(ConfigFault.CFG_14, read.problems().getFirst().toString());
          }
          return read.config().get();
        }
      } finally {
        Files.delete(copy);
      }
    } catch (IOException e) {
      throw GuidanceProblem.of(e);
    } catch (UncheckedIOException e) {
      throw GuidanceProblem.of(new IOException(e));
    }
  }

  /** Takes what was looked at. On any problem nothing has changed. */
  public void take(Offer offer) throws GuidanceProblem {
    editions.take(offer.edition(), offer.keys());
  }
}
