package vn.motcua.kiosk.app;

import java.util.Optional;
import vn.motcua.kiosk.staff.Clerk;

/** Who is signed in at the desk of this machine right now. For all threads. */
final class AtDesk {

  private volatile Optional<Clerk> clerk = Optional.empty();

  void enter(Clerk who) {
    clerk = Optional.of(who);
  }

  void leave() {
    clerk = Optional.empty();
  }

  /** For the record; empty text where nobody is. */
  String id() {
    return clerk.map(Clerk::id).orElse("");
  }

  /** For the handout. */
  Optional<String> name() {
    return clerk.map(Clerk::name);
  }
}
