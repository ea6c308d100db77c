package vn.motcua.kiosk.app.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.lang.ref.Reference;
import java.lang.ref.WeakReference;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.kiosk.app.kiosk.Kiosk;
import vn.motcua.kiosk.app.machine.DataFolder;
import vn.motcua.kiosk.app.machine.Engine;
import vn.motcua.kiosk.camera.Camera;
import vn.motcua.kiosk.camera.FolderDriver;
import vn.motcua.kiosk.card.BirthDate;
import vn.motcua.kiosk.card.CardPayload;
import vn.motcua.kiosk.card.Citizen;
import vn.motcua.kiosk.card.PersonName;
import vn.motcua.kiosk.card.PersonalId;
import vn.motcua.kiosk.card.Residence;
import vn.motcua.kiosk.card.Sex;
import vn.motcua.kiosk.guide.Language;
import vn.motcua.kiosk.handout.HandoutPage;
import vn.motcua.kiosk.journey.Stage;
import vn.motcua.kiosk.printing.FolderPrinter;
import vn.motcua.kiosk.qr.QrDrawing;
import vn.motcua.kiosk.ui.citizen.Fx;
import vn.motcua.kiosk.ui.speech.Cues;
import vn.motcua.kiosk.ui.speech.Loudness;
import vn.motcua.kiosk.ui.speech.Sounds;
import vn.motcua.kiosk.ui.speech.Voice;

/** What is left in memory of a citizen when his visit has ended: nothing. */
@Timeout(600)
@ExtendWith(Fx.class)
class WipeTest {

  private static final Clock MORNING =
      Clock.fixed(Instant.parse("2026-11-24T01:00:00Z"), ZoneId.of("Asia/Ho_Chi_Minh"));
  private static final int MOST_COLLECTIONS = 20;

  @TempDir private Path folder;

  private final List<WeakReference<Object>> seen = Collections.synchronizedList(new ArrayList<>());
  private final AtomicReference<@Nullable Onlooker> onlooker = new AtomicReference<>();
  private final AtomicReference<@Nullable Scene> watched = new AtomicReference<>();
  private List<byte[]> secrets = List.of();

  /** The name is another one in each run, so that nothing but the card can bring it in. */
  @BeforeEach
  void showCard() throws IOException {
    var letters = new StringBuilder("X");
    new SecureRandom().ints(9, 'a', 'z').forEach(c -> letters.append((char) c));
    var digits = String.format(Locale.ROOT, "0011%d%06d", 93, 0);
    var citizen =
        new Citizen(
            new PersonalId(digits),
            Optional.of(new PersonName("Trần Thị " + letters + " Mẫu")),
            Optional.of(BirthDate.of(LocalDate.of(1993, 2, 2))),
            Sex.FEMALE,
            Optional.of(new Residence("Thôn Trung, Xã Mẫu, Tỉnh Minh Họa")),
            Optional.of(LocalDate.of(2021, 4, 15)));
    secrets = List.of(HeapSearch.mask(letters.toString()), HeapSearch.mask(digits));
    drawCard(CardPayload.write(citizen, CardPayload.Form.CCCD_2021));
  }

  private void drawCard(String payload) throws IOException {
    var modules = QrDrawing.modules(payload);
    var image = new BufferedImage(1280, 720, BufferedImage.TYPE_INT_RGB);
    var g = image.createGraphics();
    g.setColor(Color.WHITE);
    g.fillRect(0, 0, 1280, 720);
    g.setColor(Color.BLACK);
    for (int y = 0; y < modules.length; y++) {
      for (int x = 0; x < modules.length; x++) {
        if (modules[y][x]) {
          g.fillRect(400 + 6 * x, 150 + 6 * y, 6, 6);
        }
      }
    }
    g.dispose();
    Files.createDirectories(folder.resolve("camera"));
    ImageIO.write(image, "png", folder.resolve("camera/card.png").toFile());
  }

  @Test
  void aWordThatIsKeptIsFoundHoweverItIsKept() throws IOException {
    var written = HeapSearch.mask("Trước" + System.nanoTime());
    var plain = HeapSearch.mask("kept" + System.nanoTime());
    assertThat(HeapSearch.find(folder, List.of(written, plain))).isEmpty();

    Object[] kept = {
      HeapSearch.unmask(written),
      HeapSearch.unmask(plain),
      HeapSearch.unmask(plain).toUpperCase(Locale.ROOT).toCharArray(),
      HeapSearch.unmask(written).getBytes(StandardCharsets.UTF_8)
    };
    try {
      assertThat(HeapSearch.find(folder, List.of(written, plain))).hasSizeGreaterThanOrEqualTo(4);
    } finally {
      Reference.reachabilityFence(kept);
    }
  }

  @Test
  void afterAVisitNoPageNoJourneyAndNoWordOfTheCardIsLeft() throws Exception {
    var today = LocalDate.now(MORNING);
    var config = Unhurried.config(today);
    var printed = Files.createDirectories(folder.resolve("printed"));
    try (var data = DataFolder.take(folder.resolve("data"));
        var camera =
            new Camera(List.of(new FolderDriver(folder.resolve("camera"), 1)), Unhurried.camera());
        var kiosk =
            new Kiosk(
                config,
                data,
                MORNING,
                camera,
                Engine.CARD::stream,
                new FolderPrinter(printed),
                HandoutPage::load,
                new Sounds(new Breathless(), Cues.none()),
                this::look)) {
      var scene = Fx.on(() -> new Scene(kiosk.root(), 960, 540));
      visit(kiosk, scene, config.settings().seconds().guide());
      assertThat(seen).hasSizeGreaterThan(500);
      assertThat(left(scene)).isEmpty();
      assertThat(HeapSearch.find(folder, secrets)).isEmpty();
    }
  }

  /**
   * A whole visit, read aloud, up to the paper and its end.
   *
   * @param patience seconds after which the guidance asks whether somebody is here
   */
  private void visit(Kiosk kiosk, Scene scene, int patience) throws IOException {
    var looking = new Onlooker();
    onlooker.set(looking);
    watched.set(scene);
    kiosk.open();
    looking.awaitFirst();
    var walker = new Walker(kiosk, new Finger(scene), looking, Album.none(), Map.of());
    walker.touch("begin");
    walker.await(Stage.Consent.class);
    walker.touch("listen");
    walker.touch("agree");
    walker.await(Stage.Confirming.class);
    // A search that finds nothing at the end has to find something here.
    assertThat(HeapSearch.find(folder, secrets)).isNotEmpty();
    walker.touch("that-is-me");
    new GuidanceWalk(walker, patience).questions();
    new GuidanceWalk(walker, patience).steps();
    new ClosingWalk(walker).walk();
    kiosk.awaitPaper();
    onlooker.set(null);
    watched.set(null);
  }

  /** On the FX thread, after a page has been drawn. */
  private void look(Stage stage) {
    var scene = watched.get();
    if (scene != null && stage.visit().filter(v -> v.citizen().isPresent()).isPresent()) {
      scene.getRoot().applyCss();
      scene.getRoot().layout();
      seen.add(new WeakReference<>(stage));
      seen.add(new WeakReference<>(stage.visit().orElseThrow()));
      nodes(scene.getRoot()).forEach(n -> seen.add(new WeakReference<>(n)));
    }
    var looking = onlooker.get();
    if (looking != null) {
      looking.accept(stage);
    }
  }

  /** How many things seen during the visit, and not on the first page, cannot be collected. */
  private List<String> left(Scene scene) throws InterruptedException {
    var left = List.<String>of("not looked yet");
    for (int i = 0; i < MOST_COLLECTIONS && !left.isEmpty(); i++) {
      // Only drawing tells the renderer what is no longer there.
      Fx.on(() -> scene.snapshot(null));
      System.gc();
      left = Fx.on(() -> alive(nodes(scene.getRoot()).toList()));
      Thread.sleep(100);
    }
    return left;
  }

  /** Their names only: who holds the things themselves keeps them alive. */
  private List<String> alive(List<Node> pages) {
    return seen.stream()
        .map(WeakReference::get)
        .filter(thing -> thing != null && !pages.contains(thing))
        .map(String::valueOf)
        .distinct()
        .toList();
  }

  private static Stream<Node> nodes(Node node) {
    return node instanceof Parent parent
        ? Stream.concat(
            Stream.of(node), parent.getChildrenUnmodifiable().stream().flatMap(WipeTest::nodes))
        : Stream.of(node);
  }

  /** Never comes to the end of a sentence, and remembers none. */
  private static final class Breathless implements Voice {
    @Override
    public boolean speaks(Language language) {
      return true;
    }

    @Override
    public void say(String sentence, Language language, Loudness loudness, Runnable ended) {}

    @Override
    public void stop() {}
  }
}
