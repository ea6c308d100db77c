package vn.motcua.kiosk;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The house as it was drawn: who may lean on whom, and which library lives in which room. */
class HouseTest {

  private static final String HOUSE = "vn.motcua.kiosk";

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages(HOUSE);

  /** Room → the rooms it may lean on. What is not named here is not allowed. */
  private static final Map<String, List<String>> MAY_LEAN_ON =
      Map.ofEntries(
          Map.entry("card", List.of()),
          Map.entry("guide", List.of()),
          Map.entry("journey", List.of("card", "guide")),
          Map.entry("config", List.of("guide", "card")),
          Map.entry("qr", List.of()),
          Map.entry("camera", List.of("qr")),
          Map.entry("scan", List.of("qr", "camera", "card")),
          Map.entry("roster", List.of("card")),
          Map.entry("fleet", List.of("journey")),
          Map.entry("visit", List.of("card", "guide", "journey", "roster", "fleet")),
          Map.entry("handout", List.of("card", "guide", "journey", "config", "qr")),
          Map.entry("campaign", List.of("guide", "card", "config", "journey", "visit", "handout")),
          Map.entry("province", List.of("guide", "config", "fleet", "visit", "campaign")),
          Map.entry("materials", List.of("guide", "config", "qr", "handout")),
          Map.entry("training", List.of("card", "guide", "journey", "config")),
          Map.entry("audit", List.of()),
          Map.entry("printing", List.of()),
          Map.entry("staff", List.of("audit")),
          Map.entry(
              "ui",
              List.of(
                  "card",
                  "guide",
                  "journey",
                  "config",
                  "qr",
                  "camera",
                  "scan",
                  "roster",
                  "visit",
                  "campaign",
                  "audit",
                  "handout",
                  "printing",
                  "staff",
                  "training")));

  @TestFactory
  Stream<DynamicTest> everyRoomLeansOnlyOnItsFloor() {
    return MAY_LEAN_ON.entrySet().stream()
        .map(
            room ->
                DynamicTest.dynamicTest(
                    room.getKey() + " leans only on " + room.getValue(),
                    () -> leansOnlyOn(room.getKey(), room.getValue()).check(CLASSES)));
  }

  private static ArchRule leansOnlyOn(String room, List<String> floor) {
    var forbidden =
        Stream.concat(MAY_LEAN_ON.keySet().stream(), Stream.of("app"))
            .filter(other -> !other.equals(room) && !floor.contains(other))
            .map(other -> HOUSE + "." + other + "..")
            .toArray(String[]::new);
    return noClasses()
        .that()
        .resideInAPackage(HOUSE + "." + room + "..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(forbidden)
        .because(
            "dependencies point to the ground floor, so that each room can be understood without"
                + " those above it")
        .allowEmptyShould(true);
  }

  @Test
  void noRoomsGoRoundInACircle() {
    slices()
        .matching(HOUSE + ".(*)..")
        .should()
        .beFreeOfCycles()
        .because("a circle is one room that only looks like several")
        .check(CLASSES);
  }

  /** What lies behind the door, from the ground up. */
  private static final List<String> BEHIND_THE_DOOR =
      List.of("machine", "watch", "check", "counter", "desk", "kiosk", "walk", "window", "command");

  @TestFactory
  Stream<DynamicTest> behindTheDoorNobodyLeansUpwards() {
    return BEHIND_THE_DOOR.stream()
        .map(
            part ->
                DynamicTest.dynamicTest(
                    "app." + part + " leans on nothing above it",
                    () -> leansOnNothingAbove(part).check(CLASSES)));
  }

  private static ArchRule leansOnNothingAbove(String part) {
    var above =
        Stream.concat(
                Stream.of(HOUSE + ".app"),
                BEHIND_THE_DOOR.stream()
                    .skip(BEHIND_THE_DOOR.indexOf(part) + 1L)
                    .map(other -> HOUSE + ".app." + other + ".."))
            .toArray(String[]::new);
    return noClasses()
        .that()
        .resideInAPackage(HOUSE + ".app." + part + "..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(above)
        .because("whoever reads a command or a window need not know who calls it");
  }

  @TestFactory
  Stream<DynamicTest> everyLibraryLivesInItsRoom() {
    return Stream.of(
            only("the pure core draws nothing", "javafx..", "ui", "app"),
            only(
                "SQL stays where personal fields are sealed, or where there are none",
                "java.sql..",
                "visit",
                "audit",
                "fleet",
                "province"),
            only("the province is reached in one place", "org.postgresql..", "fleet", "province"),
            only("SQL stays where personal fields are sealed", "org.jdbi..", "visit", "audit"),
            only("PINs are hashed in one place", "org.bouncycastle..", "staff"),
            only(
                "migrations belong to their tables",
                "org.flywaydb..",
                "visit",
                "audit",
                "province"),
            only("keys stay beside what they seal", "com.google.crypto.tink..", "visit"),
            only(
                "pages are laid out in one place", "net.sf.jasperreports..", "handout", "campaign"),
            only("cameras are reached in one place", "com.github.sarxos..", "camera"),
            only("cameras are reached in one place", "org.openpnp..", "camera"),
            only("serial ports are hand scanners'", "com.fazecast..", "scan"),
            only("reading codes is one room's work", "com.google.zxing..", "qr"),
            only("YAML is read strictly, in one place", "org.yaml..", "config"),
            only("lists are read in one place", "org.dhatim.fastexcel.reader..", "roster"),
            only(
                "lists come in and go out in one place each",
                "de.siegmar..",
                "roster",
                "campaign",
                "province"),
            only("printers are reached in one place", "javax.print..", "printing", "app"),
            only("printers are reached in one place", "com.hp.jipp..", "printing"),
            only("Windows itself is asked by few", "com.sun.jna.platform..", "printing", "visit"),
            only("commands are parsed at the door", "picocli..", "app"))
        .map(rule -> DynamicTest.dynamicTest(rule.getDescription(), () -> rule.check(CLASSES)));
  }

  private static ArchRule only(String because, String library, String... rooms) {
    var homes = Stream.of(rooms).map(r -> HOUSE + "." + r + "..").toArray(String[]::new);
    return noClasses()
        .that(resideInAPackage(HOUSE + "..").and(resideInAnyPackage(homes).negate()))
        .should()
        .dependOnClassesThat()
        .resideInAPackage(library)
        .because(because);
  }

  @Test
  void onlyCommandsWriteToTheConsole() {
    noClasses()
        .that(resideInAPackage(HOUSE + "..").and(resideInAPackage(HOUSE + ".app..").negate()))
        .should()
        .accessField(System.class, "out")
        .orShould()
        .accessField(System.class, "err")
        .because("a kiosk has no console; what matters goes to the log or the screen")
        .check(CLASSES);
  }

  @Test
  void nobodyListens() {
    noClasses()
        .that()
        .resideInAPackage(HOUSE + "..")
        .should()
        .dependOnClassesThat()
        .haveNameMatching(
            "java\\.net\\.(ServerSocket|DatagramSocket|MulticastSocket)|java\\.nio\\.channels\\..*"
                + "(ServerSocket|Datagram)Channel|com\\.sun\\.net\\.httpserver\\..*|java\\.rmi\\..*"
                + "|javax\\.management\\.remote\\..*")
        .because("a kiosk that listens on no port can be reached by nobody over the network")
        .check(CLASSES);
  }

  @Test
  void nothingIsHandedToABrowser() {
    noClasses()
        .that()
        .resideInAPackage(HOUSE + "..")
        .should()
        .dependOnClassesThat()
        .haveNameMatching(
            "java\\.awt\\.Desktop|javafx\\.application\\.HostServices|javafx\\.scene\\.web\\..*"
                + "|javax\\.swing\\.JEditorPane")
        .because("a link on a card, a phone or in a file is text, and no way out of the kiosk")
        .check(CLASSES);
  }

  /** Boundaries to what may throw anything, each with its reason where it catches. */
  private static final Set<String> MAY_CATCH_ANYTHING =
      Set.of(
          "app.counter.Counter", // one mistake must not freeze the page before a citizen
          "app.watch.Rounds", // nor end the watch over the kiosk, or keep it open all night
          "fleet.Sender", // one mistake must not end the telling for as long as the kiosk runs
          "roster.ExcelRows", // its library throws anything at a workbook that was cut
          "printing.DriverCall", // printer drivers throw anything
          "printing.ipp.IppTransport", // the parser throws anything at what is no IPP
          "scan.CardWatch", // a frame on which the reader stumbles is one without a code
          "camera"); // so do camera drivers, in all of the room

  @Test
  void nothingIsCaughtThatNobodyNamed() {
    var catchers =
        CLASSES.stream()
            .filter(c -> c.getCodeUnits().stream().anyMatch(HouseTest::catchesAnything))
            .map(c -> c.getName().substring(HOUSE.length() + 1).replaceAll("\\$.*", ""))
            .filter(
                c ->
                    MAY_CATCH_ANYTHING.stream()
                        .noneMatch(m -> c.equals(m) || c.startsWith(m + ".")))
            .distinct();
    assertThat(catchers).as("a catch-all hides mistakes; only boundaries may have one").isEmpty();
  }

  private static boolean catchesAnything(JavaCodeUnit code) {
    return code.getTryCatchBlocks().stream()
        .flatMap(b -> b.getCaughtThrowables().stream())
        .anyMatch(
            t -> t.isEquivalentTo(RuntimeException.class) || t.isEquivalentTo(Exception.class));
  }

  @Test
  void nothingStaticChanges() {
    fields()
        .that()
        .areStatic()
        .and()
        .areNotFinal()
        .and()
        .areDeclaredInClassesThat()
        .resideInAPackage(HOUSE + "..")
        .should()
        .bePrivate()
        .andShould()
        .beFinal()
        .because("what is static and changes is shared by everybody and owned by nobody")
        .allowEmptyShould(true)
        .check(CLASSES);
  }
}
