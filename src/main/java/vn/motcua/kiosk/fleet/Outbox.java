package vn.motcua.kiosk.fleet;

import java.util.List;

/** Facts that the province does not have yet; they are kept with the visits. */
public interface Outbox {

  /** The oldest of them, in their newest version. */
  List<Fact> next(int most) throws FleetProblem;

  /** The province has these versions; a newer one that came up meanwhile still waits. */
  void done(List<Fact> facts) throws FleetProblem;

  /** How many wait. */
  int waiting() throws FleetProblem;

  /** Drops what is too much to be kept; how many that were. */
  int trim() throws FleetProblem;

  /** Whose facts these are from now on; what another counter's name has sent stays as it was. */
  void belongTo(Origin origin) throws FleetProblem;
}
