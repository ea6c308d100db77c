package vn.motcua.kiosk.bench;

import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.Encoder;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import vn.motcua.kiosk.bench.CardPicture.Condition;
import vn.motcua.kiosk.qr.CardQrReader;
import vn.motcua.kiosk.qr.Luma;
import vn.motcua.kiosk.qr.QrStream;
import vn.motcua.kiosk.qr.QrText;
import vn.motcua.kiosk.qr.QrTracker;
import vn.motcua.kiosk.qr.ZxingReader;

/**
 * Pictures that nobody has seen before, thousands of them: other texts, versions and error
 * correction, other places and other faults in each. Counts what our reader and ZXing read, and
 * above all whether a text was wrong, also where the symbol is a foreign one or has no text at all,
 * and when the tracker sees one picture after the other as if they were one camera's.
 */
public final class VariantBenchmark {
  private static final int SEVERITIES = 5;

  /** One in so many shows a foreign symbol, and one a scrambled one. */
  private static final int NO_CARD = 8;

  private static final List<Condition> CONDITIONS = List.of(Condition.values());
  private static final List<String> NAMES =
      List.of("Nguyễn Văn Mẫu", "Trần Thị Mẫu", "Lê Mẫu", "Đỗ Ngọc Quỳnh Như Mẫu", "Võ Mẫu");
  private static final List<String> PLACES =
      List.of("Thôn 9, ", "Tổ 14, ", "Số 12 đường Ví Dụ, ", "Xã Suối Mẫu, ", "Huyện Ảo, ");
  private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

  private final SplittableRandom random;
  private final Map<Condition, Tally> tallies = new EnumMap<>(Condition.class);
  private int wrong;
  private int wrongOfTracker;
  private int noCards;

  private static final class Tally {
    private int cards;
    private int read;
    private int readByZxing;
  }

  private VariantBenchmark(long seed) {
    random = new SplittableRandom(seed);
  }

  /** Two folders and a time, which are not used, how many pictures, and a seed. */
  public static void main(String[] args) {
    new VariantBenchmark(Long.parseLong(args[4])).run(Integer.parseInt(args[3]));
  }

  private void run(int pictures) {
    var ours = QrStream.oneByOne(new CardQrReader(Contender::isCard));
    var zxing = QrStream.oneByOne(new ZxingReader());
    var tracker = new QrTracker(Contender::isCard);
    CardPicture picture = new CardPicture(random.split());
    for (int i = 0; i < pictures; i++) {
      if (i % 50 == 0) {
        picture = new CardPicture(random.split());
      }
      int kind = random.nextInt(NO_CARD);
      var text = kind == 0 ? foreign() : card();
      var modules = modules(text);
      if (kind == 1) {
        scramble(modules);
      }
      var expected = kind == 1 ? Optional.<String>empty() : Optional.of(text);
      var condition = CONDITIONS.get(random.nextInt(CONDITIONS.size()));
      var frame = picture.draw(modules, condition, 1 + random.nextInt(SEVERITIES));
      boolean read = isRead(ours, frame, expected);
      boolean readByZxing = zxing.next(frame).map(QrText::text).equals(expected);
      var tracked = tracker.next(frame).map(QrText::text);
      wrongOfTracker += tracked.isPresent() && !tracked.equals(expected) ? 1 : 0;
      if (kind < 2) {
        noCards++;
        continue;
      }
      var tally = tallies.computeIfAbsent(condition, _ -> new Tally());
      tally.cards++;
      tally.read += read ? 1 : 0;
      tally.readByZxing += readByZxing ? 1 : 0;
    }
    print();
  }

  private boolean isRead(QrStream reader, Luma frame, Optional<String> expected) {
    var text = reader.next(frame).map(QrText::text);
    boolean right = text.isPresent() && text.equals(expected);
    wrong += text.isPresent() && !right ? 1 : 0;
    return right;
  }

  private void print() {
    OUT.printf("%-12s %6s %16s %16s%n", "condition", "cards", "ours", "ZXing");
    var all = new Tally();
    tallies.forEach(
        (condition, tally) -> {
          line(condition.name().toLowerCase(Locale.ROOT), tally);
          all.cards += tally.cards;
          all.read += tally.read;
          all.readByZxing += tally.readByZxing;
        });
    line("all", all);
    OUT.printf(
        "wrong texts: %d of frames, %d of the tracker; %d pictures showed no card%n",
        wrong, wrongOfTracker, noCards);
  }

  private static void line(String name, Tally tally) {
    double whole = Math.max(1, tally.cards) / 100.0;
    OUT.printf(
        "%-12s %6d %6d (%5.1f %%) %6d (%5.1f %%)%n",
        name,
        tally.cards,
        tally.read,
        tally.read / whole,
        tally.readByZxing,
        tally.readByZxing / whole);
  }

  private String card() {
    var text = new StringBuilder("001090000%03d|".formatted(random.nextInt(1000)));
    if (random.nextBoolean()) {
      text.append("%09d".formatted(random.nextInt(1_000_000_000)));
    }
    text.append('|').append(NAMES.get(random.nextInt(NAMES.size())));
    text.append("|01021990|Nam|");
    for (int i = random.nextInt(5); i >= 0; i--) {
      text.append(PLACES.get(random.nextInt(PLACES.size())));
    }
    return text.append("Mẫu Ba|15042021").toString();
  }

  private String foreign() {
    return switch (random.nextInt(3)) {
      case 0 -> "https://vneid.gov.vn/" + random.nextInt(1 << 30);
      case 1 -> "WIFI:T:WPA;S:Mẫu;P:%d;;".formatted(random.nextLong(1L << 40));
      default -> "00020101021238" + random.nextLong(1L << 62) + "5303704";
    };
  }

  private boolean[][] modules(String text) {
    var levels = ErrorCorrectionLevel.values();
    // as cards print it: UTF-8 bytes, with or without a word about their charset
    boolean eci = random.nextInt(4) == 0;
    var bytes = new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
    Map<EncodeHintType, Object> hints =
        eci ? Map.of(EncodeHintType.CHARACTER_SET, "UTF-8") : Map.of();
    try {
      var matrix =
          Encoder.encode(eci ? text : bytes, levels[random.nextInt(levels.length)], hints)
              .getMatrix();
      var modules = new boolean[matrix.getHeight()][matrix.getWidth()];
      for (int row = 0; row < modules.length; row++) {
        for (int column = 0; column < modules.length; column++) {
          modules[row][column] = matrix.get(column, row) == 1;
        }
      }
      return modules;
    } catch (WriterException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Leaves finders and timing, and chance for the rest. */
  private void scramble(boolean[][] modules) {
    for (int row = 9; row < modules.length; row++) {
      for (int column = 9; column < modules.length; column++) {
        modules[row][column] = random.nextBoolean();
      }
    }
  }
}
