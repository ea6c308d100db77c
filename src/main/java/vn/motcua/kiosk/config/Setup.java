package vn.motcua.kiosk.config;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.motcua.kiosk.card.PersonName;

/**
 * What a machine has to be told before its first citizen (thiết lập lần đầu). What is absent stays
 * in the files as it is.
 *
 * @param printer {@code system}, {@code thermal} or {@code folder}
 */
public record Setup(
    Optional<Place> place,
    Optional<Police> police,
    Optional<Lead> lead,
    Optional<String> printer,
    Optional<Keeping> keeping) {

  /** What a commune can be called, as {@code commune.yaml} has it. */
  public static final List<String> KINDS = List.of("xã", "phường", "đặc khu");

  /** The kinds of printers, as {@code kiosk.yaml} has them. */
  public static final List<String> PRINTERS = List.of("system", "thermal", "folder");

  /**
   * @param kind one of {@link #KINDS}
   * @param name without the kind
   */
  public record Place(String kind, String name, String province) {

    private String inEnglish() {
      return switch (kind) {
        case "phường" -> "ward";
        case "đặc khu" -> "special zone";
        default -> "commune";
      };
    }

    /** Writes it into {@code commune.yaml}; the police office is named after the commune. */
    public void writeInto(Path dir) throws EditProblem {
      ConfigEdit.commune()
          .set("kind", kind)
          .set("name", name)
          .set("province", province)
          .set("police.name.vi", "Công an " + kind + " " + name)
          .set("police.name.en", name + " " + inEnglish() + " police")
          .writeInto(dir);
    }
  }

  /**
   * Where level 2 is taken, Monday to Friday.
   *
   * @param place how to find it
   * @param morning such as {@code 7:30-11:30}
   * @param afternoon likewise
   */
  public record Police(String place, String morning, String afternoon) {

    /** Writes it into {@code commune.yaml}; an address is the same in every language. */
    public void writeInto(Path dir) throws EditProblem {
      ConfigEdit.commune()
          .set("police.place.vi", place)
          .set("police.place.en", place)
          .set("police.hours[0].open[0]", morning)
          .set("police.hours[0].open[1]", afternoon)
          .writeInto(dir);
    }
  }

  /**
   * The first clerk (người phụ trách). The PIN is in no file.
   *
   * @param id for the audit log
   */
  public record Lead(String id, String name) {

    /** With an id made of the given name: {@code thu} for Trần Văn Thử. */
    public static Lead of(String name) {
      var given = new PersonName(new PersonName(name).given()).unaccented();
      var id = given.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
      return new Lead(id.isEmpty() ? "phutrach" : id.substring(0, Math.min(20, id.length())), name);
    }

    /** Writes the name into {@code commune.yaml}: it stands on the handouts. */
    public void writeInto(Path dir) throws EditProblem {
      ConfigEdit.commune().set("clerk", name).writeInto(dir);
    }
  }

  /** What is kept of visits, and for how many days. */
  public record Keeping(KioskConfig.Keep keep, int visitDays, int followUpDays) {

    /** Writes it into {@code kiosk.yaml}. */
    public void writeInto(Path dir) throws EditProblem {
      ConfigEdit.kiosk()
          .set("retention.keep", word(keep))
          .set("retention.visit_days", visitDays)
          .set("retention.follow_up_days", followUpDays)
          .writeInto(dir);
    }

    private static String word(KioskConfig.Keep keep) {
      return keep.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /** Writes all that is there, file by file; what was written before a problem stays written. */
  public void writeInto(Path dir) throws EditProblem {
    if (place.isPresent()) {
      place.get().writeInto(dir);
    }
    if (police.isPresent()) {
      police.get().writeInto(dir);
    }
    if (lead.isPresent()) {
      lead.get().writeInto(dir);
    }
    if (printer.isPresent()) {
      printer(printer.get(), dir);
    }
    if (keeping.isPresent()) {
      keeping.get().writeInto(dir);
    }
  }

  /** Writes the kind of printer into {@code kiosk.yaml}. */
  public static void printer(String kind, Path dir) throws EditProblem {
    ConfigEdit.kiosk().set("printer.kind", kind).writeInto(dir);
  }
}
