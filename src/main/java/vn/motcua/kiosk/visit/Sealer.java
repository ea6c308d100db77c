package vn.motcua.kiosk.visit;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.motcua.kiosk.card.Citizen;
import vn.motcua.kiosk.card.Sex;
import vn.motcua.kiosk.journey.Keeping;
import vn.motcua.kiosk.journey.Known;
import vn.motcua.kiosk.journey.Progress;
import vn.motcua.kiosk.journey.Snapshot;
import vn.motcua.kiosk.journey.Snapshot.Outcome;

/**
 * Takes out of a snapshot what may be kept and seals what is personal. Remembers of the present
 * visit only what later snapshots no longer say: when it began, when the citizen agreed, which
 * pathway it took, which clerk helped.
 */
final class Sealer {

  private static final int RUN_BYTES = 8;

  private final Fields fields;
  private final Terms terms;
  private final Clock clock;
  private final String run;
  private final Languages languages = new Languages();

  private long revision;
  private @Nullable Begun begun;

  private record Begun(
      Visit.Id id,
      Instant opened,
      Optional<Instant> agreed,
      Optional<Instant> asked,
      Optional<String> pathway,
      int steps,
      Outcome outcome,
      Progress progress,
      String clerk) {}

  Sealer(Fields fields, Terms terms, Clock clock) {
    this.fields = fields;
    this.terms = terms;
    this.clock = clock;
    var random = new byte[RUN_BYTES];
    new SecureRandom().nextBytes(random);
    this.run = letters(random);
  }

  /** No digits: a row must not even look as if it held somebody's number. */
  private static String letters(byte[] random) {
    var text = new StringBuilder(2 * random.length);
    for (byte b : random) {
      text.append((char) ('a' + (b >> 4 & 0xf))).append((char) ('a' + (b & 0xf)));
    }
    return text.toString();
  }

  /**
   * @param clerk id of the one who is at the desk, empty where none is
   */
  synchronized SealedVisit seal(Snapshot snapshot, String clerk) {
    var now = clock.instant();
    var visit = follow(snapshot, clerk, now);
    if (begun == null || !begun.id().equals(visit.id())) {
      languages.count(snapshot.known().today(), snapshot.known().language());
    }
    begun = visit;
    revision++;
    return snapshot.known().keeping() == Keeping.NOTHING
        ? new SealedVisit.Unnamed(
            visit.id(),
            snapshot.state(),
            visit.outcome(),
            visit.pathway(),
            snapshot.known().group().orElse(""),
            visit.progress(),
            !snapshot.known().troubles().isEmpty(),
            revision)
        : kept(snapshot, visit, now);
  }

  private Begun follow(Snapshot snapshot, String helping, Instant now) {
    var known = snapshot.known();
    var id = new Visit.Id(known.today(), known.code(), run);
    var last =
        begun != null && begun.id().equals(id)
            ? begun
            : new Begun(
                id,
                now,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                0,
                Outcome.UNKNOWN,
                Progress.NONE,
                "");
    boolean onPathway = snapshot.pathway().isPresent();
    return new Begun(
        id,
        last.opened(),
        since(known.keeping() != Keeping.NOTHING, last.agreed(), now),
        since(known.keeping() == Keeping.FOLLOW_UP, last.asked(), now),
        onPathway ? snapshot.pathway() : last.pathway(),
        onPathway ? snapshot.steps() : last.steps(),
        onPathway ? snapshot.outcome() : last.outcome(),
        onPathway ? snapshot.progress() : last.progress(),
        helping.isEmpty() ? last.clerk() : helping);
  }

  /** Since when something holds; empty when it does not. */
  private static Optional<Instant> since(boolean holds, Optional<Instant> before, Instant now) {
    return holds ? Optional.of(before.orElse(now)) : Optional.empty();
  }

  private SealedVisit kept(Snapshot snapshot, Begun visit, Instant now) {
    var known = snapshot.known();
    var citizen = known.citizen();
    return new SealedVisit.Kept(
        new Visit(
            visit.id(),
            snapshot.state(),
            visit.outcome(),
            visit.opened(),
            now.isBefore(visit.opened()) ? visit.opened() : now,
            new Visit.Consent(terms.consent(), visit.agreed().orElse(now)),
            citizen.flatMap(Citizen::name).map(n -> fields.name(n, visit.id())),
            citizen.map(c -> fields.tail(c.id(), visit.id())),
            citizen.map(c -> AgeBand.of(c, known.today())).orElse(AgeBand.UNKNOWN),
            citizen.map(Citizen::sex).orElse(Sex.UNKNOWN),
            citizen.flatMap(Citizen::residence).flatMap(r -> r.among(terms.hamlets())).orElse(""),
            known.group().orElse(""),
            visit.pathway(),
            snapshot.page(),
            visit.steps(),
            known.done(),
            known.troubles(),
            visit.progress(),
            visit.clerk()),
        citizen.map(c -> fields.person(c.id())),
        visit.asked().map(at -> followUp(known, visit.id(), at)),
        revision);
  }

  private FollowUp followUp(Known known, Visit.Id id, Instant asked) {
    var citizen = known.citizen();
    return new FollowUp(
        known.today().plusDays(terms.followUpDays()),
        new Visit.Consent(terms.reminder(), asked),
        citizen.flatMap(Citizen::name).map(n -> fields.reminderName(n, id)),
        citizen.map(c -> fields.reminderTail(c.id(), id)),
        known.phone().map(p -> fields.reminderPhone(p, id)));
  }

  /** Languages of visits that began since they were last taken. */
  Languages languages() {
    return languages;
  }
}
