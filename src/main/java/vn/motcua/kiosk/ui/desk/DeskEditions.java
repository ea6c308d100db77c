package vn.motcua.kiosk.ui.desk;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import vn.motcua.kiosk.config.signed.GuidanceUpdate.Offer;
import vn.motcua.kiosk.config.signed.Manifest;
import vn.motcua.kiosk.staff.Clerk;

/**
 * Editions of the guidance that a province signed (các bản hướng dẫn), at the desk. What a lead
 * takes is used from the next start on. To be called as {@link DeskWork} says.
 */
public interface DeskEditions {

  /**
   * What is here.
   *
   * @param kept that can be gone back to, newest first
   * @param next that is used from the next start on; empty if that is in the configuration folder
   * @param waits whether that is another one than now
   * @param trouble a code and what to do, where something keeps the guidance from being used
   */
  record State(
      List<Manifest> kept, Optional<Manifest> next, boolean waits, Optional<String> trouble) {

    public State {
      kept = List.copyOf(kept);
    }

    boolean isNext(Manifest edition) {
      return next.filter(edition::equals).isPresent();
    }
  }

  void state(Consumer<State> then);

  /**
   * Proves a file that somebody brought, and finds what it would change. Nothing is taken; the file
   * is not needed afterwards.
   *
   * @return asks it to stop
   */
  Runnable look(Path zip, Headway headway, Consumer<Offer> then);

  /** The same with what the province's address has. */
  Runnable fetch(Headway headway, Consumer<Offer> then);

  /** Takes what was looked at. */
  void take(Clerk lead, Offer offer, Headway headway);

  /** Goes back to one that is kept. */
  void back(Clerk lead, Manifest edition, Headway headway);
}
