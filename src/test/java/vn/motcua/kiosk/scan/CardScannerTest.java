package vn.motcua.kiosk.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.WeakReference;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.kiosk.camera.Camera;
import vn.motcua.kiosk.camera.CameraFault;
import vn.motcua.kiosk.camera.CameraLimits;
import vn.motcua.kiosk.camera.DemoDriver;
import vn.motcua.kiosk.camera.FolderDriver;
import vn.motcua.kiosk.qr.QrReader;
import vn.motcua.kiosk.qr.QrTracker;
import vn.motcua.kiosk.qr.ZxingReader;

@Timeout(180)
class CardScannerTest {

  private static final String CARD =
      "036303000000||Trần Thị Mẫu|29022004|Nữ|Tổ 1, Mẫu Hai, Mẫu Ba, Mẫu Bốn|01072024||||";

  private final Notes notes = new Notes();
  private Camera camera = new Camera(List.of(new DemoDriver(CARD, 1)), CameraLimits.usual());

  @AfterEach
  void closed() {
    camera.close();
  }

  @Test
  void aCardHeldBeforeTheCameraIsRead() {
    var scanner = new CardScanner(camera, () -> stream(new ZxingReader()), notes, System::nanoTime);
    scanner.start();
    await(() -> notes.all().contains("036303000000"));
    assertThat(notes.all().getFirst()).isEqualTo("works");
    scanner.close();
  }

  @Test
  void theTrackerReadsACardAsWell() {
    var scanner = new CardScanner(camera, QrTracker::new, notes, System::nanoTime);
    scanner.start();
    await(() -> notes.all().contains("036303000000"));
    scanner.close();
  }

  @Test
  void afterTheStopNothingIsToldAndTheNextStartKnowsOfNothing() throws InterruptedException {
    var reader = stream(everywhere(CARD));
    var scanner = new CardScanner(camera, () -> reader, notes, System::nanoTime);
    scanner.start();
    await(() -> notes.all().contains("036303000000"));
    scanner.stop();
    scanner.stop();
    int told = notes.all().size();
    await(() -> reader.forgotten() == 2);
    Thread.sleep(300);
    assertThat(notes.all()).hasSize(told);
    scanner.start();
    await(() -> notes.all().size() == told + 2);
    assertThat(notes.all().subList(told, told + 2))
        .containsExactlyInAnyOrder("works", "036303000000");
    scanner.close();
  }

  @Test
  void aStopWhileAFrameIsReadSilencesIt() throws InterruptedException {
    var reading = new CountDownLatch(1);
    var goOn = new CountDownLatch(1);
    var read = new AtomicInteger();
    QrReader slow =
        frame -> {
          reading.countDown();
          awaitQuietly(goOn);
          read.incrementAndGet();
          return everywhere(CARD).read(frame);
        };
    var scanner = new CardScanner(camera, () -> stream(slow), notes, System::nanoTime);
    scanner.start();
    reading.await();
    scanner.stop();
    goOn.countDown();
    await(() -> read.get() == 1);
    Thread.sleep(100);
    assertThat(notes.all()).doesNotContain("036303000000");
  }

  @Test
  void aReaderIsNeverUsedByTwoThreads() {
    var inside = new AtomicInteger();
    var most = new AtomicInteger();
    var begun = new AtomicInteger();
    QrReader counting =
        _ -> {
          begun.incrementAndGet();
          most.accumulateAndGet(inside.incrementAndGet(), Math::max);
          pause(40);
          inside.decrementAndGet();
          return Optional.empty();
        };
    var scanner = new CardScanner(camera, () -> stream(counting), notes, System::nanoTime);
    for (int i = 0; i < 6; i++) {
      int before = begun.get();
      scanner.start();
      await(() -> begun.get() > before);
    }
    scanner.close();
    assertThat(most).hasValue(1);
  }

  @Test
  void aReaderThatNeverEndsIsReplacedAndWhatItReadsAfterAllIsHeardByNobody() {
    var goOn = new CountDownLatch(1);
    var made = new AtomicInteger();
    var read = new AtomicInteger();
    QrReader endless =
        frame -> {
          awaitQuietly(goOn);
          read.incrementAndGet();
          return everywhere("036303000009||Lê Văn Mẫu|29022004|Nam|Mẫu|01072024||||").read(frame);
        };
    var scanner =
        new CardScanner(
            camera,
            () -> stream(made.getAndIncrement() == 0 ? endless : everywhere(CARD)),
            notes,
            System::nanoTime);
    scanner.start();
    await(() -> notes.all().contains("works"));
    var answered = new AtomicInteger();
    pause(100);
    scanner.inTurn(answered::incrementAndGet);
    pause(100);
    assertThat(answered).as("while it is stuck").hasValue(0);
    scanner.renew();
    await(() -> notes.all().contains("036303000000"));
    await(() -> answered.get() == 1);
    goOn.countDown();
    await(() -> read.get() == 1);
    pause(100);
    assertThat(notes.all()).doesNotContain("036303000009");
    scanner.close();
  }

  @Test
  void aReaderThatIsStuckDoesNotKeepTheNextCitizenWaitingOnceItIsReplaced() {
    var goOn = new CountDownLatch(1);
    var made = new AtomicInteger();
    var stuck = new AtomicInteger();
    QrReader endless =
        _ -> {
          stuck.incrementAndGet();
          awaitQuietly(goOn);
          return Optional.empty();
        };
    var scanner =
        new CardScanner(
            camera,
            () ->
                stream(made.getAndIncrement() < CardScanner.MOST_LEFT ? endless : everywhere(CARD)),
            notes,
            System::nanoTime);
    for (int i = 1; i <= CardScanner.MOST_LEFT; i++) {
      int readers = i;
      scanner.start();
      await(() -> stuck.get() == readers);
      assertThat(scanner.isRenewable()).isTrue();
      scanner.renew();
      await(() -> stuck.get() == readers + 1 || made.get() > CardScanner.MOST_LEFT);
    }
    await(() -> notes.all().contains("036303000000"));
    assertThat(scanner.isRenewable()).isFalse();
    scanner.renew();
    assertThat(made).as("readers").hasValue(CardScanner.MOST_LEFT + 1);
    goOn.countDown();
    await(scanner::isRenewable);
    scanner.close();
  }

  @Test
  void aReaderThatIsStuckWhileTheCitizenGoesOnIsAskedNoMore() {
    var goOn = new CountDownLatch(1);
    QrReader endless =
        _ -> {
          awaitQuietly(goOn);
          return Optional.empty();
        };
    var scanner = new CardScanner(camera, () -> stream(endless), notes, System::nanoTime);
    var answered = new AtomicInteger();
    scanner.start();
    await(() -> notes.all().contains("works"));
    pause(100);
    scanner.inTurn(answered::incrementAndGet);
    scanner.stop();
    assertThat(answered).hasValue(1);
    goOn.countDown();
    scanner.close();
  }

  @Test
  void whileNoCardIsAwaitedItAnswersAtOnce() {
    var answered = new AtomicInteger();
    var scanner = new CardScanner(camera, () -> stream(everywhere(CARD)), notes, System::nanoTime);
    scanner.inTurn(answered::incrementAndGet);
    scanner.start();
    scanner.stop();
    scanner.inTurn(answered::incrementAndGet);
    assertThat(answered).hasValue(2);
    scanner.close();
  }

  /** Visit after visit, for months: what was before the camera must not pile up. */
  @Test
  void noPictureOutlivesItsScanForLong() {
    var seen = new ConcurrentLinkedQueue<WeakReference<byte[]>>();
    QrReader noting =
        frame -> {
          seen.add(new WeakReference<>(frame.pixels()));
          return Optional.empty();
        };
    var scanner = new CardScanner(camera, () -> stream(noting), notes, System::nanoTime);
    for (int visit = 1; visit <= 3; visit++) {
      int before = seen.size();
      scanner.start();
      await(() -> seen.size() > before);
      scanner.stop();
    }
    var ofFirstVisit = seen.peek();
    await(
        () -> {
          System.gc();
          return ofFirstVisit.get() == null;
        });
    scanner.close();
  }

  @Test
  void aFaultOfTheCameraIsHandedOn(@TempDir Path empty) {
    camera = new Camera(List.of(new FolderDriver(empty, 1)), CameraLimits.usual());
    var scanner = new CardScanner(camera, () -> stream(new ZxingReader()), notes, System::nanoTime);
    scanner.start();
    await(() -> notes.all().equals(List.of(CameraFault.NONE_FOUND)));
    scanner.close();
  }

  private static FakeStream stream(QrReader reader) {
    return new FakeStream(reader);
  }

  private static QrReader everywhere(String text) {
    return _ -> Optional.of(new vn.motcua.kiosk.qr.QrText(text, List.of()));
  }

  private static void awaitQuietly(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  private static void pause(int millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  private void await(BooleanSupplier condition) {
    long end = System.nanoTime() + 150_000_000_000L;
    while (!condition.getAsBoolean()) {
      assertThat(System.nanoTime()).as("told: %s", notes.all()).isLessThan(end);
      pause(10);
    }
  }
}
