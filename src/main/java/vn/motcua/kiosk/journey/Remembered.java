package vn.motcua.kiosk.journey;

/**
 * What the commune knew of somebody before he came.
 *
 * @param approved whether the police's list says that his account is approved and not activated
 */
public record Remembered(boolean approved) {

  public static final Remembered NOTHING = new Remembered(false);
}
