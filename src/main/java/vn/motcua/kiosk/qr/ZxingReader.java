package vn.motcua.kiosk.qr;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.PlanarYUVLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * ZXing's own reader with TRY_HARDER: the yardstick. UTF-8 is forced, because cards carry no ECI
 * and ZXing's guess among charsets goes wrong on Vietnamese.
 */
public final class ZxingReader implements QrReader {

  private static final Map<DecodeHintType, Object> HINTS =
      Map.of(
          DecodeHintType.TRY_HARDER,
          true,
          DecodeHintType.CHARACTER_SET,
          "UTF-8",
          DecodeHintType.POSSIBLE_FORMATS,
          List.of(BarcodeFormat.QR_CODE));

  private final QRCodeReader reader = new QRCodeReader();

  @Override
  public Optional<QrText> read(Luma frame) {
    var source =
        new PlanarYUVLuminanceSource(
            frame.pixels(),
            frame.width(),
            frame.height(),
            0,
            0,
            frame.width(),
            frame.height(),
            false);
    try {
      var result = reader.decode(new BinaryBitmap(new HybridBinarizer(source)), HINTS);
      return Optional.of(new QrText(result.getText(), List.of()));
    } catch (ReaderException _) {
      return Optional.empty();
    }
  }
}
