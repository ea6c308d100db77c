package vn.motcua.kiosk.qr;

import java.util.Arrays;

/**
 * Places in a symbol, in modules, and where they are in the frame, in pixels. Refilled for every
 * use.
 */
final class PointPairs {
  private static final int NUMBERS = 5;

  private double[] numbers = new double[16 * NUMBERS];
  private int count;

  void clear() {
    count = 0;
  }

  void add(double symbolX, double symbolY, double frameX, double frameY, double weight) {
    if ((count + 1) * NUMBERS > numbers.length) {
      numbers = Arrays.copyOf(numbers, 2 * numbers.length);
    }
    int at = count++ * NUMBERS;
    numbers[at] = symbolX;
    numbers[at + 1] = symbolY;
    numbers[at + 2] = frameX;
    numbers[at + 3] = frameY;
    numbers[at + 4] = weight;
  }

  int count() {
    return count;
  }

  double symbolX(int pair) {
    return numbers[pair * NUMBERS];
  }

  double symbolY(int pair) {
    return numbers[pair * NUMBERS + 1];
  }

  double frameX(int pair) {
    return numbers[pair * NUMBERS + 2];
  }

  double frameY(int pair) {
    return numbers[pair * NUMBERS + 3];
  }

  double weight(int pair) {
    return numbers[pair * NUMBERS + 4];
  }
}
