package vn.motcua.kiosk.qr;

import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.motcua.kiosk.qr.SoftDecoder.Decoded;

/**
 * Reads a symbol from a stream of frames, also one that no single frame gives: once located, it is
 * followed, and what each frame shows of its modules is added up until it can be read.
 *
 * <p>The memory of a symbol is dropped when it is read, when it leaves, when another takes its
 * place, and on {@link #forget}. One instance for one thread.
 */
public final class QrTracker implements QrStream {
  /** Frames without sight of the symbol after which it is gone: a third of a second. */
  private static final int PATIENCE = 6;

  /** Frames in which a symbol that was lost is looked for nearby before the whole frame is. */
  private static final int GLANCES_NEARBY = 2;

  /**
   * Frames of a symbol in a still picture that say all there is to say: two seconds. What then is
   * not read is no symbol, or one that has to be held otherwise.
   */
  private static final int ENOUGH_FRAMES = 60;

  /** Agreement of its landmarks at which another symbol is believed at once. */
  private static final double OTHER_FOR_SURE = 0.6;

  /**
   * Frames after which every so many the whole picture is looked over for another symbol: what is
   * followed may be a keyboard, and a card be held beside it.
   */
  private static final int ALONE_FOR = 12;

  private static final int GLANCE_AROUND = 4;

  private static final int STRANGERS_BELIEVED = 2;

  private final SymbolScanner scanner = new SymbolScanner();
  private final SymbolFollower follower = new SymbolFollower();
  private final ModuleMemory memory = new ModuleMemory();
  private final FrameWindow window = new FrameWindow();
  private final Pacing pacing = new Pacing();
  private final ModuleMap place = new ModuleMap();
  private final ModuleMap seen = new ModuleMap();
  private final Acceptance acceptance;
  private @Nullable SymbolLayout layout;
  private @Nullable QrFinding finding;

  /** A text that one frame gave with too thin a margin: a second frame may confirm it. */
  private @Nullable String rumour;

  private boolean inverted;
  private int unseen;

  /** Frames for which the symbol has been followed. */
  private int followed;

  private int strangers;

  /**
   * Takes only texts that were corrected well inside Reed–Solomon's bound, or that two frames gave
   * independently.
   */
  public QrTracker() {
    acceptance = Acceptance.SURE_ONLY;
  }

  /**
   * @param plausible lets texts with a thinner margin pass, when it finds them plausible
   */
  public QrTracker(Predicate<String> plausible) {
    acceptance = new Acceptance(plausible);
  }

  @Override
  public Optional<QrText> next(Luma frame) {
    var following = layout;
    if (following == null) {
      finding = null;
      return search(frame);
    }
    boolean longSeen = ++followed > ENOUGH_FRAMES;
    if (longSeen && pacing.canSkip(frame, true)) {
      return Optional.empty();
    }
    if (longSeen) {
      pacing.lookedInVain(false);
    }
    finding = null;
    boolean glance = followed > ALONE_FOR && followed % GLANCE_AROUND == 0;
    if (glance || (unseen > 0 && unseen % GLANCES_NEARBY == 0)) {
      window.whole(frame);
    } else {
      window.around(frame, place, following.size);
    }
    var read = accept(scanner.scan(window.frame()));
    finding = scanner.finding().map(window::inFrame).orElse(null);
    if (read.isPresent()) {
      return read;
    }
    var found = scanner.layout();
    if (glance && found != null && scanner.agreement() > OTHER_FOR_SURE && !isSame(following)) {
      begin(found);
      return Optional.empty();
    }
    return fuse(following);
  }

  @Override
  public Optional<QrFinding> finding() {
    return Optional.ofNullable(finding);
  }

  @Override
  public void forget() {
    lose();
    rumour = null;
    finding = null;
    scanner.forget();
    window.forget();
    pacing.forget();
  }

  private void lose() {
    layout = null;
    memory.forget();
    unseen = 0;
    strangers = 0;
    followed = 0;
  }

  private Optional<QrText> search(Luma frame) {
    if (pacing.canSkip(frame, false)) {
      return Optional.empty();
    }
    window.whole(frame);
    var read = accept(scanner.scan(frame));
    finding = scanner.finding().orElse(null);
    var found = scanner.layout();
    if (found != null) {
      begin(found);
    } else if (read.isEmpty()) {
      pacing.lookedInVain(scanner.promising());
    }
    return read;
  }

  /** A text from one frame alone. */
  private Optional<QrText> accept(Optional<Decoded> decoded) {
    var found = scanner.layout();
    if (decoded.isEmpty() || found == null) {
      return Optional.empty();
    }
    var text = decoded.get().text();
    boolean confirmed = text.equals(rumour) && acceptance.acceptsWhenConfirmed(decoded.get());
    if (!confirmed && !acceptance.accepts(decoded.get())) {
      rumour = text;
      return Optional.empty();
    }
    seen.set(scanner.map());
    return Optional.of(done(text, found));
  }

  private QrText done(String text, SymbolLayout read) {
    window.toFrame(seen);
    var result = new QrText(text, seen.corners(read.size));
    lose();
    rumour = null;
    pacing.forget();
    scanner.forget();
    window.forget();
    return result;
  }

  private void begin(SymbolLayout found) {
    lose();
    layout = found;
    inverted = scanner.inverted();
    memory.begin(found, scanner.likelihoods());
    place.set(scanner.map());
    window.toFrame(place);
  }

  /** Adds the frame to what is known and tries to read all of it. */
  private Optional<QrText> fuse(SymbolLayout following) {
    if (!addFound(following) && !addFollowed(following)) {
      missed(following);
      return Optional.empty();
    }
    unseen = 0;
    strangers = 0;
    place.set(seen);
    window.toFrame(place);
    var decoded = scanner.reader().decode(memory.sums(), following).filter(acceptance::accepts);
    return decoded.map(d -> done(d.text(), following));
  }

  /** Whether what the scanner found is the symbol that is followed. */
  private boolean isSame(SymbolLayout following) {
    return scanner.layout() == following
        && scanner.inverted() == inverted
        && memory.matches(following, scanner.values());
  }

  private boolean addFound(SymbolLayout following) {
    if (!isSame(following)) {
      return false;
    }
    seen.set(scanner.map());
    memory.add(following, scanner.likelihoods());
    return true;
  }

  private boolean addFollowed(SymbolLayout following) {
    seen.set(place);
    window.fromFrame(seen);
    if (!follower.follow(window.frame(), seen, following, inverted, memory.beliefs())) {
      return false;
    }
    var reader = scanner.reader();
    reader.recognise(window.frame(), seen, following, inverted, memory.beliefs());
    if (!memory.matches(following, reader.values())) {
      return false;
    }
    memory.add(following, reader.likelihoods());
    finding = window.inFrame(reader.finding(seen, following));
    return true;
  }

  /** The symbol is out of sight, or it is another one. */
  private void missed(SymbolLayout following) {
    var found = scanner.layout();
    if (found != null) {
      strangers++;
      boolean otherVersion = found != following && scanner.agreement() > OTHER_FOR_SURE;
      if (otherVersion || strangers >= STRANGERS_BELIEVED) {
        begin(found);
        return;
      }
    }
    if (++unseen > PATIENCE) {
      lose();
    }
  }
}
