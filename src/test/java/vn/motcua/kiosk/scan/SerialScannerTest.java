package vn.motcua.kiosk.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import vn.motcua.kiosk.card.CardReading;
import vn.motcua.kiosk.card.CardReading.Card;
import vn.motcua.kiosk.card.CardReading.Kind;
import vn.motcua.kiosk.card.CardReading.NotACard;

@Timeout(180)
class SerialScannerTest {

  private static final long MILLI = 1_000_000L;
  private static final String CARD =
      "001090000000|012345678|Nguyễn Văn Mẫu|01021990|Nam|Tổ 1, Mẫu Hai, Mẫu Ba|15042021";

  private final FakePorts ports = new FakePorts();
  private final List<CardReading> told = new ArrayList<>();
  private final Repeats repeats = new Repeats();
  private final SerialScanner scanner =
      new SerialScanner(
          ports,
          this::tell,
          repeats,
          new SerialScanner.Pace(20 * MILLI, 80 * MILLI, 1_000 * MILLI));

  private synchronized void tell(CardReading reading) {
    told.add(reading);
  }

  private synchronized List<CardReading> told() {
    return List.copyOf(told);
  }

  @AfterEach
  void closed() {
    scanner.close();
    scanner.close();
  }

  @Test
  void aScanThatEndsWithALineEndIsReadAndOneWithoutAfterAPause() {
    var port = ports.plug("ttyACM0");
    scanner.start();
    port.send(bytes(CARD + "\r\n"));
    await(() -> told().size() == 1);
    port.send(bytes("https://example.vn"));
    await(() -> told().size() == 2);
    assertThat(name(0)).isEqualTo("Nguyễn Văn Mẫu");
    assertThat(told().get(1)).isEqualTo(new NotACard(Kind.WEB_ADDRESS));
    assertThat(((Card) told().getFirst()).flawed()).isFalse();
    assertThat(ports.callers()).doesNotContain(Thread.currentThread());
  }

  @Test
  void bytesThatComeOneByOneAreOneText() {
    var port = ports.plug("ttyACM0");
    scanner.start();
    for (byte b : bytes(CARD + "\r")) {
      port.send(new byte[] {b});
    }
    await(() -> told().size() == 1);
    assertThat(name(0)).isEqualTo("Nguyễn Văn Mẫu");
  }

  @Test
  void utf8ThatWasTakenForWindows1252IsMended() {
    var port = ports.plug("ttyACM0");
    scanner.start();
    port.send(bytes(new String(bytes(CARD), StandardCharsets.ISO_8859_1) + "\r"));
    await(() -> told().size() == 1);
    assertThat(name(0)).isEqualTo("Nguyễn Văn Mẫu");
  }

  @Test
  void vietnamsOldCodePageIsReadAsSuch() {
    var port = ports.plug("ttyACM0");
    scanner.start();
    var before = bytes(CARD.substring(0, CARD.indexOf("Nguyễn")));
    var after = bytes("|01021990|Nam||15042021\r");
    // Windows-1258: ê and a tilde of its own for ễ, â and a tilde for ẫ, a and a breve for ă.
    byte[] name = {'N', 'g', 'u', 'y', (byte) 0xEA, (byte) 0xDE, 'n', ' ', 'M', (byte) 0xE2};
    port.send(before);
    port.send(name);
    port.send(new byte[] {(byte) 0xDE, 'u'});
    port.send(after);
    await(() -> told().size() == 1);
    assertThat(name(0)).isEqualTo("Nguyễn Mẫu");
  }

  @Test
  void unpluggedInTheMiddleOfACodeItTellsNothingAndHearsAgainOncePluggedIn() {
    var port = ports.plug("ttyACM0");
    scanner.start();
    port.send(bytes(CARD.substring(0, 40)));
    await(port::isOpen);
    ports.unplug("ttyACM0");
    await(() -> !port.isOpen());
    var again = ports.plug("ttyACM0");
    again.send(bytes(CARD + "\r"));
    await(() -> !told().isEmpty());
    assertThat(told()).singleElement().isInstanceOf(Card.class);
    assertThat(port.opened()).isOne();
  }

  @Test
  void halfACodeIsToldAsADamagedCardAndTheNextIsWhole() {
    var port = ports.plug("ttyACM0");
    scanner.start();
    port.send(bytes(CARD.substring(CARD.indexOf("Nguyễn"))));
    await(() -> told().size() == 1);
    port.send(bytes(CARD + "\r"));
    await(() -> told().size() == 2);
    assertThat(told().getFirst()).isEqualTo(new NotACard(Kind.DAMAGED_CARD));
    assertThat(told().getLast()).isInstanceOf(Card.class);
  }

  @Test
  void garbageIsNoCardAndNeitherStopsItNorFillsIt() {
    var port = ports.plug("ttyACM0");
    scanner.start();
    var random = new Random(1);
    for (int i = 0; i < 200; i++) {
      var noise = new byte[997];
      random.nextBytes(noise);
      port.send(noise);
    }
    port.send(bytes("\r" + CARD + "\r"));
    await(() -> told().stream().anyMatch(Card.class::isInstance));
    assertThat(told().stream().filter(Card.class::isInstance)).hasSize(1);
  }

  @Test
  void aPortThatIsInUseIsTriedMoreAndMoreSeldomUntilItIsFree() {
    var port = ports.plug("COM3");
    port.busy(true);
    scanner.start();
    await(() -> port.attempts().size() >= 5);
    var waits = port.waits();
    for (int i = 0; i < 4; i++) {
      assertThat(waits.get(i)).isGreaterThanOrEqualTo(Math.min(80, 20 << i) * MILLI);
    }
    port.busy(false);
    await(port::isOpen);
  }

  @Test
  void theSameCodeAgainIsOneScanWhicheverScannerGivesIt() {
    var first = ports.plug("ttyACM0");
    var second = ports.plug("ttyACM1");
    scanner.start();
    first.send(bytes(CARD + "\r" + CARD + "\r"));
    await(() -> told().size() == 1);
    second.send(bytes(CARD + "\r"));
    var wedge = new WedgeInput(repeats);
    long now = System.nanoTime();
    for (int i = 0; i < CARD.length(); i++) {
      assertThat(wedge.key(CARD.substring(i, i + 1), now)).isEmpty();
    }
    assertThat(wedge.key("\r", now)).isEmpty();
    pause(150);
    assertThat(told()).hasSize(1);
  }

  @Test
  void afterTheStopNothingIsToldThePortIsClosedAndTheNextStartOpensItAgain() {
    var port = ports.plug("ttyACM0");
    scanner.start();
    await(port::isOpen);
    scanner.stop();
    scanner.stop();
    await(() -> !port.isOpen());
    port.send(bytes(CARD + "\r"));
    pause(100);
    assertThat(told()).isEmpty();
    scanner.start();
    await(() -> told().size() == 1);
    assertThat(port.opened()).isEqualTo(2);
  }

  private String name(int index) {
    return ((Card) told().get(index)).citizen().name().orElseThrow().full();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static void pause(int millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  private void await(BooleanSupplier condition) {
    long end = System.nanoTime() + 60_000 * MILLI;
    while (!condition.getAsBoolean()) {
      assertThat(System.nanoTime()).as("told: %s", told()).isLessThan(end);
      pause(5);
    }
  }
}
