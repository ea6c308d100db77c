package vn.motcua.kiosk.visit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.motcua.kiosk.card.Citizen;
import vn.motcua.kiosk.card.PersonName;
import vn.motcua.kiosk.card.PersonalId;
import vn.motcua.kiosk.card.Sex;
import vn.motcua.kiosk.journey.Keeping;
import vn.motcua.kiosk.journey.Snapshot;

/**
 * Takes out of a snapshot what may be kept and seals what is personal. Remembers of the present
 * visit only what later snapshots no longer say: when it began, when the citizen agreed, which
 * pathway it took.
 */
final class Sealer {

  private static final int RUN_BYTES = 8;

  private final Keys keys;
  private final String consent;
  private final Clock clock;
  private final String run;

  private long revision;
  private @Nullable Begun begun;

  private record Begun(
      Visit.Id id, Instant opened, Optional<Instant> agreed, Optional<String> pathway, int steps) {}

  Sealer(Keys keys, String consent, Clock clock) {
    this.keys = keys;
    this.consent = consent;
    this.clock = clock;
    var random = new byte[RUN_BYTES];
    new SecureRandom().nextBytes(random);
    this.run = HexFormat.of().formatHex(random);
  }

  synchronized SealedVisit seal(Snapshot snapshot) {
    var now = clock.instant();
    var visit = follow(snapshot, now);
    begun = visit;
    revision++;
    return snapshot.known().keeping() == Keeping.NOTHING
        ? new SealedVisit.Unnamed(visit.id(), snapshot.state(), visit.pathway(), revision)
        : kept(snapshot, visit, now);
  }

  private Begun follow(Snapshot snapshot, Instant now) {
    var known = snapshot.known();
    var id = new Visit.Id(known.today(), known.code(), run);
    var last =
        begun != null && begun.id().equals(id)
            ? begun
            : new Begun(id, now, Optional.empty(), Optional.empty(), 0);
    Optional<Instant> agreed =
        known.keeping() == Keeping.NOTHING
            ? Optional.empty()
            : Optional.of(last.agreed().orElse(now));
    return snapshot.pathway().isPresent()
        ? new Begun(id, last.opened(), agreed, snapshot.pathway(), snapshot.steps())
        : new Begun(id, last.opened(), agreed, last.pathway(), last.steps());
  }

  private SealedVisit kept(Snapshot snapshot, Begun visit, Instant now) {
    var known = snapshot.known();
    var citizen = known.citizen();
    return new SealedVisit.Kept(
        new Visit(
            visit.id(),
            snapshot.state(),
            visit.opened(),
            now.isBefore(visit.opened()) ? visit.opened() : now,
            new Visit.Consent(consent, visit.agreed().orElse(now)),
            citizen.flatMap(Citizen::name).map(n -> seal(n.full(), visit.id(), "name")),
            citizen.map(c -> seal(c.id().tail(), visit.id(), "tail")),
            citizen.map(c -> AgeBand.of(c, known.today())).orElse(AgeBand.UNKNOWN),
            citizen.map(Citizen::sex).orElse(Sex.UNKNOWN),
            visit.pathway(),
            snapshot.page(),
            visit.steps(),
            known.done(),
            known.troubles()),
        citizen.map(c -> new Sealed(keys.pseudonym(number(c.id())))),
        revision);
  }

  private Sealed seal(String plain, Visit.Id id, String field) {
    return new Sealed(keys.seal(plain.getBytes(UTF_8), place(id, field)));
  }

  /** The name, unless it was erased or its row was tampered with. */
  Optional<PersonName> name(Visit visit) {
    return visit.name().flatMap(n -> unseal(n, visit.id(), "name")).map(PersonName::new);
  }

  /** The last three digits, likewise. */
  Optional<String> tail(Visit visit) {
    return visit.tail().flatMap(t -> unseal(t, visit.id(), "tail"));
  }

  private Optional<String> unseal(Sealed sealed, Visit.Id id, String field) {
    return keys.unseal(sealed.bytes(), place(id, field)).map(b -> new String(b, UTF_8));
  }

  private static byte[] place(Visit.Id id, String field) {
    return String.join("|", "visit", id.day().toString(), id.code().text(), id.run(), field)
        .getBytes(UTF_8);
  }

  static byte[] number(PersonalId id) {
    return id.digits().getBytes(UTF_8);
  }
}
