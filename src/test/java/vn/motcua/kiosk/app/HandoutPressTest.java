package vn.motcua.kiosk.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.WeakReference;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.motcua.kiosk.card.Citizens;
import vn.motcua.kiosk.config.ConfigReader;
import vn.motcua.kiosk.guide.Language;
import vn.motcua.kiosk.journey.Effect;
import vn.motcua.kiosk.journey.Keeping;
import vn.motcua.kiosk.journey.Known;
import vn.motcua.kiosk.journey.PrintState;
import vn.motcua.kiosk.journey.VisitCode;
import vn.motcua.kiosk.printing.PrintQueue;
import vn.motcua.kiosk.printing.Printer;
import vn.motcua.kiosk.printing.PrinterFault;

class HandoutPressTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-24T02:00:00Z"), ZoneOffset.UTC);

  private final AtomicReference<@Nullable WeakReference<byte[]>> handedOver =
      new AtomicReference<>();

  @Test
  void aSheetThatFailedIsKeptByNobody() throws InterruptedException {
    var config = ConfigReader.read(Path.of("kiosk-config"), TODAY).config().orElseThrow();
    var news = new LinkedBlockingQueue<PrintState>();
    try (var press = new HandoutPress(config, new PrintQueue(new Refusing()), CLOCK)) {
      var guide = config.guide().on(TODAY);
      var pathway = guide.pathways().getFirst();
      press.print(new Effect.PrintHandout(somebody(), pathway, guide.stepsOf(pathway)), news::add);
      PrintState last;
      do {
        last = news.poll(30, TimeUnit.SECONDS);
      } while (last instanceof PrintState.Sending);
      assertThat(last).isEqualTo(new PrintState.Failed(PrinterFault.REFUSED.code()));
      press.awaitIdle();
      assertThat(isForgotten()).isTrue();
    }
  }

  private boolean isForgotten() throws InterruptedException {
    var sheet = handedOver.get();
    for (int i = 0; sheet != null && sheet.get() != null && i < 50; i++) {
      System.gc();
      Thread.sleep(20);
    }
    return sheet != null && sheet.get() == null;
  }

  private static Known somebody() {
    return new Known(
        VisitCode.of(TODAY, 47),
        TODAY,
        Language.VIETNAMESE,
        Keeping.VISIT,
        Optional.of(Citizens.mau()),
        Map.of(),
        List.of(),
        List.of());
  }

  /** Takes the page in its hands and gives it back. */
  private final class Refusing implements Printer {

    @Override
    public Answer take(byte[] pdf, String title) {
      handedOver.set(new WeakReference<>(pdf));
      return new Failed(PrinterFault.REFUSED);
    }

    @Override
    public Optional<PrinterFault> trouble() {
      return Optional.empty();
    }
  }
}
