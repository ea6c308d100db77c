package vn.motcua.kiosk.ui.desk;

import java.util.function.Consumer;
import vn.motcua.kiosk.staff.Clerk;
import vn.motcua.kiosk.staff.Pin;
import vn.motcua.kiosk.staff.Role;

/**
 * What a lead does about the clerks; whatever he does is audited. To be called as {@link DeskWork}
 * says. The PINs are wiped.
 */
public interface DeskStaff {

  /**
   * Adds somebody, with a short name made of his.
   *
   * @param then takes who he is now
   */
  void add(Clerk lead, String name, Role role, Pin pin, Pin again, Consumer<Clerk> then);

  /** Gives somebody a new PIN, and ends his pause. */
  void reset(Clerk lead, Clerk whom, Pin pin, Pin again, Runnable then);

  /** Takes somebody off the list; never the last lead. */
  void remove(Clerk lead, Clerk whom, Runnable then);
}
