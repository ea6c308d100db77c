package vn.motcua.kiosk.journey;

import java.time.LocalDate;
import java.util.List;
import vn.motcua.kiosk.journey.Snapshot.Outcome;

/**
 * An earlier visit of somebody who comes back (lượt trước): how far he came, and never who he is.
 *
 * @param pathway id of the one that he took
 * @param done ids of the steps that he had done
 */
public record Earlier(LocalDate day, String pathway, List<String> done, Outcome outcome) {

  public Earlier {
    done = List.copyOf(done);
  }
}
