package vn.motcua.kiosk.fleet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import vn.motcua.kiosk.journey.Snapshot.Outcome;
import vn.motcua.kiosk.journey.Snapshot.State;

/** An outbox in memory, of invented facts. */
final class Listed implements Outbox {

  private static final List<String> PATHWAYS =
      List.of("new-android", "new-iphone", "waiting-android", "approved-android", "level-2");
  private static final List<String> HAMLETS = List.of("thôn Trung", "thôn Thượng", "thôn Hạ");

  private static final List<Outcome> OUTCOMES = List.of(Outcome.values());

  private final Map<Ulid, Fact> facts = new LinkedHashMap<>();
  private final Map<Ulid, Integer> sent = new HashMap<>();
  private final Random random;

  Listed(long seed) {
    this.random = new Random(seed);
  }

  /** One more visit of a day. */
  Fact visit(LocalDate day) {
    var bytes = new byte[Ulid.RANDOM_BYTES];
    random.nextBytes(bytes);
    return put(fact(Ulid.of(day, bytes), 1, day));
  }

  List<Fact> visits(int number, LocalDate day) {
    var all = new ArrayList<Fact>();
    for (int i = 0; i < number; i++) {
      all.add(visit(day));
    }
    return all;
  }

  Fact amend(Fact fact) {
    return put(fact(fact.id(), fact.version() + 1, fact.day()));
  }

  Fact put(Fact fact) {
    facts.put(fact.id(), fact);
    return fact;
  }

  private Fact fact(Ulid id, int version, LocalDate day) {
    boolean troubled = random.nextInt(5) == 0;
    return new Fact(
        id,
        version,
        day,
        Optional.of(Code.of(PATHWAYS.get(random.nextInt(PATHWAYS.size())))),
        State.FINISHED,
        OUTCOMES.get(random.nextInt(OUTCOMES.size())),
        random.nextInt(3),
        random.nextBoolean(),
        random.nextBoolean(),
        troubled,
        troubled ? List.of(new Code("no-sms"), new Code("no-otp")) : List.of(),
        7,
        random.nextInt(8),
        Fact.minutes(random.nextInt(30)),
        Optional.of(new Code("others")),
        Optional.of(HamletCode.of(HAMLETS.get(random.nextInt(HAMLETS.size())))));
  }

  /** As if the province's answer had never come. */
  void forgetSent() {
    sent.clear();
  }

  @Override
  public synchronized List<Fact> next(int most) {
    return facts.values().stream().filter(this::waits).limit(most).toList();
  }

  private boolean waits(Fact fact) {
    return fact.version() > sent.getOrDefault(fact.id(), 0);
  }

  @Override
  public synchronized void done(List<Fact> these) {
    these.forEach(fact -> sent.merge(fact.id(), fact.version(), Math::max));
  }

  @Override
  public synchronized int waiting() {
    return (int) facts.values().stream().filter(this::waits).count();
  }

  @Override
  public int trim() {
    return 0;
  }

  @Override
  public void belongTo(Origin origin) {}
}
