package vn.motcua.kiosk.bench;

import boofcv.abst.fiducial.QrCodeDetector;
import boofcv.concurrency.BoofConcurrency;
import boofcv.factory.fiducial.ConfigQrCode;
import boofcv.factory.fiducial.FactoryFiducial;
import boofcv.factory.filter.binary.ConfigThreshold;
import boofcv.factory.filter.binary.ThresholdType;
import boofcv.struct.image.GrayU8;
import java.util.List;
import java.util.Optional;
import vn.motcua.kiosk.qr.Luma;
import vn.motcua.kiosk.qr.QrReader;
import vn.motcua.kiosk.qr.QrText;

/**
 * BoofCV's robust reader: with a threshold by the local mean, which its authors found slower than
 * the default but to see more; with UTF-8 and on one thread.
 */
final class BoofReader implements QrReader {
  /** Pixels of the local mean. */
  private static final int WINDOW = 15;

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
    config.threshold = ConfigThreshold.local(ThresholdType.LOCAL_MEAN, WINDOW);
    config.threshold.scale = 1;
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
