package vn.motcua.kiosk.config.signed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.kiosk.config.ConfigFault;
import vn.motcua.kiosk.guide.Change;

/** A stick with newer guidance: looked at, taken, and given back; whatever is on it. */
class GuidanceUpdateTest {

  @TempDir private Path place;
  private Province province;
  private Path commune;
  private Path data;
  private Editions editions;
  private GuidanceUpdate update;

  @BeforeEach
  void aKioskWithItsFirstEdition() throws IOException, GuidanceProblem {
    province = Province.in(place);
    commune = Province.copy(place.resolve("commune"));
    province.trustedIn(commune);
    data = place.resolve("data/guidance");
    editions = new Editions(data);
    update = new GuidanceUpdate(commune, editions, Province.DAY);
    take(1);
  }

  private void take(int number) throws IOException, GuidanceProblem {
    update.take(update.look(province.zip(number)));
  }

  @Test
  void whatWouldChangeIsToldInWordsBeforeAnythingChanges() throws Exception {
    var steps = province.folder().resolve("guide/steps.yaml");
    Files.writeString(steps, Files.readString(steps).replaceFirst("VNeID", "VNeID mới"));
    var contacts = province.folder().resolve("contacts.yaml");
    Files.writeString(contacts, Files.readString(contacts).replace("https://", "https://www."));
    var before = contents();
    var offer = update.look(province.zip(2));
    assertThat(offer.changes())
        .singleElement()
        .extracting(Change::sort)
        .isEqualTo(Change.Sort.CHANGED);
    assertThat(offer.words())
        .contains("Sửa số tổng đài, trang hoặc địa chỉ liên hệ")
        .anyMatch(line -> line.startsWith("Sửa bước: "));
    assertThat(contents()).isEqualTo(before);
    update.take(offer);
    assertThat(inUse()).isEqualTo(2);
  }

  @Test
  void theLastThreeAreKeptAndAnyOfThemCanComeBack() throws Exception {
    for (int number = 2; number <= 5; number++) {
      take(number);
    }
    assertThat(editions.kept()).extracting(Manifest::number).containsExactly(5, 4, 3);
    editions.back(3);
    assertThat(inUse()).isEqualTo(3);
    take(5);
    assertThat(inUse()).as("one that is kept is no step back").isEqualTo(5);
    editions.back(3);
    take(6);
    take(7);
    take(8);
    assertThat(editions.kept()).extracting(Manifest::number).containsExactly(8, 7, 6);
  }

  @Test
  void anOlderOneIsRefusedAlsoAfterGoingBack() throws Exception {
    take(4);
    editions.back(1);
    refused(province.zip(3), ConfigFault.CFG_10);
    province.edit("Bản khác cùng số");
    refused(province.zip(4), ConfigFault.CFG_10);
  }

  @Test
  void whatIsNotFromTheProvinceIsRefused() throws Exception {
    refused(Province.in(place.resolve("other")).zip(2), ConfigFault.CFG_09);
    Files.delete(commune.resolve(TrustedKeys.FILE));
    refused(province.zip(2), ConfigFault.CFG_13);
  }

  @Test
  void guidanceWithAMistakeIsRefusedThoughItIsSigned() throws Exception {
    var steps = province.folder().resolve("guide/steps.yaml");
    Files.writeString(steps, Files.readString(steps).replace("actions:", "acitons:"));
    refused(province.zip(2), ConfigFault.CFG_14);
  }

  @Test
  void aFileThatWasCutShortOrIsNoZipIsRefused() throws Exception {
    var whole = Files.readAllBytes(province.zip(2));
    for (int length : new int[] {0, 1, 30, whole.length / 2, whole.length - 1}) {
      var cut = Files.write(place.resolve("cut.zip"), Arrays.copyOf(whole, length));
      refused(cut, ConfigFault.CFG_11);
    }
    refused(place.resolve("not-there.zip"), ConfigFault.CFG_11);
    refused(place, ConfigFault.CFG_11);
  }

  @Test
  void whateverByteIsDamagedNothingWrongIsTaken() throws Exception {
    var whole = Files.readAllBytes(province.zip(2));
    var random = new Random(20261124);
    for (int round = 0; round < 60; round++) {
      var damaged = whole.clone();
      damaged[random.nextInt(damaged.length)] ^= (byte) (1 + random.nextInt(255));
      var zip = Files.write(place.resolve("damaged.zip"), damaged);
      try {
        var offer = update.look(zip);
        assertThat(offer.edition().manifest()).isEqualTo(province.sign(2).manifest());
      } catch (GuidanceProblem expected) {
        assertThat(expected.sentence()).startsWith("CFG-");
      }
    }
    assertThat(inUse()).isEqualTo(1);
  }

  @Test
  void aFileChangedInsideASignedZipIsRefusedByName() throws Exception {
    var parts = new TreeMap<>(province.sign(2).parts());
    parts.put("contacts.yaml", "hotline: \"0\"".getBytes(StandardCharsets.UTF_8));
    var problem = refused(zip(parts.entrySet().stream().toList()), ConfigFault.CFG_08);
    assertThat(problem.sentence()).contains("contacts.yaml");
    parts.remove("contacts.yaml");
    refused(zip(parts.entrySet().stream().toList()), ConfigFault.CFG_08);
  }

  @Test
  void aWayOutOfTheFolderIsRefused() throws Exception {
    for (var path :
        List.of(
            "../evil.yaml",
            "guide/../../evil.yaml",
            "/etc/passwd",
            "C:\\evil.yaml",
            "guide\\..\\evil.yaml",
            "trusted.pub",
            "commune.yaml",
            "guide/.hidden",
            "guide/con\u0000.yaml")) {
      var parts = new TreeMap<>(province.sign(2).parts());
      parts.put(path, new byte[] {1});
      var fault =
          catchThrowableOfType(
                  GuidanceProblem.class, () -> update.look(zip(parts.entrySet().stream().toList())))
              .fault();
      assertThat(fault).as(path).isIn(ConfigFault.CFG_12, ConfigFault.CFG_11);
    }
    assertThat(place.resolve("evil.yaml")).doesNotExist();
    assertThat(inUse()).isEqualTo(1);
  }

  @Test
  void aZipThatUnpacksToTooMuchIsRefusedBeforeItIsInMemory() throws Exception {
    var bomb = place.resolve("bomb.zip");
    try (var zip = new ZipOutputStream(Files.newOutputStream(bomb))) {
      zip.putNextEntry(new ZipEntry("audio/vi/a.wav"));
      var zeros = new byte[1 << 20];
      for (int i = 0; i < 200; i++) {
        zip.write(zeros);
      }
    }
    assertThat(Files.size(bomb)).isLessThan(1 << 20);
    refused(bomb, ConfigFault.CFG_12);
  }

  @Test
  void aDiskThatFillsUpAtAnyFileLeavesTheEditionBefore() throws Exception {
    var offer = update.look(province.edit("Tải VNeID về máy").zip(2));
    for (long room = 0; room < 14; room++) {
      var left = new AtomicLong(room);
      var full =
          new Editions(
              new WholeFolder(data, (file, bytes) -> writeWhileThereIsRoom(file, bytes, left)));
      var problem =
          catchThrowableOfType(
              GuidanceProblem.class,
              () -> new GuidanceUpdate(commune, full, Province.DAY).take(offer));
      if (problem == null) {
        assertThat(inUse()).isEqualTo(2);
        return;
      }
      assertThat(problem.fault()).isEqualTo(ConfigFault.CFG_05);
      assertThat(inUse()).as("room for %d files", room).isEqualTo(1);
    }
    assertThat(inUse()).as("there was room at last").isEqualTo(2);
  }

  private static void writeWhileThereIsRoom(Path file, byte[] bytes, AtomicLong left)
      throws IOException {
    boolean full = left.decrementAndGet() < 0;
    Files.write(file, full ? Arrays.copyOf(bytes, bytes.length / 2) : bytes);
    if (full) {
      throw new IOException("No space left on device");
    }
  }

  private Path zip(List<? extends Map.Entry<String, byte[]>> parts) throws IOException {
    var file = place.resolve("made.zip");
    try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
      for (var part : parts) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue());
      }
    }
    return file;
  }

  private GuidanceProblem refused(Path zip, ConfigFault fault) throws IOException {
    var before = contents();
    var problem = catchThrowableOfType(GuidanceProblem.class, () -> update.look(zip));
    assertThat(problem).as("%s", zip).isNotNull();
    assertThat(problem.fault()).isEqualTo(fault);
    assertThat(contents()).isEqualTo(before);
    return problem;
  }

  private int inUse() {
    return GuidanceInUse.seen(commune, editions).edition().orElseThrow().number();
  }

  private Map<String, String> contents() throws IOException {
    var contents = new TreeMap<String, String>();
    try (var all = Files.walk(data)) {
      for (var file : all.filter(Files::isRegularFile).toList()) {
        contents.put(data.relativize(file).toString(), Manifest.hash(Files.readAllBytes(file)));
      }
    }
    return contents;
  }
}
