package vn.motcua.kiosk.visit;

import java.util.Optional;
import vn.motcua.kiosk.journey.Progress;
import vn.motcua.kiosk.journey.Snapshot.Outcome;
import vn.motcua.kiosk.journey.Snapshot.State;

/**
 * What will be written of a visit, without anything personal in the clear: it may wait in memory
 * until there is room on the disk.
 */
public sealed interface SealedVisit {

  Visit.Id id();

  /** Order of the snapshots of one visit: the higher one is the later, whatever the clock says. */
  long revision();

  /**
   * Under a pseudonym, because the citizen agreed.
   *
   * @param followUp when he asked to be reminded
   */
  record Kept(Visit visit, Optional<Sealed> person, Optional<FollowUp> followUp, long revision)
      implements SealedVisit {
    @Override
    public Visit.Id id() {
      return visit.id();
    }
  }

  /** Only to be counted. */
  record Unnamed(
      Visit.Id id,
      State state,
      Outcome outcome,
      Optional<String> pathway,
      String group,
      Progress progress,
      boolean troubled,
      long revision)
      implements SealedVisit {}
}
