package vn.motcua.kiosk.config.signed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.kiosk.config.ConfigFault;
import vn.motcua.kiosk.config.ConfigReader;
import vn.motcua.kiosk.config.KioskConfig;

/** A kiosk that trusts a province tells citizens what the province signed, and nothing else. */
class SignedGuidanceTest {

  @TempDir private Path place;
  private Province province;
  private Path commune;
  private Editions editions;

  @BeforeEach
  void aProvinceAndACommune() throws IOException {
    province = Province.in(place);
    commune = Province.copy(place.resolve("commune"));
    editions = new Editions(place.resolve("data/guidance"));
  }

  @Test
  void withoutAKeyTheFolderIsUsedAsItIs() {
    var inUse = GuidanceInUse.at(commune, editions);
    assertThat(inUse.places().orElseThrow().guidance()).isEqualTo(commune);
    assertThat(inUse.edition()).isEmpty();
    assertThat(inUse.refused()).isEmpty();
  }

  @Test
  void whatTheProvinceSignedIsUsedFromTheKiosksOwnCopy() throws IOException {
    province.trustedIn(commune);
    province.sign(1).writeSignature(commune);
    var inUse = start(1);
    assertThat(inUse.refused()).isEmpty();
    assertThat(inUse.places().orElseThrow().guidance()).isNotEqualTo(commune);
    assertThat(ConfigReader.read(inUse.places().get(), Province.DAY).problems()).isEmpty();
  }

  @Test
  void whatACommuneWritesItselfNeedsNoSignature() throws IOException {
    province.trustedIn(commune);
    province.sign(1).writeSignature(commune);
    var own = commune.resolve("commune.yaml");
    Files.writeString(own, Files.readString(own).replace("name: Mẫu", "name: Khác"));
    var inUse = start(1);
    assertThat(inUse.refused()).isEmpty();
    assertThat(read(inUse).commune().name()).isEqualTo("Khác");
  }

  @Test
  void anEditAfterTheSignatureIsToldAndTheSignedOneStaysInUse() throws IOException {
    province.trustedIn(commune);
    province.sign(1).writeSignature(commune);
    start(1);
    Province.change(commune, "Chuyển tiền vào số này");
    var inUse = start(1);
    assertThat(inUse.refused().orElseThrow().fault()).isEqualTo(ConfigFault.CFG_08);
    assertThat(inUse.refused().get().sentence()).startsWith("CFG-08").contains("guide/steps.yaml");
    assertThat(read(inUse).guide().toString()).doesNotContain("Chuyển tiền");
  }

  @Test
  void whoeverTakesTheSignatureAwayIsToldToo() throws IOException {
    province.trustedIn(commune);
    province.sign(1).writeSignature(commune);
    start(1);
    Province.change(commune, "Chuyển tiền vào số này");
    Files.delete(commune.resolve("guidance.sig"));
    assertThat(start(1).refused().orElseThrow().fault()).isEqualTo(ConfigFault.CFG_07);
  }

  @Test
  void anEditInTheKiosksOwnCopyIsNotUsedEither() throws IOException {
    province.trustedIn(commune);
    province.sign(1).writeSignature(commune);
    start(1);
    Province.change(editions.inUse().orElseThrow(), "Chuyển tiền vào số này");
    Files.delete(commune.resolve("guidance.sig"));
    var inUse = GuidanceInUse.at(commune, editions);
    assertThat(inUse.places()).as("nothing that can be believed").isEmpty();
    assertThat(inUse.refused().orElseThrow().fault()).isEqualTo(ConfigFault.CFG_08);
  }

  @Test
  void unsignedGuidanceKeepsAKioskWithAKeyClosedUntilThereIsASignedOne() throws Exception {
    province.trustedIn(commune);
    var closed = GuidanceInUse.at(commune, editions);
    assertThat(closed.places()).isEmpty();
    assertThat(closed.refused().orElseThrow().fault()).isEqualTo(ConfigFault.CFG_07);

    var update = new GuidanceUpdate(commune, editions, Province.DAY);
    update.take(update.look(province.zip(3)));
    assertThat(start(3).refused()).as("what came with the program is no news").isEmpty();
  }

  @Test
  void anotherKeyIsNotBelieved() throws IOException {
    var other = Province.in(place.resolve("other"));
    province.trustedIn(commune);
    other.sign(9).writeSignature(commune);
    var refused = GuidanceInUse.at(commune, editions).refused().orElseThrow();
    assertThat(refused.fault()).isEqualTo(ConfigFault.CFG_09);
  }

  @Test
  void anOlderEditionInTheFolderDoesNotReplaceANewerOne() throws IOException {
    province.trustedIn(commune);
    province.sign(5).writeSignature(commune);
    start(5);
    province.sign(4).writeSignature(commune);
    assertThat(start(5).places().orElseThrow().guidance().toString()).contains("000005-");
  }

  @Test
  void aKeyThatVanishedIsToldAndWhatItSignedIsStillUsed() throws IOException {
    province.trustedIn(commune);
    province.sign(1).writeSignature(commune);
    start(1);
    Files.delete(commune.resolve(TrustedKeys.FILE));
    Province.change(commune, "Chuyển tiền vào số này");
    var inUse = start(1);
    assertThat(inUse.refused().orElseThrow().fault()).isEqualTo(ConfigFault.CFG_13);
    assertThat(read(inUse).guide().toString()).doesNotContain("Chuyển tiền");
  }

  @Test
  void aKeyFollowsOnAnotherBySideBySide() throws IOException {
    var next = Province.in(place.resolve("next"));
    var both = new TrustedKeys(province.keys().text() + next.keys().text());
    Files.writeString(commune.resolve(TrustedKeys.FILE), both.text());
    province.sign(1).writeSignature(commune);
    start(1);
    next.sign(2).writeSignature(commune);
    assertThat(start(2).refused()).isEmpty();
    assertThat(both.described()).hasSize(2).allMatch(d -> d.matches("Tỉnh Mẫu ([0-9a-f]{2}-?){8}"));
  }

  @Test
  void aDiskThatTakesNoCopyDoesNotKeepTheKioskClosed() throws IOException {
    province.trustedIn(commune);
    province.sign(1).writeSignature(commune);
    var full =
        new Editions(
            new WholeFolder(
                place.resolve("full"),
                (_, _) -> {
                  throw new IOException("No space left on device");
                }));
    var inUse = GuidanceInUse.at(commune, full);
    assertThat(inUse.places()).isPresent();
    assertThat(inUse.refused().orElseThrow().fault()).isEqualTo(ConfigFault.CFG_05);
  }

  @Test
  void whatIsSignedSaysSoInWordsAndIsReadBack() throws IOException, GuidanceProblem {
    var signed = province.sign(7);
    signed.writeSignature(province.folder());
    var read = SignedGuidance.in(province.folder(), province.keys());
    assertThat(read.manifest()).isEqualTo(signed.manifest());
    assertThat(read.manifest().words()).isEqualTo("bản số 7 ngày 24/11/2026 của Tỉnh Mẫu");
    assertThat(read.manifest().files())
        .containsKeys("guide/steps.yaml", "contacts.yaml")
        .doesNotContainKeys("commune.yaml", "kiosk.yaml", TrustedKeys.FILE);
  }

  @Test
  void aKeyIsForItsOwnerAloneAndNeverOverwritten() throws IOException {
    var file = place.resolve("key");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
    assertThatThrownBy(() -> SigningKey.make(file, "Tỉnh Mẫu"))
        .isInstanceOf(FileAlreadyExistsException.class);
    assertThat(province.key().toString()).doesNotContain(Files.readString(file).strip());
    Files.writeString(file, "ed25519-private AAAA");
    var refused = catchThrowableOfType(IOException.class, () -> SigningKey.read(file));
    assertThat(refused).hasMessageNotContaining("AAAA");
  }

  private GuidanceInUse start(int edition) {
    var inUse = GuidanceInUse.at(commune, editions);
    assertThat(inUse.edition().orElseThrow().number()).isEqualTo(edition);
    return inUse;
  }

  private static KioskConfig read(GuidanceInUse inUse) {
    return ConfigReader.read(inUse.places().orElseThrow(), Province.DAY).config().orElseThrow();
  }
}
