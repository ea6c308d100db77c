package vn.motcua.kiosk.app.counter;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.motcua.kiosk.card.CardReading;
import vn.motcua.kiosk.card.Citizens;
import vn.motcua.kiosk.card.PersonalId;
import vn.motcua.kiosk.guide.Guides;
import vn.motcua.kiosk.journey.Earlier;
import vn.motcua.kiosk.journey.Event;
import vn.motcua.kiosk.journey.Journey;
import vn.motcua.kiosk.journey.Keeping;
import vn.motcua.kiosk.journey.Patience;
import vn.motcua.kiosk.journey.PrintState;
import vn.motcua.kiosk.journey.Remembered;
import vn.motcua.kiosk.journey.Snapshot;
import vn.motcua.kiosk.journey.Stage;
import vn.motcua.kiosk.journey.Stage.Asking;
import vn.motcua.kiosk.journey.Stage.Attract;
import vn.motcua.kiosk.journey.Stage.Consent;
import vn.motcua.kiosk.journey.Stage.Goodbye;
import vn.motcua.kiosk.journey.Stage.Guiding;
import vn.motcua.kiosk.journey.Stage.Scanning;
import vn.motcua.kiosk.journey.Stage.Summary;
import vn.motcua.kiosk.journey.VisitCode;

class CounterTest {

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-24T02:00:00Z"), ZoneOffset.UTC);

  private final Screen screen = new Screen();
  private final Scanner scanner = new Scanner();
  private final Register register = new Register();
  private final List<Consumer<PrintState>> prints = new ArrayList<>();
  private final List<String> calls = new ArrayList<>();
  private final Counter counter =
      new Counter(
          Journey.atRest(Guides.small(), new Patience(60, 180, 30, 20), Keeping.FOLLOW_UP),
          screen,
          scanner,
          register,
          (_, news) -> prints.add(news),
          (_, reason) -> calls.add(reason),
          CLOCK);

  @BeforeEach
  void open() throws InterruptedException {
    counter.open();
    screen.waitFor(Attract.class);
  }

  @AfterEach
  void close() {
    counter.close();
  }

  @Test
  void aSecondTapOnAButtonThatHasGoneSkipsNoPage() throws InterruptedException {
    screen.touch(new Event.Begin());
    screen.waitFor(Consent.class);
    screen.tapTwice(new Event.WithoutCard());
    awaitTurns();
    assertThat(screen.hasShown(Guiding.class)).isFalse();
    answer("android", "nothing");
    var step = screen.waitFor(Guiding.class);
    assertThat(step.index()).isZero();
    screen.tapTwice(new Event.StepDone());
    assertThat(screen.waitFor(Guiding.class, s -> s.index() == 1).index()).isEqualTo(1);
    awaitTurns();
    assertThat(screen.hasShown(Stage.Comparing.class)).isFalse();
  }

  @Test
  void theCameraIsOpenOnlyWhileACardIsAwaited() throws InterruptedException {
    screen.touch(new Event.Begin());
    screen.waitFor(Consent.class);
    screen.touch(new Event.Agree());
    screen.waitFor(Scanning.class);
    assertThat(scanner.open).isTrue();
    counter.accept(new Event.CardRead(new CardReading.Card(Citizens.mau(), false)));
    screen.waitFor(Stage.Confirming.class);
    assertThat(scanner.open).isFalse();
  }

  @Test
  void newsOfAnEarlierSheetDoesNotReachTheNextCitizen() throws InterruptedException {
    toSummary();
    screen.touch(new Event.Print());
    screen.waitFor(Summary.class, s -> s.print() instanceof PrintState.Sending);
    screen.touch(new Event.End());
    screen.waitFor(Stage.Ending.class);
    screen.touch(new Event.EndNow());
    screen.waitFor(Attract.class);
    toSummary();
    prints.getFirst().accept(new PrintState.Sent());
    awaitTurns();
    assertThat(screen.hasShown(Goodbye.class)).isFalse();
  }

  @Test
  void newsOfTheSheetIsNotLostWhileADialogCoversThePage() throws InterruptedException {
    toSummary();
    screen.touch(new Event.Print());
    screen.waitFor(Summary.class, s -> s.print() instanceof PrintState.Sending);
    screen.touch(new Event.End());
    screen.waitFor(Stage.Ending.class);
    prints.getFirst().accept(new PrintState.Held("PRN-02"));
    var ending = screen.waitFor(Stage.Ending.class);
    assertThat(ending.before())
        .isInstanceOfSatisfying(
            Summary.class, s -> assertThat(s.print()).isEqualTo(new PrintState.Held("PRN-02")));
  }

  @Test
  void aMistakeInOneDeviceDoesNotStopTheCounter() throws InterruptedException {
    scanner.broken = true;
    screen.touch(new Event.Begin());
    screen.waitFor(Consent.class);
    screen.touch(new Event.Agree());
    screen.waitFor(Scanning.class);
    assertThat(register.saved).last().extracting(Snapshot::page).isEqualTo("scan");
    counter.accept(new Event.CameraFailed("CAM-01"));
    screen.waitFor(Stage.NoCamera.class);
  }

  @Test
  void aCallNamesThePageAndNothingPersonal() throws InterruptedException {
    screen.touch(new Event.Begin());
    screen.waitFor(Consent.class);
    screen.touch(new Event.CallClerk());
    screen.touch(new Event.WithoutCard());
    screen.waitFor(Asking.class);
    assertThat(calls).containsExactly("consent");
  }

  @Test
  void everyVisitGetsItsOwnCode() throws InterruptedException {
    toSummary();
    screen.touch(new Event.NoPaper());
    screen.waitFor(Goodbye.class);
    screen.touch(new Event.EndNow());
    screen.waitFor(Attract.class);
    toSummary();
    assertThat(register.saved.stream().map(s -> s.known().code().text()).distinct())
        .containsExactly("MC-2411-001", "MC-2411-002");
  }

  private void toSummary() throws InterruptedException {
    screen.touch(new Event.Begin());
    screen.waitFor(Consent.class);
    screen.touch(new Event.WithoutCard());
    answer("none", "nothing");
    screen.waitFor(Guiding.class);
    screen.touch(new Event.StepDone());
    screen.waitFor(Summary.class);
  }

  /** All that was asked of the counter up to now is done. */
  private void awaitTurns() throws InterruptedException {
    var done = new CountDownLatch(1);
    counter.inTurn(done::countDown);
    assertThat(done.await(60, SECONDS)).isTrue();
  }

  private void answer(String phone, String progress) throws InterruptedException {
    for (var choice : List.of(phone, progress)) {
      screen.waitFor(
          Asking.class, s -> s.question().choices().stream().anyMatch(c -> c.id().equals(choice)));
      screen.touch(new Event.Choose(choice));
      screen.waitFor(Asking.class, s -> s.chosen().isPresent());
      screen.touch(new Event.Next());
    }
  }

  /** Keeps what is shown, and touches the page shown last as a finger does: without waiting. */
  private static final class Screen implements Counter.View {

    private final LinkedBlockingQueue<Stage> shown = new LinkedBlockingQueue<>();
    private volatile @Nullable Consumer<Event> touches;

    @Override
    public void show(Stage stage, Consumer<Event> onTouch) {
      touches = onTouch;
      shown.add(stage);
    }

    void touch(Event event) {
      var now = touches;
      if (now != null) {
        now.accept(event);
      }
    }

    /** Both taps are on the same button, whatever is shown between them. */
    void tapTwice(Event event) {
      var button = touches;
      if (button != null) {
        button.accept(event);
        button.accept(event);
      }
    }

    <S extends Stage> S waitFor(Class<S> kind) throws InterruptedException {
      return waitFor(kind, _ -> true);
    }

    <S extends Stage> S waitFor(Class<S> kind, Predicate<S> such) throws InterruptedException {
      while (true) {
        var stage = shown.poll(60, SECONDS);
        assertThat(stage).as("no %s came", kind.getSimpleName()).isNotNull();
        if (kind.isInstance(stage) && such.test(kind.cast(stage))) {
          return kind.cast(stage);
        }
      }
    }

    boolean hasShown(Class<? extends Stage> kind) {
      return shown.stream().anyMatch(kind::isInstance);
    }
  }

  private static final class Scanner implements Counter.Scanner {

    private volatile boolean open;
    private volatile boolean broken;

    @Override
    public void start() {
      if (broken) {
        throw new IllegalStateException("driver");
      }
      open = true;
    }

    @Override
    public void stop() {
      open = false;
    }
  }

  private static final class Register implements Counter.Register {

    private final List<Snapshot> saved = new ArrayList<>();
    private int number;

    @Override
    public VisitCode next(LocalDateTime now) {
      return VisitCode.of(now.toLocalDate(), ++number);
    }

    @Override
    public void save(Snapshot snapshot) {
      saved.add(snapshot);
    }

    @Override
    public Remembered recall(PersonalId person) {
      return Remembered.NOTHING;
    }

    @Override
    public Optional<Earlier> earlier(VisitCode code) {
      return Optional.empty();
    }

    @Override
    public void retry() {}
  }
}
