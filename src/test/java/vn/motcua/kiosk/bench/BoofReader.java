package vn.motcua.kiosk.bench;

import boofcv.abst.fiducial.QrCodeDetector;
import boofcv.concurrency.BoofConcurrency;
import boofcv.factory.fiducial.ConfigQrCode;
import boofcv.factory.fiducial.FactoryFiducial;
import boofcv.struct.image.GrayU8;
import java.util.List;
import java.util.Optional;
import vn.motcua.kiosk.qr.Luma;
import vn.motcua.kiosk.qr.QrReader;
import vn.motcua.kiosk.qr.QrText;

/** BoofCV's reader as it comes, which is its robust one, with UTF-8 and on one thread. */
final class BoofReader implements QrReader {
  private final QrCodeDetector<GrayU8> detector;
  private final GrayU8 image = new GrayU8(1, 1);

  /** One thread is a switch of the whole library. */
  static BoofReader onOneThread() {
    BoofConcurrency.USE_CONCURRENT = false;
    return new BoofReader();
  }

  private BoofReader() {
    var config = new ConfigQrCode();
    config.forceEncoding = "UTF-8";
    detector = FactoryFiducial.qrcode(config, GrayU8.class);
  }

  @Override
  public Optional<QrText> read(Luma frame) {
    image.reshape(frame.width(), frame.height());
    System.arraycopy(frame.pixels(), 0, image.data, 0, frame.width() * frame.height());
    detector.process(image);
    return detector.getDetections().stream()
        .findFirst()
        .map(code -> new QrText(code.message, List.of()));
  }
}
