package vn.motcua.kiosk.app.counter;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import vn.motcua.kiosk.app.check.CameraCheck;
import vn.motcua.kiosk.camera.CameraFault;
import vn.motcua.kiosk.camera.WorkingCamera;
import vn.motcua.kiosk.card.CardReading;
import vn.motcua.kiosk.card.Hint;
import vn.motcua.kiosk.scan.ScanListener;
import vn.motcua.kiosk.scan.Sighting;
import vn.motcua.kiosk.ui.control.PreviewFeed;
import vn.motcua.kiosk.ui.desk.Finding;

/**
 * The camera as a clerk tries it: its picture, its mode, and that it reads a code. What stands in
 * the code is told to nobody. A citizen who needs the camera gets it at once.
 */
public final class CameraTrial {

  /** A driver may hang while it opens. */
  private static final int SECONDS = 30;

  private static final String WHAT = "Camera";
  private static final String IN_USE = "người dân đang dùng";

  private final CardDesk cards;
  private CompletableFuture<Finding> first = new CompletableFuture<>();
  private volatile Finding latest = Finding.good(WHAT, IN_USE);

  public CameraTrial(CardDesk cards) {
    this.cards = cards;
  }

  /**
   * @param words takes what is to be said; from the scanner's threads
   */
  public synchronized void watch(PreviewFeed picture, Consumer<String> words) {
    first.complete(latest);
    first = new CompletableFuture<>();
    if (!cards.tryOut(picture, new Heard(this::found, words, picture))) {
      found(Finding.good(WHAT, IN_USE));
      words.accept("Người dân đang dùng camera.");
    }
  }

  private synchronized void found(Finding finding) {
    latest = finding;
    first.complete(finding);
  }

  public synchronized void leave() {
    cards.endTrial();
    first.complete(latest);
  }

  private synchronized CompletableFuture<Finding> first() {
    return first;
  }

  /** How the camera is; waits until it is known. */
  public Finding look() {
    try {
      var _ = first().get(SECONDS, TimeUnit.SECONDS);
      return latest;
    } catch (TimeoutException | ExecutionException _) {
      return CameraCheck.of(CameraFault.OPENING_HANGS);
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      return Finding.attention(WHAT, "chưa khám xong");
    }
  }

  /** What is heard of the scanner. */
  private record Heard(Consumer<Finding> found, Consumer<String> words, PreviewFeed picture)
      implements ScanListener {

    @Override
    public void works(WorkingCamera camera) {
      var finding = CameraCheck.of(camera);
      found.accept(finding);
      words.accept(finding.sentence());
    }

    @Override
    public void failed(CameraFault fault) {
      var finding = CameraCheck.of(fault);
      found.accept(finding);
      words.accept(finding.sentence());
    }

    @Override
    public void card(CardReading.Card card) {
      words.accept("✓ Đọc được mã QR của thẻ. Máy không giữ gì.");
    }

    @Override
    public void handout(String code) {
      words.accept("✓ Đọc được mã QR của giấy hướng dẫn.");
    }

    @Override
    public void foreign(CardReading.Kind kind) {
      words.accept("✓ Đọc được một mã QR, không phải của thẻ.");
    }

    @Override
    public void hint(Hint hint) {
      // A clerk sees the picture.
    }

    @Override
    public void sighted(Sighting sighting) {
      picture.mark(sighting);
    }
  }
}
