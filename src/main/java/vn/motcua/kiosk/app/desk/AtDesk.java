package vn.motcua.kiosk.app.desk;

import java.util.Optional;
import vn.motcua.kiosk.staff.Clerk;

/** Who is signed in at the desk of this machine right now. For all threads. */
public final class AtDesk {

  private volatile Optional<Clerk> clerk = Optional.empty();

  void enter(Clerk who) {
    clerk = Optional.of(who);
  }

  void leave() {
    clerk = Optional.empty();
  }

  /** For the record; empty text where nobody is. */
  public String id() {
    return clerk.map(Clerk::id).orElse("");
  }

  /** For the handout. */
  public Optional<String> name() {
    return clerk.map(Clerk::name);
  }
}
