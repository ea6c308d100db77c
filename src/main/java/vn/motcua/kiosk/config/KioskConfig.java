package vn.motcua.kiosk.config;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import vn.motcua.kiosk.guide.Guide;
import vn.motcua.kiosk.guide.Language;
import vn.motcua.kiosk.guide.Text;

/**
 * Everything in {@code kiosk-config/}, read and checked.
 *
 * @param translations fixed words of the languages that lie in files only
 */
public record KioskConfig(
    Commune commune,
    Contacts contacts,
    Settings settings,
    Guide guide,
    Map<Language, Translation> translations) {

  public KioskConfig {
    translations = Map.copyOf(translations);
  }

  /** Without further languages. */
  public KioskConfig(Commune commune, Contacts contacts, Settings settings, Guide guide) {
    this(commune, contacts, settings, guide, Map.of());
  }

  /** The same, with the clerk who is at the desk on the handout, if any is to stand there. */
  public KioskConfig signedBy(String clerk) {
    return commune.clerk().isBlank()
        ? this
        : new KioskConfig(commune.signedBy(clerk), contacts, settings, guide, translations);
  }

  /**
   * The commune whose counter this is ({@code commune.yaml}).
   *
   * @param kind xã, phường or đặc khu, in lower case
   * @param name without the kind
   * @param office name of the one-stop office
   * @param clerk who is named on the handout while nobody is at the desk; empty for never anybody
   */
  public record Commune(
      String kind,
      String name,
      String province,
      String office,
      String clerk,
      Police police,
      List<String> hamlets,
      List<Campaign> campaigns,
      ReportForm report) {

    public Commune {
      hamlets = List.copyOf(hamlets);
      campaigns = List.copyOf(campaigns);
    }

    /** The groups of the campaign that is on the day; empty where there is none. */
    public List<Campaign.Group> groupsOn(LocalDate day) {
      return campaigns.stream()
          .filter(c -> c.includes(day))
          .flatMap(c -> c.groups().stream())
          .toList();
    }

    private Commune signedBy(String other) {
      return new Commune(kind, name, province, office, other, police, hamlets, campaigns, report);
    }

    /** Such as {@code xã Mẫu}. */
    public String fullName() {
      return kind + " " + name;
    }
  }

  /**
   * The commune's police office, where level 2 is taken.
   *
   * @param place how to find it
   * @param bring what to take along, what is needed first
   * @param map the way there from this counter
   */
  public record Police(
      Text name, Text place, Opening hours, List<Thing> bring, Optional<SketchMap> map) {

    public Police {
      bring = List.copyOf(bring);
    }

    /**
     * Something to take along.
     *
     * @param note such as "bắt buộc" or "nếu có"
     */
    public record Thing(Text what, Optional<Text> note, String icon) {}
  }

  /**
   * Numbers and addresses ({@code contacts.yaml}).
   *
   * @param hotline of VNeID as people read it, such as {@code 1900 0368}
   * @param site such as {@code vneid.gov.vn}
   * @param guideAddress what the QR code on the handout opens, https
   * @param updates where the province puts its newest guidance, https; empty for nowhere
   */
  public record Contacts(String hotline, String site, String guideAddress, String updates) {

    /** Of a province that sends sticks. */
    public Contacts(String hotline, String site, String guideAddress) {
      this(hotline, site, guideAddress, "");
    }
  }

  /**
   * What may be heard beside voices.
   *
   * @param cues short tones for the citizen, as when a card has been read
   * @param bell the chime that calls a clerk
   */
  public record Sound(boolean cues, boolean bell) {

    static final Sound ALL = new Sound(true, true);
  }

  /**
   * How this machine behaves ({@code kiosk.yaml}).
   *
   * @param languages on the attract page, Vietnamese first
   * @param counterNumber of this machine in the commune, from 1
   * @param sound that is heard of it
   * @param fleet where the province gathers numbers, if it does
   * @param slides whether the first page shows slides of the guidance while nobody is here
   * @param hours of this machine; none where it is always open
   * @param night when the record is tidied and the program started anew
   */
  public record Settings(
      List<Language> languages,
      int counterNumber,
      Seconds seconds,
      Camera camera,
      Printer printer,
      Retention retention,
      Sound sound,
      Optional<Fleet> fleet,
      boolean slides,
      Opening hours,
      LocalTime night) {

    /** Half past midnight, unless the file says otherwise. */
    public static final LocalTime NIGHT = LocalTime.of(0, 30);

    /** Always open, with sound, without a province and slides. */
    public Settings(
        List<Language> languages,
        int counterNumber,
        Seconds seconds,
        Camera camera,
        Printer printer,
        Retention retention) {
      this(
          languages,
          counterNumber,
          seconds,
          camera,
          printer,
          retention,
          Sound.ALL,
          Optional.empty(),
          false,
          new Opening(List.of()),
          NIGHT);
    }

    public Settings {
      languages = List.copyOf(languages);
    }

    /** With further languages after those of the file. */
    Settings offering(Collection<Language> further) {
      var all = Stream.concat(languages.stream(), further.stream()).distinct().toList();
      return new Settings(
          all,
          counterNumber,
          seconds,
          camera,
          printer,
          retention,
          sound,
          fleet,
          slides,
          hours,
          night);
    }
  }

  /**
   * How long pages wait without a touch, in seconds.
   *
   * @param question on ordinary pages
   * @param guide on pages where people work on their own phone
   * @param warning from the warning until everything is erased
   * @param goodbye on the last page
   * @param rest before the first page grows dark
   * @param desk until the clerk's desk locks itself
   */
  public record Seconds(int question, int guide, int warning, int goodbye, int rest, int desk) {}

  /**
   * @param driver auto, openpnp, default or demo
   * @param focus 0–100 of what the camera can do; empty for autofocus
   * @param exposure likewise; empty for automatic exposure
   * @param zoom likewise; empty for none
   */
  public record Camera(String driver, OptionalInt focus, OptionalInt exposure, OptionalInt zoom) {

    /** All left to the camera. */
    public static Camera auto(String driver) {
      return new Camera(driver, OptionalInt.empty(), OptionalInt.empty(), OptionalInt.empty());
    }
  }

  /**
   * @param kind {@code system} for a printer of the operating system, {@code thermal} for a receipt
   *     printer with 80 mm paper, {@code folder} for PDF files only
   * @param name of a certain printer, or its address ({@code ipp://…}); empty for the default
   * @param tray as the printer calls it (IPP {@code media-source}), empty for its own choice
   * @param device file of a thermal printer, such as {@code /dev/usb/lp0}; empty for a raw queue
   *     with the name
   * @param sheets in a full tray, 0 where nobody counts
   * @param fewSheets at which the clerk is warned
   * @param paper {@code A4} or {@code A5}; a thermal printer has its roll
   * @param bothLanguages whether those who read another language than Vietnamese get both on paper
   */
  public record Printer(
      String kind,
      String name,
      String tray,
      String device,
      int sheets,
      int fewSheets,
      String paper,
      boolean bothLanguages) {

    public static final String THERMAL = "thermal";
    public static final String A4 = "A4";
    public static final String A5 = "A5";

    /** One of which nothing but its kind and name is told. */
    public static Printer of(String kind, String name) {
      return new Printer(kind, name, "", "", 0, 0, A4, false);
    }
  }

  /**
   * How long the record keeps what.
   *
   * @param keep the most that a citizen is asked to have kept
   * @param visitDays how many days a visit stays in the record before only its count is left
   * @param followUpDays how many days somebody who asked to be reminded is known
   * @param backupDays how many days a backup is kept
   * @param rosterDays how many days a list of the police is kept, if nothing else is said
   */
  public record Retention(
      Keep keep, int visitDays, int followUpDays, int backupDays, int rosterDays) {}

  /**
   * The province's PostgreSQL, to which this counter tells its numbers.
   *
   * @param url {@code jdbc:postgresql://server/database}; several servers with commas between
   * @param kilobytesPerSecond at most
   */
  public record Fleet(String url, int kilobytesPerSecond) {}

  /** What a commune keeps of visits, from the least to the most. */
  public enum Keep {
    /** Only counts. */
    NOTHING,
    /** Visits, without a name. */
    VISIT,
    /** And those who asked to be reminded. */
    FOLLOW_UP
  }
}
