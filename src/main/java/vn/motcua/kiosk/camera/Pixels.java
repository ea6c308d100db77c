package vn.motcua.kiosk.camera;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.awt.image.DataBufferInt;
import java.awt.image.PixelInterleavedSampleModel;
import java.awt.image.SinglePixelPackedSampleModel;

/** Turns pictures of cameras into packed colours and luminance, into arrays that are used again. */
final class Pixels {

  private static final int OPAQUE = 0xff000000;

  /** Weights of ITU-R BT.601 in 256ths. */
  private static final int RED = 77;

  private static final int GREEN = 150;
  private static final int BLUE = 29;

  private Pixels() {}

  /** Opaque {@code 0xAARRGGBB}; quick for what cameras give, right for any other. */
  static void toArgb(BufferedImage image, int[] argb) {
    var data = image.getRaster().getDataBuffer();
    boolean whole = image.getRaster().getParent() == null && data.getOffset() == 0;
    if (whole
        && image.getType() == BufferedImage.TYPE_INT_RGB
        && data instanceof DataBufferInt ints
        && isPacked(image)) {
      int[] rgb = ints.getData();
      for (int i = 0; i < image.getWidth() * image.getHeight(); i++) {
        argb[i] = OPAQUE | rgb[i];
      }
    } else if (whole
        && data instanceof DataBufferByte bytes
        && image.getColorModel().getColorSpace().isCS_sRGB()
        && image.getRaster().getSampleModel() instanceof PixelInterleavedSampleModel model
        && model.getNumBands() == 3) {
      interleaved(image, model, bytes.getData(), argb);
    } else {
      image.getRGB(0, 0, image.getWidth(), image.getHeight(), argb, 0, image.getWidth());
      for (int i = 0; i < image.getWidth() * image.getHeight(); i++) {
        argb[i] |= OPAQUE;
      }
    }
  }

  private static boolean isPacked(BufferedImage image) {
    return image.getRaster().getSampleModel() instanceof SinglePixelPackedSampleModel model
        && model.getScanlineStride() == image.getWidth();
  }

  private static void interleaved(
      BufferedImage image, PixelInterleavedSampleModel model, byte[] data, int[] argb) {
    int[] bands = model.getBandOffsets();
    int step = model.getPixelStride();
    int width = image.getWidth();
    for (int y = 0; y < image.getHeight(); y++) {
      int from = y * model.getScanlineStride();
      int to = y * width;
      for (int x = 0; x < width; x++, from += step) {
        argb[to + x] =
            OPAQUE
                | (data[from + bands[0]] & 0xff) << 16
                | (data[from + bands[1]] & 0xff) << 8
                | (data[from + bands[2]] & 0xff);
      }
    }
  }

  /** 0 black to 255 white. */
  static void toLuma(int[] argb, byte[] luma) {
    for (int i = 0; i < luma.length; i++) {
      int p = argb[i];
      luma[i] =
          (byte) ((RED * (p >> 16 & 0xff) + GREEN * (p >> 8 & 0xff) + BLUE * (p & 0xff)) >> 8);
    }
  }
}
