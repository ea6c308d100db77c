package vn.motcua.kiosk.journey;

import java.util.Optional;

/**
 * What the commune knew of somebody before he came.
 *
 * @param approved whether the police's list says that his account is approved and not activated
 * @param earlier his latest visit that came to a pathway and is still kept
 */
public record Remembered(boolean approved, Optional<Earlier> earlier) {

  public static final Remembered NOTHING = new Remembered(false, Optional.empty());
}
