package vn.motcua.kiosk.scan;

import java.util.Optional;
import vn.motcua.kiosk.qr.Luma;
import vn.motcua.kiosk.qr.QrFinding;
import vn.motcua.kiosk.qr.QrReader;
import vn.motcua.kiosk.qr.QrStream;
import vn.motcua.kiosk.qr.QrText;

/** Reads what the test says, finds what the test says, and counts how often it is to forget. */
final class FakeStream implements QrStream {

  private final QrReader reader;
  private Optional<QrFinding> finding = Optional.empty();
  private int forgotten;

  FakeStream(QrReader reader) {
    this.reader = reader;
  }

  synchronized void sees(QrFinding seen) {
    finding = Optional.of(seen);
  }

  synchronized void seesNothing() {
    finding = Optional.empty();
  }

  synchronized int forgotten() {
    return forgotten;
  }

  @Override
  public Optional<QrText> next(Luma frame) {
    return reader.read(frame);
  }

  @Override
  public synchronized Optional<QrFinding> finding() {
    return finding;
  }

  @Override
  public synchronized void forget() {
    forgotten++;
  }
}
