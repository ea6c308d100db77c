package vn.motcua.kiosk.handout;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.kiosk.guide.Language.ENGLISH;
import static vn.motcua.kiosk.guide.Language.VIETNAMESE;
import static vn.motcua.kiosk.handout.Fixtures.NOW;
import static vn.motcua.kiosk.handout.Fixtures.TODAY;
import static vn.motcua.kiosk.handout.PrintedPaper.squeezed;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.motcua.kiosk.card.Citizen;
import vn.motcua.kiosk.card.PersonalId;
import vn.motcua.kiosk.card.Sex;
import vn.motcua.kiosk.config.Campaign;
import vn.motcua.kiosk.config.ConfigReader;
import vn.motcua.kiosk.config.KioskConfig;
import vn.motcua.kiosk.guide.Language;
import vn.motcua.kiosk.guide.Pathway;
import vn.motcua.kiosk.guide.Step;
import vn.motcua.kiosk.journey.Keeping;
import vn.motcua.kiosk.journey.Known;
import vn.motcua.kiosk.journey.VisitCode;

/**
 * Somebody who takes a paper home, from a commune with names as long as they may be.
 *
 * @param pathway to which the answers lead
 * @param languages one or two
 */
record PaperOwner(
    String pathway,
    List<Language> languages,
    Optional<Citizen> citizen,
    Map<String, String> answers) {

  /** As long as {@code commune.yaml} allows. */
  static final String HAMLET = "tổ dân phố Mẫu Thượng Nguyễn Phước Hoàng";

  private static final String LONG_NAME = "Nguyễn Phước Hoàng Thị Thương Thương Quỳnh Nguyễn Mẫu";

  private static final KioskConfig CONFIG = withLongNames();
  private static final List<Language> VI = List.of(VIETNAMESE);
  private static final List<Language> EN = List.of(ENGLISH);
  private static final List<Language> BOTH = List.of(ENGLISH, VIETNAMESE);

  /** Of all ages, on many ways, with short and long names. */
  static List<PaperOwner> all() {
    return List.of(
        new PaperOwner(
            "new", VI, Optional.of(Fixtures.nguyenThiMau()), starting("android", "nothing")),
        new PaperOwner("new", BOTH, woman(1961, LONG_NAME), starting("iphone", "nothing")),
        new PaperOwner("new", EN, man(2010, "Lê Mẫu Con"), starting("android", "nothing")),
        new PaperOwner("waiting", VI, man(1931, "Ỷ Mẫu"), applied("iphone", "waiting")),
        new PaperOwner("overdue", BOTH, woman(1999, LONG_NAME), applied("iphone", "overdue")),
        new PaperOwner("level-2", VI, woman(1950, LONG_NAME), account("active", "want", "level-2")),
        new PaperOwner(
            "portal", BOTH, man(1985, "Y Ƀlơ̆ Mẫu"), account("active", "want", "portal")),
        new PaperOwner("lost", BOTH, woman(1988, LONG_NAME), account("trouble", "trouble", "lost")),
        new PaperOwner(
            "no-smartphone",
            BOTH,
            man(1944, "Nguyễn Phước Mẫu"),
            Map.of("papers", "card", "phone", "keypad", "account", "none")),
        new PaperOwner(
            "no-phone",
            VI,
            woman(1926, "Hồ Thị Mẫu"),
            Map.of("papers", "card", "phone", "none", "account", "none")),
        new PaperOwner(
            "renew", BOTH, man(1966, LONG_NAME), Map.of("papers", "renew", "phone", "android")),
        new PaperOwner(
            "child",
            BOTH,
            woman(2018, "Lê Thị Mẫu Con"),
            Map.of("papers", "child", "child-age", "6-13")),
        new PaperOwner(
            "child-under-6",
            VI,
            man(2022, LONG_NAME),
            Map.of("papers", "child", "child-age", "under-6")),
        new PaperOwner(
            "foreigner",
            EN,
            Optional.of(Citizen.ofNumber(new PersonalId("001090000000"))),
            Map.of("papers", "foreigner", "residence-card", "adult")),
        new PaperOwner("ask-clerk", VI, Optional.empty(), Map.of()));
  }

  private static Map<String, String> starting(String phone, String progress) {
    return Map.of("papers", "card", "phone", phone, "account", "none", "progress", progress);
  }

  private static Map<String, String> applied(String phone, String approval) {
    return Map.of("papers", "card", "phone", phone, "account", "applied", "approval", approval);
  }

  private static Map<String, String> account(String state, String question, String choice) {
    return Map.of("papers", "card", "phone", "android", "account", state, question, choice);
  }

  private static Optional<Citizen> man(int year, String name) {
    return born(year, name, Sex.MALE, year < 2000 ? 0 : 2);
  }

  private static Optional<Citizen> woman(int year, String name) {
    return born(year, name, Sex.FEMALE, year < 2000 ? 1 : 3);
  }

  private static Optional<Citizen> born(int year, String name, Sex sex, int century) {
    var number = "000%d%02d000000".formatted(century, year % 100);
    var issued = LocalDate.of(2024, 7, 1);
    return Optional.of(Fixtures.citizen(number, name, LocalDate.of(year, 12, 31), sex, issued));
  }

  Pathway way() {
    var way = CONFIG.guide().on(TODAY).pathwayFor(answers).orElseThrow();
    assertThat(way.id()).isEqualTo(pathway);
    return way;
  }

  List<Step> steps() {
    return CONFIG.guide().on(TODAY).stepsOf(way());
  }

  Known known(Language language) {
    return new Known(
        VisitCode.of(TODAY, 47),
        TODAY.atTime(9, 0),
        language,
        Keeping.VISIT,
        citizen,
        answers,
        List.of(),
        List.of());
  }

  Handout handout() {
    var known = known(languages.getFirst());
    return languages.size() == 1
        ? Handout.of(known, way(), steps(), CONFIG, NOW)
        : Handout.inTwo(known, languages.getLast(), way(), steps(), CONFIG, NOW);
  }

  /** What the guidance has for the paper of the steps to come, in each language. */
  List<String> tasks() {
    var tasks = new ArrayList<String>();
    for (var step : steps().subList(way().doneBefore(), steps().size())) {
      for (var task : step.paper()) {
        languages.forEach(l -> tasks.add(plain(known(l).wording().of(task))));
      }
    }
    return tasks;
  }

  @Override
  public String toString() {
    return pathway + " " + languages.stream().map(Language::code).toList();
  }

  private static String plain(String marked) {
    return squeezed(Line.marked(marked).text());
  }

  private static KioskConfig withLongNames() {
    var shipped = ConfigReader.read(Path.of("kiosk-config"), TODAY).config().orElseThrow();
    var commune = shipped.commune();
    var police = commune.police();
    var hall = "cạnh nhà văn hóa " + HAMLET;
    var campaign = commune.campaigns().getFirst();
    var stop =
        new Campaign.Stop(TODAY, TODAY, List.of(HAMLET, HAMLET, HAMLET), Fixtures.text(hall, hall));
    return new KioskConfig(
        new KioskConfig.Commune(
            "đặc khu",
            "Mẫu Nhất Mẫu Nhì Mẫu Ba",
            commune.province(),
            commune.office(),
            "Nguyễn Phước Hoàng Thị Thương Thương Quỳnh Mẫu",
            new KioskConfig.Police(
                police.name(),
                Fixtures.text(hall, hall),
                police.hours(),
                police.bring(),
                police.map()),
            List.of(HAMLET),
            List.of(
                new Campaign(
                    campaign.name(),
                    TODAY,
                    TODAY,
                    campaign.hours(),
                    campaign.contact(),
                    List.of(stop),
                    List.of(),
                    List.of())),
            commune.report()),
        shipped.contacts(),
        shipped.settings(),
        shipped.guide());
  }
}
