package vn.motcua.kiosk.app.window;

import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.motcua.kiosk.config.Edition;
import vn.motcua.kiosk.config.KioskConfig;
import vn.motcua.kiosk.guide.Language;
import vn.motcua.kiosk.guide.Wording;
import vn.motcua.kiosk.materials.Kind;
import vn.motcua.kiosk.materials.Material;
import vn.motcua.kiosk.materials.NoticeWriter;
import vn.motcua.kiosk.ui.citizen.SlideSource;

/**
 * The slides of the guidance in turn, a minute each. They are made in the background when the
 * screen first rests on a day, and shown on that day only: what has ended is on none of them.
 */
final class Slideshow implements SlideSource {

  private static final Logger LOG = LoggerFactory.getLogger(Slideshow.class);

  /** Makes the slides of a day. */
  interface Maker {
    List<byte[]> of(LocalDate day) throws IOException;
  }

  /**
   * @param slides none yet while they are being made
   */
  private record Day(LocalDate date, List<byte[]> slides) {}

  private final Maker maker;
  private final Executor background;
  private volatile Day shown = new Day(LocalDate.MIN, List.of());

  Slideshow(Maker maker, Executor background) {
    this.maker = maker;
    this.background = background;
  }

  /**
   * Of the guidance that the kiosk teaches.
   *
   * @param edition of the files that it was read from
   */
  static Slideshow of(KioskConfig config, Edition edition) {
    return new Slideshow(
        day ->
            Kind.SLIDES
                .of(NoticeWriter.of(config, edition, Wording.toAnybody(Language.VIETNAMESE), day))
                .stream()
                .map(Material::bytes)
                .toList(),
        work -> Thread.ofPlatform().name("slides").daemon().start(work));
  }

  @Override
  public Optional<byte[]> at(LocalDateTime minute) {
    var date = minute.toLocalDate();
    if (!shown.date().equals(date)) {
      shown = new Day(date, List.of());
      background.execute(() -> make(date));
    }
    var slides = shown.slides();
    int turn = minute.getHour() * 60 + minute.getMinute();
    return slides.isEmpty() ? Optional.empty() : Optional.of(slides.get(turn % slides.size()));
  }

  private void make(LocalDate date) {
    try {
      shown = new Day(date, maker.of(date));
    } catch (IOException inMemory) {
      LOG.error("the slides of {} cannot be made", date, inMemory);
    }
  }
}
